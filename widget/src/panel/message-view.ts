import { html, nothing, type TemplateResult } from 'lit';
import type { Message, Outgoing } from '../conversation/message';
import { directionOf, type Language } from '../language';
import type { Strings } from '../strings/strings';
import { cardView } from './card-view';
import { plain, textWithLinks } from './text';

/** What a message's buttons do. */
export interface MessageActions {
  copyList(message: Message): void;
  rating(message: Message): TemplateResult | typeof nothing;
}

/** Cards are drawn for few rows; a longer list is in the text. */
const MOST_CARDS = 5;

export function messageView(
  message: Message,
  strings: Strings,
  interfaceLanguage: Language,
  actions: MessageActions,
): TemplateResult {
  const language = message.language ?? interfaceLanguage;
  const cards = (message.cards ?? []).slice(0, MOST_CARDS);
  return html`<div class="message" part="message" data-by=${message.by} data-id=${message.id}>
    <span class="hidden">${strings[message.by === 'person' ? 'you' : message.by]}:</span>
    ${message.by === 'team' ? html`<p class="author" aria-hidden="true">${strings.team}</p>` : nothing}
    <p
      class="text"
      dir=${message.language ? directionOf(message.language) : 'auto'}
      lang=${message.by === 'person' ? nothing : language}
      >${words(message, strings)}</p
    >
    ${cards.length
      ? html`<ul class="cards">
          ${cards.map((card) => cardView(card, strings, interfaceLanguage))}
        </ul>`
      : nothing}
    ${message.checklist?.length ? checklist(message, language, strings, actions) : nothing}
    ${actions.rating(message)}
  </div>`;
}

export function waitingView(message: Outgoing, strings: Strings): TemplateResult {
  return html`<div class="message waiting" part="message" data-by="person">
    <span class="hidden">${strings.you}:</span>
    <p class="text" dir="auto">${plain(message.text ?? message.title ?? strings.placeSent)}</p>
    <p class="state">${strings.waiting}</p>
  </div>`;
}

function words(message: Message, strings: Strings): unknown {
  if (message.by === 'person') return plain(message.location ? strings.placeSent : message.text);
  return textWithLinks(message.text);
}

function checklist(
  message: Message,
  language: Language,
  strings: Strings,
  actions: MessageActions,
): TemplateResult {
  return html`<div class="checklist" dir=${directionOf(language)}>
    <ul>
      ${message.checklist!.map((item) => html`<li dir="auto">${plain(item)}</li>`)}
    </ul>
    <button type="button" @click=${() => actions.copyList(message)}>${strings.copy}</button>
  </div>`;
}
