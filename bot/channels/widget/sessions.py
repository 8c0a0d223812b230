import secrets
import time
from typing import Any

import jwt

from bot.channels.widget.refused import Refused

ALGORITHM = "HS256"
AUDIENCE = "mourchid-widget"
LIFETIME_SECONDS = 30 * 86400
RENEWED_AFTER_SECONDS = 86400
PREFIX = "widget:"


class Sessions:
    """Signs who a browser is; the conversation's id is in the token and nowhere else."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def begin(self) -> str:
        """A token for a new conversation."""
        return self._sign(PREFIX + secrets.token_urlsafe(24))

    def conversation(self, token: str | None) -> str:
        """The conversation of a token. Raises Refused when we did not sign it or it expired."""
        return str(self._claims(token)["sub"])

    def renewed(self, token: str | None) -> str | None:
        """A token for 30 more days, when this one is older than a day."""
        claims = self._claims(token)
        if time.time() - claims["iat"] < RENEWED_AFTER_SECONDS:
            return None
        return self._sign(claims["sub"])

    def _sign(self, conversation: str) -> str:
        now = int(time.time())
        claims = {
            "sub": conversation,
            "aud": AUDIENCE,
            "iat": now,
            "exp": now + LIFETIME_SECONDS,
        }
        return jwt.encode(claims, self._secret, ALGORITHM)

    def _claims(self, token: str | None) -> dict[str, Any]:
        try:
            claims: dict[str, Any] = jwt.decode(
                token or "",
                self._secret,
                [ALGORITHM],
                audience=AUDIENCE,
                options={"require": ["sub", "iat", "exp"]},
            )
        except jwt.InvalidTokenError as error:
            raise Refused(401, "session") from error
        return claims
