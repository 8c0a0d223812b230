import type { Message } from './conversation/message';

/** Events of `<mourchid-chat>`; none bubbles out of the page's own handlers. */
export interface MourchidEvents {
  'mourchid-open': CustomEvent<void>;
  'mourchid-close': CustomEvent<void>;
  'mourchid-messages': CustomEvent<{ messages: Message[] }>;
  'mourchid-unread': CustomEvent<{ count: number }>;
}

declare global {
  interface HTMLElementEventMap extends MourchidEvents {}
}
