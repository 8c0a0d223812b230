import { html, nothing, type TemplateResult } from 'lit';
import type { Conversation } from '../conversation/conversation';
import type { Message } from '../conversation/message';
import type { Language } from '../language';
import type { Strings } from '../strings/strings';
import { choicesView, type ChoiceActions } from './choices-view';
import { dayInWords } from './date';
import { messageView, waitingView, type MessageActions } from './message-view';

/** The messages by day, what waits to be sent, and what may be said next. */
export function logView(
  conversation: Conversation,
  strings: Strings,
  language: Language,
  actions: MessageActions & ChoiceActions & { readEarlier(): void },
): TemplateResult {
  const { messages, queue, isSending, trouble } = conversation;
  const drawn = (message: Message, index: number) => html`
    ${dayView(messages[index - 1], message, language)} ${messageView(message, strings, language, actions)}
  `;
  return html`<div class="log" role="log" aria-live="polite" aria-label=${strings.log} tabindex="0">
    ${conversation.hasEarlier
      ? html`<button type="button" class="earlier" @click=${actions.readEarlier}>${strings.earlier}</button>`
      : nothing}
    ${messages.length ? nothing : html`<p class="welcome bubble" dir="auto">${strings.welcome}</p>`}
    ${messages.map(drawn)} ${queue.map((waiting) => waitingView(waiting, strings))}
    ${isSending && !trouble ? typingView(strings) : nothing}
    ${queue.length ? nothing : choicesView(messages.at(-1), strings, actions)}
  </div>`;
}

function dayView(before: Message | undefined, message: Message, language: Language): TemplateResult | typeof nothing {
  const day = dayInWords(message.at, language);
  if (before && dayInWords(before.at, language) === day) return nothing;
  return html`<p class="day">${day}</p>`;
}

function typingView(strings: Strings): TemplateResult {
  return html`<p class="typing bubble"><span class="hidden">${strings.typing}</span><i></i><i></i><i></i></p>`;
}
