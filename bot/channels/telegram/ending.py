import asyncio
from collections.abc import Collection

AGAIN_SECONDS = 1.0


async def end(tasks: Collection["asyncio.Task[None]"]) -> None:
    """Cancel tasks and wait for their end.

    A cancellation can be lost: the HTTP client turns one that comes together with a
    timeout into an error of the network, so it is repeated.
    """
    pending = {task for task in tasks if not task.done()}
    while pending:
        for task in pending:
            task.cancel()
        _, pending = await asyncio.wait(pending, timeout=AGAIN_SECONDS)
