import type { Language } from '../language';

export interface Button {
  title: string;
  payload: string;
}

export interface Card {
  type: 'programme' | 'hub';
  id: string;
  title: string;
  subtitle?: string;
  status?: string;
  as_of?: string;
  source?: { url: string; title: string };
  url?: string;
  map?: string;
}

/** A message as the server has it; `client` is the id that this browser gave it. */
export interface Message {
  id: number;
  at: number;
  by: 'person' | 'assistant' | 'team';
  text: string;
  client?: string;
  location?: boolean;
  kind?: string;
  language?: Language;
  buttons?: Button[];
  cards?: Card[];
  checklist?: string[];
  question?: string;
}

/** A message that waits to be sent. */
export interface Outgoing {
  id: string;
  text?: string;
  payload?: string;
  title?: string;
  location?: { latitude: number; longitude: number };
  language?: Language;
}

/** Where a person may be reached, and what about. */
export interface Contact {
  id: string;
  contact: string;
  message: string;
  consent: boolean;
}
