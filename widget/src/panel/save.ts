import type { Message } from '../conversation/message';
import type { Strings } from '../strings/strings';

/** Saves the conversation as a text file. */
export function save(messages: Message[], strings: Strings): void {
  const who = { person: strings.you, assistant: strings.assistant, team: strings.team };
  const lines = messages.map((message) => {
    const at = new Date(message.at * 1000).toLocaleString();
    return `${who[message.by]} (${at})\r\n${message.text || strings.placeSent}\r\n`;
  });
  const address = URL.createObjectURL(new Blob(['\ufeff', lines.join('\r\n')], { type: 'text/plain' }));
  const anchor = Object.assign(document.createElement('a'), { href: address, download: 'mourchid.txt' });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
