import type { ReactiveControllerHost } from 'lit';
import type { Conversation } from '../conversation/conversation';

/** What stands above the composer: a question, or a sentence about what happened. */
export type Notice =
  | ''
  | 'place'
  | 'erase'
  | 'placeFailed'
  | 'eraseFailed'
  | 'rateFailed'
  | 'earlierFailed'
  | 'copied'
  | 'contactSent'
  | 'contactKept';

/** Asks before it locates or deletes, and tells what failed. */
export class Notices {
  shown: Notice = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  show(notice: Notice): void {
    this.shown = notice;
    this.host.requestUpdate();
  }

  answer(yes: boolean, conversation: Conversation): void {
    const asked = this.shown;
    this.show('');
    if (yes && asked === 'place') this.locate(conversation);
    if (yes && asked === 'erase') void this.erase(conversation);
  }

  private locate(conversation: Conversation): void {
    const failed = () => this.show('placeFailed');
    if (!navigator.geolocation) return failed();
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => conversation.send({ location: { latitude, longitude } }),
      failed,
      { timeout: 15_000, maximumAge: 600_000 },
    );
  }

  private async erase(conversation: Conversation): Promise<void> {
    try {
      await conversation.erase();
    } catch {
      this.show('eraseFailed');
    }
  }
}
