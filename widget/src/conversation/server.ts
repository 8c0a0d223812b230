import type { Message, Outgoing } from './message';

const TIMEOUT = 30_000;

/** How many messages the server gives at once. */
export const PAGE = 50;

/** The server did not do what it was asked; `status` 0 when it was not reached. */
export class ServerError extends Error {
  constructor(
    readonly status: number,
    readonly waitSeconds = 0,
    readonly reason = '',
  ) {
    super(`status ${status}`);
  }
}

interface Answer {
  messages: Message[];
  token?: string | null;
}

/** The widget's channel over HTTP. Every method throws ServerError. */
export class Server {
  constructor(private readonly url: string) {}

  async begin(): Promise<string> {
    return ((await this.ask('POST', 'session')) as { token: string }).token;
  }

  send(token: string, message: Outgoing, after: number): Promise<Answer> {
    return this.ask('POST', 'messages', token, { ...message, after }) as Promise<Answer>;
  }

  /** At most PAGE messages, the last of those after or before a message; 0 is none. */
  read(token: string, bound: 'after' | 'before', message: number): Promise<Answer> {
    const query = message ? `?${bound}=${message}` : '';
    return this.ask('GET', `messages${query}`, token) as Promise<Answer>;
  }

  async erase(token: string): Promise<void> {
    await this.ask('DELETE', 'conversation', token);
  }

  async rate(token: string, opinion: object): Promise<void> {
    await this.ask('POST', 'feedback', token, opinion);
  }

  async leaveContact(token: string, contact: object): Promise<'sent' | 'kept'> {
    return ((await this.ask('POST', 'contacts', token, contact)) as { status: 'sent' | 'kept' }).status;
  }

  private async ask(method: string, path: string, token?: string, body?: object): Promise<unknown> {
    const response = await this.fetched(method, path, token, body);
    if (!response.ok) {
      const body = await response.json().catch(() => ({}));
      throw new ServerError(response.status, body.wait, body.reason);
    }
    return response.status === 204 ? undefined : response.json();
  }

  private async fetched(method: string, path: string, token?: string, body?: object): Promise<Response> {
    const headers: Record<string, string> = {};
    if (token) headers.Authorization = `Bearer ${token}`;
    if (body) headers['Content-Type'] = 'application/json';
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIMEOUT);
    try {
      return await fetch(`${this.url}/webhooks/widget/${path}`, {
        method,
        headers,
        body: body && JSON.stringify(body),
        credentials: 'omit',
        signal: abort.signal,
      });
    } catch {
      throw new ServerError(0);
    } finally {
      clearTimeout(timer);
    }
  }
}
