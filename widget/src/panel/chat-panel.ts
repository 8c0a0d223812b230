import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Conversation } from '../conversation/conversation';
import type { Button, Contact, Message } from '../conversation/message';
import { directionOf, type Language } from '../language';
import { stringsOf, type Strings } from '../strings/strings';
import { composerView } from './composer-view';
import { ContactForm } from './contact-form';
import { contactView } from './contact-view';
import { copy } from './copy';
import { trapFocus } from './focus-trap';
import { headerView, type MenuItem } from './header-view';
import { logView } from './log-view';
import { noticeView } from './notice-view';
import { Notices, type Notice } from './notices';
import { print } from './print';
import { ratingView } from './rating-view';
import { save } from './save';
import { showLatest } from './scroll';
import { sideOf, titleOf, type Settings } from './settings';
import { PANEL_STYLES } from './styles';
import { transcriptOf } from './transcript';

/** The dialog: messages, composer, menu, and the form for who wants to be called. */
export class ChatPanel extends LitElement {
  static override readonly styles = PANEL_STYLES;
  static override readonly properties = {
    isOpen: { state: true },
    strings: { state: true },
    menuOpen: { state: true },
    said: { state: true },
    draft: { state: true },
  };

  isOpen = false;
  private strings?: Strings;
  private menuOpen = false;
  private said = '';
  private draft = '';
  private settings!: Settings;
  private conversation?: Conversation;
  private language: Language = 'fr';
  private readonly notices = new Notices(this);
  private readonly form = new ContactForm(this);
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
    this.notices.show('');
    this.menuOpen = false;
    this.conversation?.setOpen(open);
    if (open) void this.focusHome();
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

  /** Where writing begins; on a touch screen the dialog, lest the keyboard hide the answer. */
  private async focusHome(): Promise<void> {
    await this.speak();
    this.focusOn(matchMedia('(pointer: coarse)').matches ? '.panel' : '.composer textarea');
  }

  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
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
      tabindex="-1"
      lang=${this.language}
      dir=${directionOf(this.language)}
      data-theme=${this.settings.getAttribute('theme') ?? 'auto'}
      data-side=${sideOf(this.settings)}
      @keydown=${this.onKey}
    >
      ${this.header(strings)}
      ${this.form.isOpen
        ? contactView(this.form, strings, this.submitContact, this.closeForm)
        : html`${this.log(strings)} ${this.foot(strings)}`}
      <p class="hidden" role="status">${this.said}</p>
    </section>`;
  }

  private header(strings: Strings): TemplateResult {
    const toggleMenu = () => (this.menuOpen = !this.menuOpen);
    const items = this.menuOpen ? this.menu(strings) : null;
    return headerView(titleOf(this.settings, strings), strings, items, toggleMenu, this.close);
  }

  private menu(strings: Strings): MenuItem[] {
    const said = () => transcriptOf(this.conversation!.messages, strings, this.language);
    const items: MenuItem[] = [
      [strings.place, () => this.ask('place')],
      [strings.person, this.openForm],
      [strings.save, () => save(said())],
      [strings.print, () => print(titleOf(this.settings, strings), said(), this.language)],
      [strings.erase, () => this.ask('erase')],
    ];
    return items.map(([title, act]) => [title, () => this.fromMenu(act)]);
  }

  private fromMenu(act: () => void): void {
    this.menuOpen = false;
    this.form.close();
    void this.focusHome();
    act();
  }

  private ask(notice: Notice): void {
    this.notices.show(notice);
    this.focusOn('.notice button');
  }

  private log(strings: Strings): TemplateResult {
    return logView(this.conversation!, strings, this.language, {
      copyList: (message) => void this.copyList(message),
      rating: (message) => this.rating(message),
      choose: (button) => this.choose(button),
      askPlace: () => this.ask('place'),
      askContact: this.openForm,
      readEarlier: () => void this.readEarlier(),
    });
  }

  private rating(message: Message): TemplateResult | typeof nothing {
    const isRated = this.conversation!.isRated(message.id);
    const state = isRated ? 'done' : this.asksWhy.has(message.id) ? 'why' : 'new';
    return ratingView(message, state, this.strings!, this.rate, (asked) => {
      this.asksWhy.add(asked.id);
      this.requestUpdate();
      this.focusOn(`[data-id="${asked.id}"] .why button`);
    });
  }

  private foot(strings: Strings): TemplateResult {
    const { trouble } = this.conversation!;
    return html`<footer>
      <p class="trouble" role="status">${trouble ? strings[trouble] : ''}</p>
      ${noticeView(this.notices.shown, strings, this.answerNotice)}
      ${composerView(this.draft, strings, (text) => (this.draft = text), this.submit)}
    </footer>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.escape();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && this.isTyping()) this.submit(event);
    else trapFocus(this.renderRoot as ShadowRoot, event);
  };

  private isTyping(): boolean {
    return (this.renderRoot as ShadowRoot).activeElement?.matches('.composer textarea') ?? false;
  }

  private escape(): void {
    if (!this.menuOpen && !this.notices.shown && !this.form.isOpen) return this.close();
    this.menuOpen = false;
    this.notices.show('');
    this.closeForm();
  }

  private readonly close = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const text = this.draft.trim();
    if (!text) return;
    this.draft = '';
    this.notices.show('');
    this.conversation!.send({ text });
  };

  private choose(button: Button): void {
    this.notices.show('');
    this.conversation!.send({ payload: button.payload, title: button.title });
    void this.focusHome();
  }

  private readonly answerNotice = (yes: boolean): void => {
    void this.focusHome();
    this.notices.answer(yes, this.conversation!);
  };

  private readonly openForm = (): void => {
    this.notices.show('');
    this.form.open();
    this.focusOn('#contact');
  };

  private readonly closeForm = (): void => {
    this.form.close();
    void this.focusHome();
  };

  private readonly submitContact = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await this.form.submit(this.leaveContact)) void this.focusHome();
    else this.focusOn('.contact [aria-invalid="true"]');
  };

  private readonly leaveContact = async (contact: Contact): Promise<void> => {
    const status = await this.conversation!.leaveContact(contact);
    this.notices.show(status === 'sent' ? 'contactSent' : 'contactKept');
  };

  private readonly rate = async (message: Message, useful: boolean, why = ''): Promise<void> => {
    try {
      await this.conversation!.rate(message.id, useful, why);
      this.said = this.strings!.thanks;
    } catch {
      this.notices.show('rateFailed');
    }
    this.focusOn(`[data-id="${message.id}"] .rating[tabindex]`);
  };

  /** What was on the screen stays where it is. */
  private async readEarlier(): Promise<void> {
    const log = this.renderRoot.querySelector<HTMLElement>('.log')!;
    const below = log.scrollHeight - log.scrollTop;
    await this.conversation!.readEarlier().catch(() => this.notices.show('earlierFailed'));
    await this.updateComplete;
    log.scrollTop = log.scrollHeight - below;
    log.focus();
  }

  private async copyList(message: Message): Promise<void> {
    await copy(message.checklist!.map((item) => `☐ ${item}`).join('\n'), this.renderRoot);
    this.notices.show('copied');
  }

  protected override updated(changed: PropertyValues): void {
    const log = this.renderRoot.querySelector<HTMLElement>('.log');
    const { messages, queue } = this.conversation!;
    const state = log ? `${messages.at(-1)?.id} ${queue.length}` : '';
    if (log && (state !== this.shown || changed.has('isOpen'))) showLatest(log);
    this.shown = state;
  }
}

customElements.define('mourchid-chat-panel', ChatPanel);
