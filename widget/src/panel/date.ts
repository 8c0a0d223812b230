import type { Language } from '../language';

const LOCALES: Record<Language, string> = { fr: 'fr-MA', ar: 'ar-MA', ary: 'ar-MA', en: 'en-GB' };

/** A year, month or day such as `2025-03`, in words. */
export function dateInWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year) return date;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (month) parts.month = 'long';
  if (day) parts.day = 'numeric';
  const at = new Date(Date.UTC(year, (month || 1) - 1, day || 1));
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' }).format(at);
}
