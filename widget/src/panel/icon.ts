import { html, type TemplateResult } from 'lit';

const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M5 12h.01M12 12h.01M19 12h.01',
  send: 'M4 12h15M13 6l6 6-6 6',
  useful: 'M7 11v9H4v-9zM7 11l4-8c1.7 0 2.6 1.2 2.3 2.8L12.7 9H18c1.4 0 2.3 1.2 2 2.5l-1.4 6.6c-.2 1.1-1.1 1.9-2.2 1.9H7',
  programme: 'M7 3h8l4 4v14H7zM15 3v4h4M10 12h6M10 16h6',
  hub: 'M12 21c4.5-5 6.5-8.3 6.5-11a6.5 6.5 0 0 0-13 0c0 2.7 2 6 6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  compass: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15.5 8.5l-2 5-5 2 2-5z',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing; what it means is said beside it or in a label. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="drawn" data-icon=${name} viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
}
