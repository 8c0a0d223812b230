import type { Language } from '../language';

const LOCALES: Record<Language, string> = { fr: 'fr-MA', ar: 'ar-MA', ary: 'ar-MA', en: 'en-GB' };
const DAY = 86_400_000;

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

/** The day of a moment in seconds since 1970, where the person is: today, yesterday or a date. */
export function dayInWords(seconds: number, language: Language): string {
  const at = new Date(seconds * 1000);
  const ago = Math.round((midnight(at) - midnight(new Date())) / DAY);
  if (ago < -1) return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full' }).format(at);
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(ago, 'day');
}

export function hourInWords(seconds: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(seconds * 1000);
}

export function momentInWords(seconds: number, language: Language): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(seconds * 1000);
}

function midnight(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}
