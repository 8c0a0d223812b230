import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings';
import type { Notice } from './notices';

const QUESTIONS = { place: ['placeWhy', 'placeYes'], erase: ['eraseSure', 'eraseYes'] } as const;

/** A question with its two answers, or a sentence. */
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
