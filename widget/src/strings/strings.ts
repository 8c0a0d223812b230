import type { Language } from '../language';
import type fr from './fr.json';

export type Strings = Record<keyof typeof fr, string>;

const FILES: Record<Language, () => Promise<{ default: Strings }>> = {
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
  ary: () => import('./ary.json'),
  en: () => import('./en.json'),
};

/** The sentences of a language; each language is a file of its own. */
export async function stringsOf(language: Language): Promise<Strings> {
  return (await FILES[language]()).default;
}

/** `text` with `{name}` replaced. */
export function filled(text: string, name: string, value: string | number): string {
  return text.replace(`{${name}}`, String(value));
}
