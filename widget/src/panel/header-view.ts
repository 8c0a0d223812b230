import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings';
import { icon } from './icon';

export type MenuItem = [title: string, act: () => void];

/** The title, the menu and the way out. */
export function headerView(
  title: string,
  strings: Strings,
  items: MenuItem[] | null,
  toggleMenu: () => void,
  close: () => void,
): TemplateResult {
  return html`<header part="header">
    <span class="face">${icon('compass')}</span>
    <div class="titles">
      <h2 id="title" dir="auto">${title}</h2>
      <p>${strings.subtitle}</p>
    </div>
    <button type="button" class="icon" aria-label=${strings.menu} aria-expanded=${items !== null} @click=${toggleMenu}>
      ${icon('menu')}
    </button>
    <button type="button" class="icon" aria-label=${strings.close} @click=${close}>${icon('close')}</button>
    ${items ? menu(items) : nothing}
  </header>`;
}

function menu(items: MenuItem[]): TemplateResult {
  return html`<ul class="menu">
    ${items.map(([title, act]) => html`<li><button type="button" @click=${act}>${title}</button></li>`)}
  </ul>`;
}
