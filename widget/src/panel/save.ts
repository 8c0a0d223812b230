import type { Said } from './transcript';

/** Saves the conversation as a text file, with lines that any editor breaks. */
export function save(transcript: Said[]): void {
  const texts = transcript.map(({ who, at, text }) => `${who} (${at})\n${text}\n`);
  const content = texts.join('\n').replace(/\n/g, '\r\n');
  const address = URL.createObjectURL(new Blob(['\ufeff', content], { type: 'text/plain' }));
  const anchor = Object.assign(document.createElement('a'), { href: address, download: 'mourchid.txt' });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
