import { html, nothing, type TemplateResult } from 'lit';
import { filled, type Strings } from '../strings/strings';
import { icon } from './icon';

const LONGEST_TEXT = 1000;
const COUNTED_FROM = 900;

/** Where the person writes; says what is left when the text grows long. */
export function composerView(
  draft: string,
  strings: Strings,
  write: (text: string) => void,
  submit: (event: Event) => void,
): TemplateResult {
  return html`<form class="composer" part="composer" @submit=${submit}>
      <textarea
        rows="1"
        dir="auto"
        maxlength=${LONGEST_TEXT}
        aria-label=${strings.write}
        placeholder=${strings.write}
        .value=${draft}
        @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button type="submit" class="send" part="send" aria-label=${strings.send}>
        ${icon('send')}
      </button>
    </form>
    ${draft.length >= COUNTED_FROM
      ? html`<p class="left">${filled(strings.left, 'n', LONGEST_TEXT - draft.length)}</p>`
      : nothing}`;
}
