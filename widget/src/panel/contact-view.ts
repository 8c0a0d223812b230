import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings';
import type { ContactForm, Trouble } from './contact-form';

const LONGEST_CONTACT = 254;
const LONGEST_MESSAGE = 2000;
const SENTENCES = {
  contact: 'contactWrong',
  consent: 'consentNeeded',
  failed: 'contactFailed',
  often: 'contactOften',
} as const;

/** Where a person leaves a number or an address; each field says what is wrong with it. */
export function contactView(
  form: ContactForm,
  strings: Strings,
  submit: (event: Event) => void,
  cancel: () => void,
): TemplateResult {
  return html`<form class="contact" aria-labelledby="contact-title" novalidate @submit=${submit}>
    <h3 id="contact-title">${strings.person}</h3>
    <p>${strings.contactIntro}</p>
    ${contactField(form, strings)} ${messageField(form, strings)} ${consentField(form, strings)}
    ${form.trouble === 'failed' || form.trouble === 'often' ? wrong(form.trouble, strings) : nothing}
    <p class="deeds">
      <button type="submit" class="yes">${form.isSending ? strings.sending : strings.contactSend}</button>
      <button type="button" @click=${cancel}>${strings.cancel}</button>
    </p>
  </form>`;
}

function contactField(form: ContactForm, strings: Strings): TemplateResult {
  const isWrong = form.trouble === 'contact';
  return html`<div class="field">
    <label for="contact">${strings.contactField}</label>
    <input
      id="contact"
      type="text"
      dir="ltr"
      autocomplete="tel"
      required
      maxlength=${LONGEST_CONTACT}
      aria-invalid=${isWrong}
      aria-describedby=${isWrong ? 'wrong' : 'contact-hint'}
      .value=${form.contact}
      @input=${(event: Event) => (form.contact = (event.target as HTMLInputElement).value)}
    />
    ${isWrong ? wrong('contact', strings) : html`<p class="hint" id="contact-hint">${strings.contactHint}</p>`}
  </div>`;
}

function messageField(form: ContactForm, strings: Strings): TemplateResult {
  return html`<div class="field">
    <label for="message">${strings.contactMessage}</label>
    <textarea
      id="message"
      rows="3"
      dir="auto"
      maxlength=${LONGEST_MESSAGE}
      .value=${form.message}
      @input=${(event: Event) => (form.message = (event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

function consentField(form: ContactForm, strings: Strings): TemplateResult {
  const isWrong = form.trouble === 'consent';
  return html`<div class="field">
    <label class="consent">
      <input
        id="consent"
        type="checkbox"
        required
        aria-invalid=${isWrong}
        aria-describedby=${isWrong ? 'wrong' : nothing}
        .checked=${form.consent}
        @change=${(event: Event) => (form.consent = (event.target as HTMLInputElement).checked)}
      />
      <span>${strings.contactConsent}</span>
    </label>
    ${isWrong ? wrong('consent', strings) : nothing}
  </div>`;
}

function wrong(trouble: Exclude<Trouble, ''>, strings: Strings): TemplateResult {
  return html`<p class="wrong" id="wrong" role="alert">${strings[SENTENCES[trouble]]}</p>`;
}
