import { css } from 'lit';

const DARK = css`
  --_accent: var(--mourchid-accent, #7fd6bd);
  --_on-accent: var(--mourchid-on-accent, #06231c);
  --_surface: var(--mourchid-surface, #17201e);
  --_text: var(--mourchid-text, #eef4f2);
  --_faint: var(--mourchid-faint, #b4c4bf);
  --_bubble: var(--mourchid-bubble, #26332f);
  --_line: var(--mourchid-line, #7c918a);
  --_link: var(--mourchid-link, #9fd0ff);
  --_warning: #ffd38a;
`;

export const PANEL_STYLES = css`
  .panel {
    --_accent: var(--mourchid-accent, #0b5d4b);
    --_on-accent: var(--mourchid-on-accent, #fff);
    --_surface: var(--mourchid-surface, #fff);
    --_text: var(--mourchid-text, #14211d);
    --_faint: var(--mourchid-faint, #4c5d57);
    --_bubble: var(--mourchid-bubble, #eef4f2);
    --_line: var(--mourchid-line, #71857e);
    --_link: var(--mourchid-link, #0a4f8f);
    --_warning: #7a3d00;
    position: fixed;
    inset-block-end: 88px;
    right: 20px;
    z-index: var(--mourchid-z-index, 2147483000);
    inline-size: min(var(--mourchid-width, 400px), calc(100vw - 40px));
    block-size: min(var(--mourchid-height, 640px), calc(100vh - 108px));
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: 16px;
    overflow: hidden;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 12px 40px #0006;
    text-align: start;
  }
  .panel[data-side='left'] { right: auto; left: 20px; }
  .panel[data-theme='dark'] { ${DARK} }
  @media (prefers-color-scheme: dark) { .panel[data-theme='auto'] { ${DARK} } }
  @media (max-width: 480px), (max-height: 480px) {
    .panel, .panel[data-side] { inset: 0; inline-size: 100%; block-size: 100%; block-size: 100dvh; border: 0; border-radius: 0; }
  }
  * { box-sizing: border-box; font: inherit; }
  p, h2, ul { margin: 0; padding: 0; list-style: none; }
  button {
    min-block-size: 36px; padding: 6px 14px; border: 1px solid var(--_line); border-radius: 18px;
    background: transparent; color: inherit; cursor: pointer; text-align: start;
  }
  button:hover { background: var(--_bubble); }
  :focus-visible { outline: 3px solid var(--_link); outline-offset: 2px; }
  a { color: var(--_link); overflow-wrap: anywhere; }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  header { position: relative; display: flex; gap: 4px; align-items: center; padding: 8px 16px; background: var(--_accent); color: var(--_on-accent); }
  h2 { flex: 1; font-weight: 700; }
  .icon { inline-size: 44px; block-size: 44px; padding: 0; border: 0; border-radius: 50%; text-align: center; font-size: 20px; }
  .icon:hover { background: #0003; }
  header :focus-visible { outline-color: var(--_on-accent); outline-offset: -3px; }
  .menu { position: absolute; inset-block-start: 100%; inset-inline-end: 8px; z-index: 1; padding: 4px; border: 1px solid var(--_line); border-radius: 8px; background: var(--_surface); color: var(--_text); box-shadow: 0 4px 16px #0004; }
  .menu button { inline-size: 100%; min-block-size: 44px; border: 0; border-radius: 6px; }
  .menu :focus-visible { outline-color: var(--_link); }
  .log { flex: 1; min-block-size: 80px; overflow-y: auto; padding: 16px; display: flex; flex-direction: column; gap: 12px; overscroll-behavior: contain; }
  .log:focus-visible { outline-offset: -3px; }
  .welcome, .message { max-inline-size: 88%; padding: 10px 14px; border-radius: 14px; border-end-start-radius: 4px; background: var(--_bubble); align-self: flex-start; overflow-wrap: anywhere; }
  .message[data-by='person'] { align-self: flex-end; border-radius: 14px; border-end-end-radius: 4px; background: var(--_accent); color: var(--_on-accent); }
  .message[data-by='team'] { border: 2px solid var(--_accent); }
  .author { font-weight: 700; font-size: 14px; }
  .text { white-space: pre-wrap; text-align: start; }
  .text[dir='auto'] { unicode-bidi: plaintext; }
  .state { font-size: 13px; }
  .waiting { border: 1px dashed var(--_on-accent); }
  .typing { color: var(--_faint); font-size: 14px; animation: appear 0.6s; }
  .cards { display: grid; gap: 8px; margin-block-start: 10px; }
  .card { padding: 10px 12px; border: 1px solid var(--_line); border-radius: 10px; background: var(--_surface); }
  .card-title { font-weight: 700; }
  .card-subtitle, .source, .status, .left { color: var(--_faint); font-size: 14px; }
  .card[data-status='closed'] .status, .card[data-status='unknown'] .status, .card[data-status='planned'] .status { color: var(--_warning); font-weight: 700; }
  .links { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  .links a { display: inline-block; padding-block: 4px; }
  .checklist { margin-block-start: 8px; }
  .checklist li { padding-inline-start: 26px; position: relative; margin-block-end: 4px; }
  .checklist li::before { content: '☐'; position: absolute; inset-inline-start: 2px; }
  .rating { margin-block-start: 8px; display: flex; flex-wrap: wrap; gap: 6px; font-size: 14px; }
  .rating p { inline-size: 100%; }
  .rating button { min-block-size: 30px; padding: 2px 10px; }
  .choices { display: flex; flex-wrap: wrap; gap: 8px; }
  .choices button { border-color: var(--_accent); }
  footer { padding: 8px 12px; padding-block-end: max(8px, env(safe-area-inset-bottom)); border-block-start: 1px solid var(--_line); }
  .trouble:empty { display: none; }
  .trouble { padding-block-end: 6px; color: var(--_warning); font-size: 14px; }
  .notice { padding: 8px; margin-block-end: 8px; border-radius: 8px; background: var(--_bubble); display: flex; flex-wrap: wrap; gap: 8px; }
  .notice p { inline-size: 100%; }
  .yes, .send { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); }
  .yes:hover, .send:hover { background: var(--_accent); filter: brightness(1.1); }
  form { display: flex; gap: 8px; align-items: flex-end; }
  textarea { flex: 1; min-inline-size: 0; min-block-size: 44px; max-block-size: 120px; padding: 9px 12px; border: 1px solid var(--_line); border-radius: 12px; background: var(--_surface); color: inherit; resize: none; field-sizing: content; }
  textarea::placeholder { color: var(--_faint); opacity: 1; }
  .send { inline-size: 44px; block-size: 44px; padding: 0; text-align: center; }
  [dir='rtl'] .send span { display: inline-block; transform: scaleX(-1); }
  @keyframes appear { from { opacity: 0; } }
  @media (prefers-reduced-motion: reduce) { .typing { animation: none; } }
  @media (forced-colors: active) { .message, .card, .welcome { border: 1px solid; } }
  @media print {
    .panel { position: static; inline-size: 100%; block-size: auto; overflow: visible; border: 0; box-shadow: none; }
    .log { overflow: visible; }
    footer, .icon, .choices, .rating { display: none; }
  }
`;
