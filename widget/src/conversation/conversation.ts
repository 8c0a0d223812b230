import { languageOf, type Language } from '../language';
import { identifier } from './identifier';
import { Memory, keyOf } from './memory';
import type { Contact, Message, Outgoing } from './message';
import { PAGE, Server, ServerError } from './server';

const POLL_OPEN = 15_000;
const POLL_CLOSED = 60_000;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;

export type Trouble = '' | 'offline' | 'down' | 'slow' | 'refused' | 'noAnswer';

/** What ends by itself once the server takes messages again. */
const WAITS: Trouble[] = ['offline', 'down', 'slow'];

/** One conversation over tabs, pages and lost connections; `change` after every change. */
export class Conversation extends EventTarget {
  messages: Message[] = [];
  trouble: Trouble = '';
  isOpen = false;
  isSending = false;
  /** Whether more was said before `messages`. */
  hasEarlier = false;
  private readonly memory: Memory;
  private readonly server: Server;
  private retryAfter = FIRST_RETRY;
  private retryTimer = 0;
  private pollTimer = 0;

  constructor(
    server: string,
    public pageLanguage: Language,
  ) {
    super();
    this.memory = new Memory(keyOf(server));
    this.server = new Server(server);
  }

  /** The language of the last answer, at first the page's. */
  get language(): Language {
    return this.memory.read().language || this.pageLanguage;
  }

  get queue(): Outgoing[] {
    return this.memory.read().queue;
  }

  get unread(): number {
    const { seen } = this.memory.read();
    return this.isOpen ? 0 : this.messages.filter((m) => m.by !== 'person' && m.id > seen).length;
  }

  start(): void {
    addEventListener('online', this.resume);
    addEventListener('offline', this.lost);
    addEventListener('storage', this.otherTab);
    document.addEventListener('visibilitychange', this.resume);
    this.resume();
  }

  stop(): void {
    removeEventListener('online', this.resume);
    removeEventListener('offline', this.lost);
    removeEventListener('storage', this.otherTab);
    document.removeEventListener('visibilitychange', this.resume);
    clearTimeout(this.retryTimer);
    clearTimeout(this.pollTimer);
  }

  setOpen(open: boolean): void {
    this.isOpen = open;
    if (open) this.resume();
    this.changed();
  }

  send(message: Omit<Outgoing, 'id' | 'language'>): void {
    const outgoing = { ...message, id: identifier(), language: this.language };
    this.memory.change({ queue: [...this.queue, outgoing] });
    if (!WAITS.includes(this.trouble)) this.trouble = '';
    this.changed();
    void this.flush();
  }

  /** Deletes it on the server and in all tabs. Throws ServerError. */
  async erase(): Promise<void> {
    const { token } = this.memory.read();
    if (token) await this.server.erase(token);
    this.forget();
  }

  /** Throws ServerError. */
  async rate(message: number, useful: boolean, why = ''): Promise<void> {
    const { token, rated } = this.memory.read();
    await this.server.rate(token, { id: identifier(), message, useful, why });
    this.memory.change({ rated: [...rated, message] });
    this.changed();
  }

  /** Whether the team has it already, or it waits on the server. Throws ServerError. */
  async leaveContact(contact: Contact): Promise<'sent' | 'kept'> {
    const token = this.memory.read().token || (await this.begin());
    return this.server.leaveContact(token, { ...contact, language: this.language });
  }

  /** Adds a page of what was said before; throws ServerError. */
  async readEarlier(): Promise<void> {
    const { token } = this.memory.read();
    const { messages } = await this.server.read(token, 'before', this.messages[0].id);
    this.hasEarlier = messages.length >= PAGE;
    this.messages = [...messages, ...this.messages];
    this.changed();
  }

  isRated(message: number): boolean {
    return this.memory.read().rated.includes(message);
  }

  private readonly resume = (): void => {
    clearTimeout(this.pollTimer);
    if (document.visibilityState === 'hidden') return;
    this.pollTimer = window.setTimeout(this.resume, this.isOpen ? POLL_OPEN : POLL_CLOSED);
    void this.refresh();
    void this.flush();
  };

  private readonly lost = (): void => {
    this.trouble = 'offline';
    this.changed();
  };

  private readonly otherTab = (event: StorageEvent): void => {
    if (event.key !== this.memory.key) return;
    if (!this.memory.read().token) this.messages = [];
    else if (this.memory.read().last > this.lastId) void this.refresh();
    this.changed();
  };

  private async refresh(): Promise<void> {
    const { token } = this.memory.read();
    const { lastId } = this;
    if (!token) return;
    try {
      const answer = await this.server.read(token, 'after', lastId);
      if (!lastId) this.hasEarlier = answer.messages.length >= PAGE;
      if (this.memory.read().token !== token) return;
      if (answer.token) this.memory.change({ token: answer.token });
      this.recovered();
      this.take(answer.messages);
    } catch (error) {
      this.failed(error as ServerError);
    }
  }

  /** Sends what waits, in order; the server answers an id once, whoever sends it. */
  private async flush(): Promise<void> {
    if (this.isSending || !this.queue.length) return;
    this.isSending = true;
    try {
      await this.alone(async () => {
        while (this.queue.length) await this.sendFirst(this.queue[0]);
      });
    } catch (error) {
      this.failed(error as ServerError);
    } finally {
      this.isSending = false;
      this.changed();
    }
  }

  /** One tab at a time, where the browser can; the ids guard where it cannot. */
  private async alone(send: () => Promise<void>): Promise<void> {
    if (navigator.locks) await navigator.locks.request(this.memory.key, send);
    else await send();
  }

  private async sendFirst(message: Outgoing): Promise<void> {
    const token = this.memory.read().token || (await this.begin());
    try {
      const answer = await this.server.send(token, message, this.lastId);
      this.recovered();
      this.dropFromQueue(message.id);
      this.take(answer.messages);
      if (!answer.messages.some((m) => m.by !== 'person')) this.trouble = 'noAnswer';
    } catch (error) {
      const { status } = error as ServerError;
      if (status === 0 || status === 401 || status === 429 || status >= 500) throw error;
      this.dropFromQueue(message.id);
      this.trouble = 'refused';
    }
  }

  private async begin(): Promise<string> {
    const token = await this.server.begin();
    this.messages = [];
    return this.memory.change({ token, last: 0, seen: 0 }).token;
  }

  private failed(error: ServerError): void {
    if (error.status === 401) {
      const { queue } = this.memory.read();
      this.forget();
      this.memory.change({ queue });
    } else {
      this.trouble = error.status === 429 ? 'slow' : error.status ? 'down' : 'offline';
    }
    if (this.queue.length) this.retry(error.waitSeconds * 1000);
    this.changed();
  }

  private retry(wait: number): void {
    clearTimeout(this.retryTimer);
    this.retryTimer = window.setTimeout(() => void this.flush(), wait || this.retryAfter);
    this.retryAfter = Math.min(this.retryAfter * 2, LAST_RETRY);
  }

  private recovered(): void {
    this.retryAfter = FIRST_RETRY;
    if (WAITS.includes(this.trouble)) this.trouble = '';
  }

  private take(messages: Message[]): void {
    const known = new Set(this.messages.map((m) => m.id));
    const fresh = messages.filter((m) => !known.has(m.id));
    this.messages = [...this.messages, ...fresh].sort((a, b) => a.id - b.id);
    const spoken = [...fresh].reverse().find((m) => m.language)?.language;
    const { last, language } = this.memory.read();
    this.memory.change({
      last: Math.max(last, this.lastId),
      language: spoken ? languageOf(spoken) : language,
    });
    if (fresh.length) this.dispatchEvent(new CustomEvent('messages', { detail: fresh }));
    this.changed();
  }

  private dropFromQueue(id: string): void {
    this.memory.change({ queue: this.queue.filter((waiting) => waiting.id !== id) });
  }

  private forget(): void {
    this.memory.forget();
    this.messages = [];
    this.hasEarlier = false;
    this.trouble = '';
    this.changed();
  }

  private changed(): void {
    const { seen, token } = this.memory.read();
    if (this.isOpen && token && this.lastId > seen) this.memory.change({ seen: this.lastId });
    this.dispatchEvent(new Event('change'));
  }

  private get lastId(): number {
    return this.messages.at(-1)?.id ?? 0;
  }
}
