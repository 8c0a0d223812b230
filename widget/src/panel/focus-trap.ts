const FOCUSABLE = 'button:not([disabled]), a[href], input, textarea, [tabindex="0"]';

/** Keeps the Tab key inside `root`. */
export function trapFocus(root: ShadowRoot, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.getClientRects().length);
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const active = root.activeElement;
  if (event.shiftKey ? active === first || !active : active === last) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
