import { directionOf, type Language } from '../language';
import { filled, type Strings } from '../strings/strings';

/** What the launcher tells the panel. */
export interface Settings {
  server: string;
  language: Language;
  siteName: string;
  getAttribute(name: string): string | null;
}

/** The launcher's side: the page's direction decides, not the conversation's. */
export function sideOf(settings: Settings): 'left' | 'right' {
  const isAtStart = settings.getAttribute('position') === 'start';
  return (directionOf(settings.language) === 'rtl') === isAtStart ? 'right' : 'left';
}

export function titleOf({ siteName }: Settings, strings: Strings): string {
  return siteName ? filled(strings.titleOn, 'site', siteName) : strings.title;
}
