import type { Message } from '../conversation/message';
import { directionOf, type Language } from '../language';
import type { Strings } from '../strings/strings';
import { momentInWords } from './date';
import { plain } from './text';

/** A message as it is saved and printed: whole, with whole addresses. */
export interface Said {
  who: string;
  at: string;
  text: string;
  direction: 'rtl' | 'ltr' | 'auto';
}

export function transcriptOf(messages: Message[], strings: Strings, language: Language): Said[] {
  const who = { person: strings.you, assistant: strings.assistant, team: strings.team };
  return messages.map((message) => ({
    who: who[message.by],
    at: momentInWords(message.at, language),
    text: plain(message.text) || strings.placeSent,
    direction: message.language ? directionOf(message.language) : 'auto',
  }));
}
