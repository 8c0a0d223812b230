import { directionOf, type Language } from '../language';
import type { Said } from './transcript';

const STYLE = `
body { font: 12pt/1.5 system-ui, 'Noto Sans Arabic', 'Noto Sans', sans-serif; color: #000; background: #fff; }
h1 { font-size: 16pt; }
article { margin-block: 0 12pt; }
h2 { margin: 0; font-size: 10pt; break-after: avoid; }
p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
[dir='auto'] { unicode-bidi: plaintext; }
`;

/** Prints the conversation without the page that it is on. */
export function print(title: string, transcript: Said[], language: Language): void {
  const frame = unseenFrame();
  const page = frame.contentWindow as Window & typeof globalThis;
  page.document.title = title;
  page.document.documentElement.lang = language;
  page.document.documentElement.dir = directionOf(language);
  page.document.body.append(element('h1', title), ...transcript.map(article));
  page.document.adoptedStyleSheets = [styleSheet(page)];
  page.addEventListener('afterprint', () => frame.remove());
  page.focus();
  page.print();
}

/** Not `hidden`: Firefox prints nothing of a frame that has no box. */
function unseenFrame(): HTMLIFrameElement {
  const frame = Object.assign(document.createElement('iframe'), { tabIndex: -1, ariaHidden: 'true' });
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', visibility: 'hidden' });
  document.body.append(frame);
  return frame;
}

function styleSheet(page: typeof globalThis): CSSStyleSheet {
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return sheet;
}

function article({ who, at, text, direction }: Said): HTMLElement {
  const drawn = document.createElement('article');
  const words = element('p', text);
  words.dir = direction;
  drawn.append(element('h2', `${who} · ${at}`), words);
  return drawn;
}

function element(name: string, text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}
