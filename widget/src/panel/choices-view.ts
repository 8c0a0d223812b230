import { html, nothing, type TemplateResult } from 'lit';
import type { Button, Message } from '../conversation/message';
import type { Strings } from '../strings/strings';
import { plain } from './text';

/** What a choice does. */
export interface ChoiceActions {
  choose(button: Button): void;
  askPlace(): void;
  askContact(): void;
}

const STARTS = [
  ['startFits', '/match_profile'],
  ['startMoney', '/list_financing'],
  ['startNearest', '/find_nearest_hub'],
] as const;

/** What may be said next with a click; at the start, what people come for. */
export function choicesView(
  last: Message | undefined,
  strings: Strings,
  actions: ChoiceActions,
): TemplateResult | typeof nothing {
  const starts = STARTS.map(([title, payload]) => ({ title: strings[title], payload }));
  const buttons = last ? (last.buttons ?? []) : starts;
  const asked = last?.question;
  if (!buttons.length && asked !== 'place' && asked !== 'contact') return nothing;
  return html`<ul class="choices">
    ${asked === 'place' ? choice(strings.place, actions.askPlace) : nothing}
    ${asked === 'contact' ? choice(strings.callBack, actions.askContact) : nothing}
    ${buttons.map((button) => choice(button.title, () => actions.choose(button)))}
  </ul>`;
}

function choice(title: string, act: () => void): TemplateResult {
  return html`<li><button type="button" dir="auto" @click=${act}>${plain(title)}</button></li>`;
}
