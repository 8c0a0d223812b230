import { css } from 'lit';

export const MESSAGE_STYLES = css`
  .log { flex: 1; min-block-size: 60px; overflow-y: auto; padding: 16px 14px; display: flex; flex-direction: column; gap: 14px; overscroll-behavior: contain; scrollbar-width: thin; }
  .log:focus-visible { outline-offset: -3px; }
  .day { align-self: center; padding: 2px 12px; color: var(--_faint); font-size: 13px; }
  .earlier { align-self: center; }
  .bubble { padding: 10px 14px; border-radius: 18px; border-end-start-radius: 6px; background: var(--_bubble); overflow-wrap: anywhere; }
  .welcome, .typing { align-self: flex-start; max-inline-size: 90%; }
  .message { align-self: flex-start; display: flex; flex-direction: column; align-items: flex-start; gap: 8px; max-inline-size: 94%; min-inline-size: 0; }
  .message[data-by='person'] { align-self: flex-end; align-items: flex-end; max-inline-size: 84%; gap: 2px; }
  .message[data-by='person'] .bubble { border-radius: 18px; border-end-end-radius: 6px; background: var(--_mine); color: var(--_on-mine); }
  .message[data-by='team'] .bubble { border: 2px solid var(--_accent); }
  .waiting .bubble { opacity: 0.85; }
  .author { font-weight: 700; font-size: 14px; color: var(--_accent); }
  .text { text-align: start; }
  .message[data-by='person'] .text { white-space: pre-wrap; }
  .text[dir='auto'] { unicode-bidi: plaintext; }
  .line { display: block; min-block-size: 0.5em; }
  .line + .line { margin-block-start: 5px; }
  .marked { display: flex; gap: 8px; }
  .mark { flex: none; min-inline-size: 1.3em; white-space: pre; }
  .marked > :last-child { flex: 1; min-inline-size: 0; }
  .meta { display: flex; flex-wrap: wrap; gap: 0 4px; align-items: center; padding-inline: 4px; color: var(--_faint); font-size: 13px; }
  time { margin-inline-end: 4px; }
  .rating { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2px; font-size: 14px; color: var(--_faint); }
  .rating button { display: flex; gap: 6px; align-items: center; padding: 4px 10px; border-color: transparent; }
  .rating .drawn { inline-size: 18px; block-size: 18px; }
  .rating .down .drawn { transform: rotate(180deg); }
  .why { gap: 8px; color: inherit; }
  .why p { inline-size: 100%; }
  .why button { border-color: var(--_line); padding-inline: 14px; }
  .cards { display: grid; gap: 10px; inline-size: 100%; }
  .card { padding: 14px; border: 1px solid var(--_hair); border-radius: 16px; background: var(--_surface); box-shadow: 0 1px 3px #0001; overflow-wrap: anywhere; }
  .card-head { display: flex; gap: 12px; align-items: flex-start; }
  .emblem { flex: none; display: grid; place-items: center; inline-size: 40px; block-size: 40px; border-radius: 12px; background: var(--_tint); color: var(--_accent); }
  .card-title { font-weight: 700; line-height: 1.35; }
  .status { display: flex; align-items: center; gap: 6px; font-size: 14px; color: var(--_accent); font-weight: 600; }
  .status::before { content: ''; inline-size: 8px; block-size: 8px; border-radius: 50%; background: currentColor; }
  .card:is([data-status='closed'], [data-status='unknown'], [data-status='planned']) .status { color: var(--_warning); }
  .card-subtitle { margin-block-start: 8px; font-size: 15px; }
  .source { margin-block-start: 6px; color: var(--_faint); font-size: 14px; }
  .links { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 12px; }
  .links a { display: inline-flex; align-items: center; min-block-size: 44px; padding: 6px 14px; border: 1px solid var(--_line); border-radius: 22px; text-decoration: none; font-size: 15px; }
  .links a:hover { background: var(--_tint); }
  .checklist { margin-block-start: 10px; }
  .checklist li { padding-inline-start: 28px; position: relative; margin-block-end: 6px; text-align: start; }
  .checklist li::before { content: ''; position: absolute; inset-inline-start: 2px; inset-block-start: 0.35em; inline-size: 14px; block-size: 14px; border: 2px solid var(--_accent); border-radius: 4px; }
  .checklist button { margin-block-start: 4px; border-color: var(--_line); }
  .choices { display: flex; flex-wrap: wrap; gap: 8px; }
  .choices button { border-color: var(--_accent); color: var(--_accent); font-weight: 600; line-height: 1.35; }
  .typing { display: flex; gap: 5px; padding-block: 16px; }
  .typing i { inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--_faint); opacity: 0.5; animation: beat 1.2s infinite; }
  .typing i:nth-of-type(2) { animation-delay: 0.15s; }
  .typing i:nth-of-type(3) { animation-delay: 0.3s; }
`;
