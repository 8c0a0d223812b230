import { html, type TemplateResult } from 'lit';

const ADDRESS = /(https?:\/\/[^\s<>"'\u2066-\u2069]+[^\s<>"'\u2066-\u2069.,;:!?)\]»])/g;
// Overrides make text read other than it is written; isolates are wanted.
const OVERRIDES = /[\u202a-\u202e]/g;
const MARK = /^(\p{Extended_Pictographic}\ufe0f?|[•-]|\d{1,2}[.)])\s+(?=\S)/u;
const THOUSANDS = /(\d) (?=\d{3}(?!\d))/g;
const LONGEST_ADDRESS = 32;

/** An answer line by line; what opens a line (a sign, a bullet, a number) stands apart. */
export function linesOf(text: string): TemplateResult[] {
  return plain(text).replace(THOUSANDS, '$1\u00a0').split('\n').map(line);
}

export function plain(text: string): string {
  return text.replace(OVERRIDES, '');
}

/** A link that opens beside the page; text when the address is not of the web. */
export function link(address: string, title: string): TemplateResult {
  return /^https?:\/\//i.test(address)
    ? html`<a href=${address} title=${address} target="_blank" rel="noopener noreferrer"><bdi>${plain(title)}</bdi></a>`
    : html`<bdi>${plain(title)}</bdi>`;
}

function line(text: string): TemplateResult {
  const mark = MARK.exec(text);
  if (!mark) return html`<span class="line">${pieces(text)}</span>`;
  const isSign = /\p{Extended_Pictographic}/u.test(mark[1]) && !/\d/.test(mark[1]);
  return html`<span class="line marked"
    ><span class="mark" aria-hidden=${isSign}>${mark[1]} </span><span>${pieces(text.slice(mark[0].length))}</span></span
  >`;
}

function pieces(text: string): (string | TemplateResult)[] {
  return text.split(ADDRESS).map((piece, index) => (index % 2 ? link(piece, shortened(piece)) : piece));
}

/** A long address by its site: the whole one is in the link. */
function shortened(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return bare.length <= LONGEST_ADDRESS ? bare : `${bare.split(/[/?#]/)[0]}/…`;
}
