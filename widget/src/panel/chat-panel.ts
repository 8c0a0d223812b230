import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Conversation } from '../conversation/conversation';
import type { Button, Message } from '../conversation/message';
import { directionOf, type Language } from '../language';
import { filled, stringsOf, type Strings } from '../strings/strings';
import { composerView } from './composer-view';
import { copy } from './copy';
import { trapFocus } from './focus-trap';
import { headerView, type MenuItem } from './header-view';
import { messageView, waitingView } from './message-view';
import { noticeView, type Notice } from './notice-view';
import { ratingView } from './rating-view';
import { save } from './save';
import { PANEL_STYLES } from './styles';
import { plain } from './text';

/** What the launcher tells the panel. */
export interface Settings {
  server: string;
  language: Language;
  siteName: string;
  getAttribute(name: string): string | null;
}

/** The dialog: messages, composer, menu. */
export class ChatPanel extends LitElement {
  static override readonly styles = PANEL_STYLES;
  static override readonly properties = {
    isOpen: { state: true },
    strings: { state: true },
    notice: { state: true },
    menuOpen: { state: true },
    said: { state: true },
    draft: { state: true },
  };

  isOpen = false;
  private strings?: Strings;
  private notice: Notice = '';
  private menuOpen = false;
  private said = '';
  private draft = '';
  private settings!: Settings;
  private conversation?: Conversation;
  private language: Language = 'fr';
  private readonly asksWhy = new Set<number>();
  private shown = '';

  configure(settings: Settings): void {
    this.settings = settings;
    if (this.conversation) this.conversation.pageLanguage = settings.language;
    void this.speak();
    this.requestUpdate();
  }

  setOpen(open: boolean): void {
    this.isOpen = open;
    this.notice = '';
    this.menuOpen = false;
    this.conversation?.setOpen(open);
    if (open) void this.focusComposer();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const conversation = new Conversation(this.settings.server, this.settings.language);
    this.conversation = conversation;
    conversation.addEventListener('change', () => this.onChange());
    conversation.addEventListener('messages', (event) => {
      this.dispatchEvent(new CustomEvent('messages', { detail: (event as CustomEvent).detail }));
    });
    conversation.start();
    void this.speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.conversation?.stop();
  }

  private onChange(): void {
    void this.speak();
    this.dispatchEvent(new CustomEvent('unread', { detail: this.conversation!.unread }));
    this.requestUpdate();
  }

  private async speak(): Promise<void> {
    const language = this.conversation?.language ?? this.settings.language;
    if (this.strings && language === this.language) return;
    this.language = language;
    this.strings = await stringsOf(language);
  }

  private async focusComposer(): Promise<void> {
    await this.speak();
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { strings, isOpen } = this;
    if (!isOpen || !strings || !this.conversation) return nothing;
    return html`<section
      class="panel"
      part="panel"
      role="dialog"
      aria-modal="true"
      aria-labelledby="title"
      lang=${this.language}
      dir=${directionOf(this.language)}
      data-theme=${this.settings.getAttribute('theme') ?? 'auto'}
      data-side=${this.side}
      @keydown=${this.onKey}
    >
      ${this.header(strings)} ${this.log(strings)} ${this.foot(strings)}
      <p class="hidden" role="status">${this.said}</p>
    </section>`;
  }

  /** The launcher's side: the page's direction decides, not the conversation's. */
  private get side(): 'left' | 'right' {
    const isAtStart = this.settings.getAttribute('position') === 'start';
    return (directionOf(this.settings.language) === 'rtl') === isAtStart ? 'right' : 'left';
  }

  private header(strings: Strings): TemplateResult {
    const site = this.settings.siteName;
    const title = site ? filled(strings.titleOn, 'site', site) : strings.title;
    const toggleMenu = () => (this.menuOpen = !this.menuOpen);
    return headerView(title, strings, this.menuOpen ? this.menu(strings) : null, toggleMenu, this.close);
  }

  private menu(strings: Strings): MenuItem[] {
    const items: MenuItem[] = [
      [strings.place, () => (this.notice = 'place')],
      [strings.person, () => this.choose({ title: strings.person, payload: '/ask_human_contact' })],
      [strings.save, () => save(this.conversation!.messages, strings)],
      [strings.erase, () => (this.notice = 'erase')],
    ];
    return items.map(([title, act]) => [title, () => this.fromMenu(act)]);
  }

  private fromMenu(act: () => void): void {
    this.menuOpen = false;
    act();
    if (this.notice) void this.focusNotice();
    else this.renderRoot.querySelector('textarea')?.focus();
  }

  private async focusNotice(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.notice button')?.focus();
  }

  private log(strings: Strings): TemplateResult {
    const { messages, queue, isSending, trouble } = this.conversation!;
    const actions = {
      copyList: (message: Message) => void this.copyList(message),
      rating: (message: Message) => this.rating(message),
    };
    return html`<div class="log" role="log" aria-live="polite" aria-label=${strings.log} tabindex="0">
      ${messages.length ? nothing : html`<p class="welcome" dir="auto">${strings.welcome}</p>`}
      ${messages.map((message) => messageView(message, strings, this.language, actions))}
      ${queue.map((waiting) => waitingView(waiting, strings))}
      ${isSending && !trouble ? html`<p class="typing">${strings.typing}</p>` : nothing}
      ${queue.length ? nothing : this.choices(messages.at(-1))}
    </div>`;
  }

  private choices(last?: Message): TemplateResult | typeof nothing {
    const asksPlace = last?.question === 'place';
    if (!last?.buttons?.length && !asksPlace) return nothing;
    return html`<ul class="choices">
      ${asksPlace
        ? html`<li><button type="button" @click=${this.askPlace}>${this.strings!.place}</button></li>`
        : nothing}
      ${(last.buttons ?? []).map(
        (button) =>
          html`<li><button type="button" dir="auto" @click=${() => this.choose(button)}>${plain(button.title)}</button></li>`,
      )}
    </ul>`;
  }

  private rating(message: Message): TemplateResult | typeof nothing {
    const isRated = this.conversation!.isRated(message.id);
    const state = isRated ? 'done' : this.asksWhy.has(message.id) ? 'why' : 'new';
    return ratingView(message, state, this.strings!, this.rate, (asked) => {
      this.asksWhy.add(asked.id);
      this.requestUpdate();
    });
  }

  private foot(strings: Strings): TemplateResult {
    const { trouble } = this.conversation!;
    return html`<footer>
      <p class="trouble" role="status">${trouble ? strings[trouble] : ''}</p>
      ${noticeView(this.notice, strings, this.answerNotice)}
      ${composerView(this.draft, strings, (text) => (this.draft = text), this.submit)}
    </footer>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.escape();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && this.isTyping()) this.submit(event);
    else trapFocus(this.renderRoot as ShadowRoot, event);
  };

  private isTyping(): boolean {
    return (this.renderRoot as ShadowRoot).activeElement?.tagName === 'TEXTAREA';
  }

  private escape(): void {
    if (!this.menuOpen && !this.notice) return this.close();
    this.menuOpen = false;
    this.notice = '';
    this.renderRoot.querySelector('textarea')?.focus();
  }

  private readonly close = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const text = this.draft.trim();
    if (!text) return;
    this.draft = '';
    this.conversation!.send({ text });
  };

  private readonly askPlace = (): void => {
    this.notice = 'place';
    void this.focusNotice();
  };

  private choose(button: Button): void {
    this.conversation!.send({ payload: button.payload, title: button.title });
    this.renderRoot.querySelector('textarea')?.focus();
  }

  private readonly answerNotice = (yes: boolean): void => {
    const asked = this.notice;
    this.notice = '';
    this.renderRoot.querySelector('textarea')?.focus();
    if (yes && asked === 'place') this.locate();
    if (yes && asked === 'erase') void this.erase();
  };

  private locate(): void {
    const failed = () => (this.notice = 'placeFailed');
    if (!navigator.geolocation) return void failed();
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => this.conversation!.send({ location: { latitude, longitude } }),
      failed,
      { timeout: 15_000, maximumAge: 600_000 },
    );
  }

  private async erase(): Promise<void> {
    try {
      await this.conversation!.erase();
    } catch {
      this.notice = 'eraseFailed';
    }
  }

  private readonly rate = async (message: Message, useful: boolean, why = ''): Promise<void> => {
    try {
      await this.conversation!.rate(message.id, useful, why);
      this.said = this.strings!.thanks;
    } catch {
      this.notice = 'rateFailed';
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${message.id}"] .rating[tabindex]`)?.focus();
  };

  private async copyList(message: Message): Promise<void> {
    await copy(message.checklist!.map((item) => `☐ ${item}`).join('\n'), this.renderRoot);
    this.said = this.strings!.copied;
    this.notice = 'copied';
  }

  protected override updated(changed: PropertyValues): void {
    const log = this.renderRoot.querySelector<HTMLElement>('.log');
    const { messages, queue } = this.conversation!;
    const state = `${messages.at(-1)?.id} ${queue.length}`;
    if (!log || (state === this.shown && !changed.has('isOpen'))) return;
    this.shown = state;
    const drawn = [...log.querySelectorAll<HTMLElement>('.message')];
    const mine = drawn.filter((message) => message.dataset.by === 'person').at(-1);
    // The person's own message at the top: a long answer is read from its beginning.
    log.scrollTop = mine ? mine.offsetTop - log.offsetTop - 8 : log.scrollHeight;
  }
}

customElements.define('mourchid-chat-panel', ChatPanel);
