import type { ChatPanel } from './panel/chat-panel';
import { directionOf, languageOf, type Language } from './language';
import { LAUNCHER_STYLES } from './launcher-styles';
import launcher from './strings/launcher.json';

const ICON = 'M4 3h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H9l-5 4v-4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z';

/** The launcher; the chat itself is fetched when it is opened or was used before. */
export class MourchidChat extends HTMLElement {
  static readonly observedAttributes = ['server', 'lang', 'theme', 'position', 'open', 'site-name'];

  private readonly root = document.createElement('div');
  private readonly button = document.createElement('button');
  private readonly badge = document.createElement('span');
  private panel?: ChatPanel;
  private loading?: Promise<ChatPanel>;
  private unread = 0;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LAUNCHER_STYLES);
    shadow.adoptedStyleSheets = [sheet];
    this.root.className = 'root';
    this.root.append(this.button);
    shadow.append(this.root);
    this.drawLauncher();
  }

  /** Where the channel answers: the attribute, else the site that this script is from. */
  get server(): string {
    const given = this.getAttribute('server') || new URL(import.meta.url).origin;
    return new URL(given, location.href).href.replace(/\/+$/, '');
  }

  get language(): Language {
    return languageOf(this.getAttribute('lang') || document.documentElement.lang || navigator.language);
  }

  get siteName(): string {
    return this.getAttribute('site-name') ?? '';
  }

  get open(): boolean {
    return this.hasAttribute('open');
  }

  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  connectedCallback(): void {
    this.update();
    if (this.open || this.wasUsed()) void this.load();
  }

  disconnectedCallback(): void {
    this.panel?.remove();
    this.panel = this.loading = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.isConnected || before === after) return;
    this.update();
    if (name === 'open' && (before === null) !== (after === null)) void this.toggle();
  }

  private drawLauncher(): void {
    this.button.className = 'launcher';
    this.button.type = 'button';
    this.button.part.add('launcher');
    this.button.setAttribute('aria-haspopup', 'dialog');
    this.badge.className = 'badge';
    this.badge.part.add('badge');
    this.badge.setAttribute('aria-hidden', 'true');
    this.button.append(icon(), this.badge);
    this.button.addEventListener('click', () => (this.open = !this.open));
  }

  private update(): void {
    const words = launcher[this.language];
    const more = this.unread ? `, ${words.unread.replace('{n}', String(this.unread))}` : '';
    this.root.lang = this.language;
    this.root.dir = directionOf(this.language);
    this.root.dataset.theme = this.getAttribute('theme') ?? 'auto';
    this.root.dataset.position = this.getAttribute('position') ?? 'end';
    this.button.setAttribute('aria-label', (this.open ? words.close : words.open) + more);
    this.button.setAttribute('aria-expanded', String(this.open));
    this.badge.textContent = String(this.unread);
    this.badge.hidden = !this.unread;
    this.panel?.configure(this);
  }

  private async toggle(): Promise<void> {
    const panel = await this.load();
    if (panel.isOpen === this.open) return;
    panel.setOpen(this.open);
    this.dispatchEvent(new CustomEvent(this.open ? 'mourchid-open' : 'mourchid-close'));
    if (!this.open) this.button.focus();
  }

  private load(): Promise<ChatPanel> {
    return (this.loading ??= this.fetchPanel());
  }

  private async fetchPanel(): Promise<ChatPanel> {
    const { ChatPanel } = await import('./panel/chat-panel');
    const panel = new ChatPanel();
    panel.setAttribute('exportparts', 'panel, header, message, composer, send');
    panel.configure(this);
    panel.addEventListener('close', () => (this.open = false));
    panel.addEventListener('unread', (event) => this.onUnread((event as CustomEvent<number>).detail));
    panel.addEventListener('messages', (event) => {
      const { detail } = event as CustomEvent;
      this.dispatchEvent(new CustomEvent('mourchid-messages', { detail: { messages: detail } }));
    });
    this.root.append(panel);
    this.panel = panel;
    panel.setOpen(this.open);
    return panel;
  }

  private onUnread(count: number): void {
    this.unread = count;
    this.update();
    this.dispatchEvent(new CustomEvent('mourchid-unread', { detail: { count } }));
  }

  private wasUsed(): boolean {
    try {
      return localStorage.getItem(`mourchid:${this.server}`) !== null;
    } catch {
      return false;
    }
  }
}

/** Drawn by node: a site with Trusted Types lets no markup in. */
function icon(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICON);
  svg.append(path);
  return svg;
}
