export type Language = 'fr' | 'ar' | 'ary' | 'en';

const LANGUAGES: readonly Language[] = ['fr', 'ar', 'ary', 'en'];

/** The language of a tag such as `fr-MA`; French for one that is not ours. */
export function languageOf(tag: string | null | undefined): Language {
  const code = (tag ?? '').toLowerCase().split('-')[0] as Language;
  return LANGUAGES.includes(code) ? code : 'fr';
}

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' || language === 'ary' ? 'rtl' : 'ltr';
}
