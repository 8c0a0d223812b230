import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings';

/** What stands above the composer: a question, or a sentence about what happened. */
export type Notice = '' | 'place' | 'erase' | 'placeFailed' | 'eraseFailed' | 'rateFailed' | 'copied';

const QUESTIONS = { place: ['placeWhy', 'placeYes'], erase: ['eraseSure', 'eraseYes'] } as const;

export function noticeView(
  notice: Notice,
  strings: Strings,
  answer: (yes: boolean) => void,
): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  if (notice !== 'place' && notice !== 'erase') return html`<p class="notice" role="alert">${strings[notice]}</p>`;
  const [sentence, yes] = QUESTIONS[notice];
  return html`<div class="notice" role="group" aria-labelledby="notice">
    <p id="notice">${strings[sentence]}</p>
    <button type="button" class="yes" @click=${() => answer(true)}>${strings[yes]}</button>
    <button type="button" @click=${() => answer(false)}>${strings.cancel}</button>
  </div>`;
}
