"""What a message costs when the conversation is short and when it is long."""

import uuid

import aiohttp

from benchmarks.load import TIMEOUT, Users
from benchmarks.processes import cpu_seconds

CONVERSATIONS = 8
EARLY, LATE = 5, 150  # the number of the message
AROUND = 2  # messages before and after it that are measured with it


async def cpu_early_and_late(
    users: Users, pid: int, texts: tuple[str, ...]
) -> tuple[float, float]:
    """CPU seconds of all processes for a message, near the 5th and near the 150th.

    Several conversations grow side by side; each step is the same text for all.
    """
    senders = [uuid.uuid4().hex for _ in range(CONVERSATIONS)]
    used = []
    async with aiohttp.ClientSession(timeout=TIMEOUT) as session:
        for step in range(LATE + AROUND):
            before = cpu_seconds(pid)
            for sender in senders:
                await users.say(session, sender, texts[step % AROUND_TEXTS])
            used.append((cpu_seconds(pid) - before) / CONVERSATIONS)
    return _mean_around(used, EARLY), _mean_around(used, LATE)


AROUND_TEXTS = 2 * AROUND + 1


def _mean_around(used: list[float], number: int) -> float:
    near = used[number - 1 - AROUND : number + AROUND]
    return sum(near) / len(near)
