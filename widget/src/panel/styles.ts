import { css } from 'lit';
import { FORM_STYLES } from './form-styles';
import { MESSAGE_STYLES } from './message-styles';

const DARK = css`
  color-scheme: dark;
  --_accent: var(--mourchid-accent, #7fd6bd);
  --_on-accent: var(--mourchid-on-accent, #06231c);
  --_head: var(--mourchid-accent, #12352c);
  --_on-head: var(--mourchid-on-accent, #eef8f4);
  --_mine: var(--mourchid-accent, #1d5b4b);
  --_on-mine: var(--mourchid-on-accent, #fff);
  --_surface: var(--mourchid-surface, #141b19);
  --_text: var(--mourchid-text, #eaf1ee);
  --_faint: var(--mourchid-faint, #b0c0ba);
  --_bubble: var(--mourchid-bubble, #212c29);
  --_line: var(--mourchid-line, #7c918a);
  --_hair: #37453f;
  --_tint: #1d3d34;
  --_link: var(--mourchid-link, #9fd0ff);
  --_warning: #ffd38a;
  --_danger: #ffb4ab;
`;

const LIGHT = css`
  color-scheme: light;
  --_accent: var(--mourchid-accent, #0b5d4b);
  --_on-accent: var(--mourchid-on-accent, #fff);
  --_head: var(--mourchid-accent, #0b5d4b);
  --_on-head: var(--mourchid-on-accent, #fff);
  --_mine: var(--mourchid-accent, #0b5d4b);
  --_on-mine: var(--mourchid-on-accent, #fff);
  --_surface: var(--mourchid-surface, #fff);
  --_text: var(--mourchid-text, #14211d);
  --_faint: var(--mourchid-faint, #4c5d57);
  --_bubble: var(--mourchid-bubble, #f0f5f3);
  --_line: var(--mourchid-line, #71857e);
  --_hair: #d8e2de;
  --_tint: #e0f0ea;
  --_link: var(--mourchid-link, #0a4f8f);
  --_warning: #7a3d00;
  --_danger: #a3161a;
`;

const FRAME = css`
  .panel {
    ${LIGHT}
    position: fixed; inset-block-end: 88px; right: 20px; z-index: var(--mourchid-z-index, 2147483000);
    inline-size: min(var(--mourchid-width, 400px), calc(100vw - 40px));
    block-size: min(var(--mourchid-height, 660px), calc(100vh - 108px));
    display: flex; flex-direction: column; overflow: hidden;
    border: 1px solid var(--_hair); border-radius: 18px; outline: none;
    background: var(--_surface); color: var(--_text); text-align: start;
    box-shadow: 0 2px 6px #0002, 0 16px 48px #0004; animation: rise 0.2s ease-out;
  }
  .panel[data-side='left'] { right: auto; left: 20px; }
  .panel[data-theme='dark'] { ${DARK} }
  @media (prefers-color-scheme: dark) { .panel[data-theme='auto'] { ${DARK} } }
  @media (max-width: 480px), (max-height: 480px) {
    .panel, .panel[data-side] { inset: 0; inline-size: 100%; block-size: 100%; block-size: 100dvh; border: 0; border-radius: 0; }
  }
  * { box-sizing: border-box; font: inherit; }
  :lang(ar), :lang(ary) { line-height: 1.7; }
  p, h2, h3, ul { margin: 0; padding: 0; list-style: none; }
  button {
    min-block-size: 44px; padding: 8px 16px; border: 1px solid var(--_line); border-radius: 22px;
    background: transparent; color: inherit; cursor: pointer; text-align: start;
  }
  button:hover { background: var(--_tint); }
  :focus-visible { outline: 3px solid var(--_link); outline-offset: 2px; }
  a { color: var(--_link); overflow-wrap: anywhere; text-underline-offset: 3px; }
  .drawn { inline-size: 22px; block-size: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; display: block; }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

const HEADER = css`
  header { position: relative; display: flex; gap: 4px; align-items: center; padding: 10px 8px 10px 14px; background: var(--_head); color: var(--_on-head); }
  [dir='rtl'] header { padding: 10px 14px 10px 8px; }
  .face { flex: none; display: grid; place-items: center; inline-size: 38px; block-size: 38px; margin-inline-end: 8px; border-radius: 50%; background: var(--_on-head); color: var(--_head); }
  .titles { flex: 1; min-inline-size: 0; line-height: 1.3; }
  .titles p { font-size: 13px; }
  h2 { font-weight: 700; overflow-wrap: anywhere; text-align: start; }
  .icon { flex: none; display: grid; place-items: center; inline-size: 44px; block-size: 44px; padding: 0; border: 0; border-radius: 50%; }
  .icon:hover { background: #0003; }
  .icon [data-icon='menu'] { stroke-width: 3.5; }
  header :focus-visible { outline-color: var(--_on-head); outline-offset: -4px; }
  .menu { position: absolute; inset-block-start: calc(100% - 4px); inset-inline-end: 10px; z-index: 1; padding: 6px; border: 1px solid var(--_hair); border-radius: 14px; background: var(--_surface); color: var(--_text); box-shadow: 0 8px 28px #0004; animation: rise 0.12s ease-out; }
  .menu button { inline-size: 100%; border: 0; border-radius: 10px; }
  .menu :focus-visible { outline-color: var(--_link); }
`;

const FOOTER = css`
  footer { padding: 10px 12px; padding-block-end: max(10px, env(safe-area-inset-bottom)); border-block-start: 1px solid var(--_hair); }
  .trouble:empty { display: none; }
  .trouble { padding-block-end: 8px; color: var(--_warning); font-size: 14px; }
  .notice { padding: 12px 14px; margin-block-end: 10px; border-radius: 14px; background: var(--_tint); display: flex; flex-wrap: wrap; gap: 10px; }
  .notice p { inline-size: 100%; }
  .composer { display: flex; gap: 8px; align-items: flex-end; }
  textarea, input[type='text'] { inline-size: 100%; min-block-size: 44px; padding: 9px 14px; border: 1px solid var(--_line); border-radius: 14px; background: var(--_surface); color: inherit; resize: none; field-sizing: content; }
  #message { min-block-size: 96px; max-block-size: 240px; }
  .composer textarea { flex: 1; min-inline-size: 0; max-block-size: 120px; border-radius: 22px; }
  :is(textarea, input):focus-visible { outline-offset: -1px; outline-width: 2px; }
  textarea::placeholder { color: var(--_faint); opacity: 1; }
  .yes, .send { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); }
  .yes:hover, .send:hover { background: var(--_accent); filter: brightness(1.12); }
  .send { flex: none; display: grid; place-items: center; inline-size: 44px; block-size: 44px; padding: 0; border-radius: 50%; }
  [dir='rtl'] .send .drawn { transform: scaleX(-1); }
  .left { padding-block-start: 4px; color: var(--_faint); font-size: 14px; }
`;

const MEDIA = css`
  @keyframes rise { from { opacity: 0; transform: translateY(10px); } }
  @keyframes beat { 30% { opacity: 1; transform: translateY(-3px); } }
  @media (max-height: 340px) { header { padding-block: 0; } .titles p, .face { display: none; } footer { padding-block: 4px; } }
  @media (prefers-reduced-motion: reduce) { * { animation: none !important; } .panel { animation: none; } }
  @media (forced-colors: active) { .bubble, .card { border: 1px solid; } }
  @media print {
    .panel, .panel[data-side] { position: static; inline-size: 100%; block-size: auto; overflow: visible; border: 0; box-shadow: none; animation: none; }
    .log { overflow: visible; display: block; }
    .message { max-inline-size: none; margin-block-end: 12px; break-inside: avoid; }
    footer, .icon, .choices, .rating, .checklist button { display: none; }
  }
`;

export const PANEL_STYLES = [FRAME, HEADER, MESSAGE_STYLES, FORM_STYLES, FOOTER, MEDIA];
