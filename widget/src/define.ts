import { MourchidChat } from './mourchid-chat';

if (!customElements.get('mourchid-chat')) customElements.define('mourchid-chat', MourchidChat);

declare global {
  interface HTMLElementTagNameMap {
    'mourchid-chat': MourchidChat;
  }
}

export { MourchidChat };
export type { MourchidEvents } from './events';
