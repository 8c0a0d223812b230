import type { Language } from '../language';
import type { Outgoing } from './message';

export interface Remembered {
  token: string;
  /** The last message that this browser got, and the last that the person saw. */
  last: number;
  seen: number;
  language: Language | '';
  queue: Outgoing[];
  rated: number[];
}

const NOTHING: Remembered = { token: '', last: 0, seen: 0, language: '', queue: [], rated: [] };

export const keyOf = (server: string): string => `mourchid:${server}`;

/** What all tabs of a site share; kept for this page only where storage is refused. */
export class Memory {
  private fallback: Remembered = { ...NOTHING };

  constructor(readonly key: string) {}

  read(): Remembered {
    try {
      const stored = localStorage.getItem(this.key);
      return stored ? { ...NOTHING, ...JSON.parse(stored) } : { ...NOTHING };
    } catch {
      return this.fallback;
    }
  }

  change(values: Partial<Remembered>): Remembered {
    const changed = { ...this.read(), ...values };
    this.fallback = changed;
    try {
      localStorage.setItem(this.key, JSON.stringify(changed));
    } catch {
      // Storage is refused or full: `fallback` has it.
    }
    return changed;
  }

  forget(): void {
    this.fallback = { ...NOTHING };
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Storage is refused: there is nothing in it.
    }
  }
}
