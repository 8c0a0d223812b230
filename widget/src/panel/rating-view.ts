import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../conversation/message';
import type { Strings } from '../strings/strings';
import { icon } from './icon';

const NOT_RATED = ['smalltalk', 'question', 'clarification', 'out_of_scope'];
const REASONS = ['whyWrong', 'whyOff', 'whyUnclear'] as const;

export type Rate = (message: Message, useful: boolean, why?: string) => void;

/** Asks whether an answer was useful, and after a no, why. */
export function ratingView(
  message: Message,
  state: 'new' | 'why' | 'done',
  strings: Strings,
  rate: Rate,
  askWhy: (message: Message) => void,
): TemplateResult | typeof nothing {
  if (message.by === 'person' || !message.kind || NOT_RATED.includes(message.kind)) return nothing;
  if (state === 'done') return html`<p class="rating" tabindex="-1">${strings.thanks}</p>`;
  if (state === 'why') return whyView(message, strings, rate);
  return html`<p class="rating">
    <button type="button" @click=${() => rate(message, true)}>${icon('useful')}${strings.useful}</button>
    <button type="button" @click=${() => askWhy(message)}><span class="down">${icon('useful')}</span>${strings.notUseful}</button>
  </p>`;
}

function whyView(message: Message, strings: Strings, rate: Rate): TemplateResult {
  return html`<div class="rating why" role="group" aria-label=${strings.why}>
    <p>${strings.why}</p>
    ${REASONS.map(
      (reason) =>
        html`<button type="button" @click=${() => rate(message, false, strings[reason])}>
          ${strings[reason]}
        </button>`,
    )}
  </div>`;
}
