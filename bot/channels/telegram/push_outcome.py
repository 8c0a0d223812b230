from dataclasses import dataclass, field

from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError


@dataclass(frozen=True)
class PushOutcome:
    """What became of a push, as an HTTP status and a JSON body."""

    http_status: int
    status: str
    reason: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, error: TelegramError) -> "PushOutcome":
        """Why Telegram did not take the message."""
        if isinstance(error, Forbidden):
            return cls(410, "blocked", error.message)
        if isinstance(error, BadRequest):
            return cls(404, "refused", error.message)
        if isinstance(error, RetryAfter):
            return cls(429, "too_many", error.message, {"Retry-After": _seconds(error)})
        return cls(502, "unreachable", error.message)

    @property
    def body(self) -> dict[str, str]:
        reason = {"reason": self.reason} if self.reason else {}
        return {"status": self.status, **reason}


def _seconds(error: RetryAfter) -> str:
    wait = error.retry_after
    return str(wait if isinstance(wait, int) else int(wait.total_seconds()) + 1)
