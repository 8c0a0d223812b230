from functools import lru_cache

from aiolimiter import AsyncLimiter

REMEMBERED = 10_000


class FloodGuard:
    """Holds back the messages of a person who sends too many, and of nobody else."""

    def __init__(self, burst: int = 10, seconds: float = 20.0) -> None:
        """`burst` messages at once, then as many evenly over `seconds`."""
        self._limiter = lru_cache(REMEMBERED)(
            lambda conversation: AsyncLimiter(burst, seconds)
        )
        self._told: set[str] = set()

    def must_be_told(self, conversation: str) -> bool:
        """Whether this message comes too fast and the person does not know yet."""
        if self._limiter(conversation).has_capacity():
            self._told.discard(conversation)
            return False
        if conversation in self._told:
            return False
        self._told.add(conversation)
        return True

    async def wait(self, conversation: str) -> None:
        """Wait until the person's next message may be handled."""
        await self._limiter(conversation).acquire()
