import hashlib
import hmac
from dataclasses import dataclass

from bot.settings import TelegramSettings

PREFIX = "/webhooks/telegram"


@dataclass(frozen=True)
class WebhookAddress:
    """Where Telegram sends updates, and the secret that it sends with them.

    Who does not know the secret cannot guess the path either.
    """

    base: str
    path: str
    secret: str

    @classmethod
    def of(cls, settings: TelegramSettings) -> "WebhookAddress":
        key = f"{settings.webhook_secret} {settings.token}".encode()
        path = hmac.new(key, b"webhook path", hashlib.sha256).hexdigest()
        return cls(settings.webhook_url.rstrip("/"), path, settings.webhook_secret)

    @property
    def url(self) -> str:
        return f"{self.base}{PREFIX}/{self.path}"

    def is_path(self, given: str) -> bool:
        return is_same(given, self.path)

    def is_secret(self, given: str | None) -> bool:
        return is_same(given or "", self.secret)


def is_same(given: str, expected: str) -> bool:
    """Compares in a time that tells nothing about `expected`."""
    return hmac.compare_digest(given.encode(), expected.encode())
