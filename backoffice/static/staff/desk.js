// The keyboard of the review desk. Letters go by what is typed, or by the key's place when the layout is not Latin.
const PLACES = { KeyJ: 'j', KeyK: 'k', KeyX: 'x', KeyO: 'o', KeyA: 'a', KeyU: 'u' };
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

const rows = () => [...document.querySelectorAll('#result_list tbody tr')];
const current = () => document.querySelector('#result_list tr.current');
const click = (selector, within = document) => within?.querySelector(selector)?.click();

function move(step) {
  const all = rows();
  if (!all.length) return;
  const from = all.indexOf(current());
  const to = all[Math.min(all.length - 1, Math.max(0, from + step))];
  current()?.classList.remove('current');
  to.classList.add('current');
  to.querySelector('a')?.focus({ preventScroll: true });
  to.scrollIntoView({ block: 'nearest' });
}

function answer() {
  const box = document.querySelector('textarea[name^="answer-0-text"]');
  if (box) return box.focus();
  const link = current()?.querySelector('th a, .field-asked a');
  if (link) location.assign(`${link.href}#answer`);
}

function help() {
  const dialog = document.getElementById('keys');
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

const ACTS = {
  j: () => move(1),
  k: () => move(-1),
  x: () => click('input.action-select', current()),
  o: () => click('th a, .field-asked a', current()),
  a: answer,
  u: () => document.getElementById('undo')?.requestSubmit(),
  '/': () => document.getElementById('searchbar')?.focus(),
  '?': help,
  '؟': help,
};

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPING)) return;
  const isLatin = /^[\x20-\x7f]$/.test(event.key);
  const act = ACTS[event.key] ?? (isLatin ? undefined : ACTS[PLACES[event.code]]);
  if (!act) return;
  event.preventDefault();
  act();
}

// A form is sent once; coming back to the page frees it.
function sent(event) {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.hasAttribute('aria-busy')) event.preventDefault();
  else form.setAttribute('aria-busy', 'true');
}

function free() {
  document.querySelectorAll('form[aria-busy]').forEach((form) => form.removeAttribute('aria-busy'));
}

document.addEventListener('keydown', pressed);
document.addEventListener('submit', sent);
addEventListener('pageshow', free);
addEventListener('DOMContentLoaded', () => {
  document.querySelector('[data-help]')?.addEventListener('click', help);
  if (location.hash === '#answer') answer();
});
