export const LAUNCHER_STYLES = `
:host { display: block; }
:host([hidden]) { display: none; }
.root {
  all: initial;
  --_accent: var(--mourchid-accent, #0b5d4b);
  --_on-accent: var(--mourchid-on-accent, #fff);
  font: 16px/1.5 var(--mourchid-font, system-ui, 'Segoe UI', 'Noto Sans Arabic', 'Noto Sans', sans-serif);
}
@media (prefers-color-scheme: dark) {
  .root[data-theme='auto'] { --_accent: var(--mourchid-accent, #7fd6bd); --_on-accent: var(--mourchid-on-accent, #06231c); }
}
.root[data-theme='dark'] { --_accent: var(--mourchid-accent, #7fd6bd); --_on-accent: var(--mourchid-on-accent, #06231c); }
.launcher {
  position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: var(--mourchid-z-index, 2147483000);
  inline-size: 56px; block-size: 56px; border: 2px solid var(--_on-accent); border-radius: 50%;
  background: var(--_accent); color: var(--_on-accent); cursor: pointer; padding: 0;
  display: grid; place-items: center; box-shadow: 0 4px 16px #0005;
}
.root[data-position='start'] .launcher { inset-inline: 20px auto; }
.launcher:focus-visible { outline: 3px solid var(--_accent); outline-offset: 3px; }
.launcher svg { inline-size: 28px; block-size: 28px; fill: currentColor; }
.badge {
  position: absolute; inset-block-start: -6px; inset-inline-end: -6px; min-inline-size: 22px; line-height: 22px;
  box-sizing: border-box; padding-inline: 5px; border-radius: 11px; background: #b3261e; color: #fff;
  font: 700 13px/22px system-ui, sans-serif; text-align: center;
}
.badge[hidden] { display: none; }
@media print { .launcher { display: none; } }
`;
