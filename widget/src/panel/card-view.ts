import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../conversation/message';
import type { Language } from '../language';
import { filled, type Strings } from '../strings/strings';
import { dateInWords } from './date';
import { icon } from './icon';
import { link, plain } from './text';

/** A programme or a hub, with the date and the source of what is said. */
export function cardView(card: Card, strings: Strings, language: Language): TemplateResult {
  const status = strings[card.status as keyof Strings] ?? '';
  return html`<li class="card" data-status=${card.status ?? ''}>
    <div class="card-head">
      <span class="emblem">${icon(card.type === 'hub' ? 'hub' : 'programme')}</span>
      <div>
        <p class="card-title"><bdi>${plain(card.title)}</bdi></p>
        ${status ? html`<p class="status">${status}</p>` : nothing}
      </div>
    </div>
    ${card.subtitle ? html`<p class="card-subtitle"><bdi>${plain(card.subtitle)}</bdi></p>` : nothing}
    ${card.source ? html`<p class="source">${source(card, strings, language)}</p>` : nothing}
    ${card.url || card.map ? links(card, strings) : nothing}
  </li>`;
}

function links(card: Card, strings: Strings): TemplateResult {
  return html`<p class="links">
    ${card.url ? link(card.url, strings.site) : nothing} ${card.map ? link(card.map, strings.map) : nothing}
  </p>`;
}

function source(card: Card, strings: Strings, language: Language): TemplateResult {
  const date = card.as_of && filled(strings.asOf, 'date', dateInWords(card.as_of, language));
  return html`${strings.source} ${link(card.source!.url, card.source!.title)} ${date ? html`(${date})` : nothing}`;
}
