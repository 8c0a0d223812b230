import { css } from 'lit';

export const FORM_STYLES = css`
  .contact { flex: 1; min-block-size: 0; overflow-y: auto; display: flex; flex-direction: column; gap: 16px; padding: 20px 18px; padding-block-end: max(20px, env(safe-area-inset-bottom)); }
  h3 { font-size: 20px; font-weight: 700; line-height: 1.3; }
  .field { display: flex; flex-direction: column; gap: 6px; }
  .field > label { font-weight: 600; }
  .field .consent { display: flex; gap: 12px; align-items: flex-start; min-block-size: 44px; font-weight: 400; cursor: pointer; }
  input[type='checkbox'] { flex: none; inline-size: 24px; block-size: 24px; margin: 0; accent-color: var(--_accent); cursor: pointer; }
  [aria-invalid='true'] { border-color: var(--_danger); outline-color: var(--_danger); }
  .hint { color: var(--_faint); font-size: 14px; }
  .wrong { color: var(--_danger); font-size: 15px; font-weight: 600; }
  .deeds { display: flex; flex-wrap: wrap; gap: 10px; }
`;
