import { html, nothing, type TemplateResult } from 'lit';
import type { Message, Outgoing } from '../conversation/message';
import { directionOf, type Language } from '../language';
import type { Strings } from '../strings/strings';
import { cardView } from './card-view';
import { hourInWords } from './date';
import { linesOf, plain } from './text';

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
    <div class="bubble">
      ${message.by === 'team' ? html`<p class="author" aria-hidden="true">${strings.team}</p>` : nothing}
      ${words(message, strings, language)}
      ${message.checklist?.length ? checklist(message, language, strings, actions) : nothing}
    </div>
    ${cards.length
      ? html`<ul class="cards">
          ${cards.map((card) => cardView(card, strings, interfaceLanguage))}
        </ul>`
      : nothing}
    <div class="meta">
      <time>${hourInWords(message.at, interfaceLanguage)}</time>
      ${actions.rating(message)}
    </div>
  </div>`;
}

export function waitingView(message: Outgoing, strings: Strings): TemplateResult {
  return html`<div class="message waiting" part="message" data-by="person">
    <span class="hidden">${strings.you}:</span>
    <div class="bubble">
      <p class="text" dir="auto">${plain(message.text ?? message.title ?? strings.placeSent)}</p>
    </div>
    <p class="meta state">${strings.waiting}</p>
  </div>`;
}

function words(message: Message, strings: Strings, language: Language): TemplateResult {
  if (message.by === 'person') {
    return html`<p class="text" dir="auto">${plain(message.location ? strings.placeSent : message.text)}</p>`;
  }
  return html`<p class="text" dir=${message.language ? directionOf(message.language) : 'auto'} lang=${language}>
    ${linesOf(message.text)}
  </p>`;
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
