import { html, type TemplateResult } from 'lit';

const ADDRESS = /(https?:\/\/[^\s<>"'\u2066-\u2069]+[^\s<>"'\u2066-\u2069.,;:!?)\]»])/g;
// Overrides make text read other than it is written; isolates are wanted.
const OVERRIDES = /[\u202a-\u202e]/g;

/** Text with its web addresses as links; everything else stays text. */
export function textWithLinks(text: string): (string | TemplateResult)[] {
  return plain(text)
    .split(ADDRESS)
    .map((piece, index) => (index % 2 ? link(piece, piece) : piece));
}

export function plain(text: string): string {
  return text.replace(OVERRIDES, '');
}

/** A link that opens beside the page; text when the address is not of the web. */
export function link(address: string, title: string): TemplateResult {
  return /^https?:\/\//i.test(address)
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer"><bdi>${plain(title)}</bdi></a>`
    : html`<bdi>${plain(title)}</bdi>`;
}
