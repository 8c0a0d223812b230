import type { ReactiveControllerHost } from 'lit';
import { identifier } from '../conversation/identifier';
import type { Contact } from '../conversation/message';
import type { ServerError } from '../conversation/server';

/** What is in the way of sending: a field, or a failure. */
export type Trouble = '' | 'contact' | 'consent' | 'failed' | 'often';

/** Looks like a number or an address; the server knows better and says so. */
const PLAUSIBLE = /^\s*(\S+@\S+\.\S+|[+\d٠-٩۰-۹][\d٠-٩۰-۹\s.()/-]{7,})\s*$/;

/** The contact that a person leaves: kept while the form fails, sent once. */
export class ContactForm {
  isOpen = false;
  isSending = false;
  trouble: Trouble = '';
  contact = '';
  message = '';
  consent = false;
  private id = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  open(): void {
    this.id ||= identifier();
    this.isOpen = true;
    this.trouble = '';
    this.host.requestUpdate();
  }

  close(): void {
    this.isOpen = false;
    this.host.requestUpdate();
  }

  /** Whether it was sent; else `trouble` says why not. */
  async submit(send: (contact: Contact) => Promise<void>): Promise<boolean> {
    if (this.isSending) return false;
    this.trouble = this.missing();
    if (!this.trouble) await this.deliver(send);
    this.host.requestUpdate();
    return !this.trouble;
  }

  private missing(): Trouble {
    if (!PLAUSIBLE.test(this.contact)) return 'contact';
    return this.consent ? '' : 'consent';
  }

  private async deliver(send: (contact: Contact) => Promise<void>): Promise<void> {
    const { id, contact, message, consent } = this;
    this.isSending = true;
    this.host.requestUpdate();
    try {
      await send({ id, contact: contact.trim(), message, consent });
      Object.assign(this, { id: '', contact: '', message: '', consent: false, isOpen: false });
    } catch (error) {
      this.trouble = troubleOf(error as ServerError);
    } finally {
      this.isSending = false;
    }
  }
}

function troubleOf({ status, reason }: ServerError): Trouble {
  if (status === 429) return 'often';
  return status === 400 && reason === 'contact' ? 'contact' : 'failed';
}
