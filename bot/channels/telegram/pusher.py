from telegram.error import TelegramError

from bot.channels.telegram.letters import Letters
from bot.channels.telegram.push_outcome import PushOutcome
from bot.channels.telegram.push_request import COMPOSED, PushRequest
from bot.channels.telegram.pushes import Pushes
from bot.channels.telegram.reply import Reply
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.sentences import Sentences
from bot.channels.telegram.tracker_access import TrackerAccess


class Pusher:
    """Sends a message that nobody asked for just now, once for each id."""

    def __init__(
        self,
        sentences: Sentences,
        letters: Letters,
        sender: Sender,
        pushes: Pushes,
        trackers: TrackerAccess,
    ) -> None:
        self._sentences = sentences
        self._letters = letters
        self._sender = sender
        self._pushes = pushes
        self._trackers = trackers

    async def push(self, request: PushRequest) -> PushOutcome:
        """Send it and say what became of it; a failed push may be asked for again."""
        state = self._pushes.start(request.id)
        if state != "new":
            return PushOutcome(200 if state == "sent" else 409, state)
        sent = False
        try:
            outcome = await self._send(request)
            sent = outcome.status == "sent"
            return outcome
        finally:
            if not sent:
                self._pushes.failed(request.id)

    async def _send(self, request: PushRequest) -> PushOutcome:
        reply = await self._reply(request)
        if not reply.text.strip():
            return PushOutcome(400, "wrong", "no response has these keys")
        try:
            for message in self._letters.write(reply, request.chat):
                await self._sender.send(message)
        except TelegramError as error:
            return PushOutcome.of(error)
        self._pushes.sent(request.id)
        await self._trackers.log(request.conversation, reply, request.id)
        return PushOutcome(200, "sent")

    async def _reply(self, request: PushRequest) -> Reply:
        if request.text:
            return Reply(request.text)
        tracker = await self._sentences.tracker(request.conversation)
        return await self._sentences.render(
            COMPOSED,
            tracker,
            request.language,
            parts=[dict(part) for part in request.parts],
            choices=[dict(choice) for choice in request.choices],
        )
