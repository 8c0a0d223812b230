import asyncio
import logging

from bot.channels.widget.back_office import BackOffice
from bot.channels.widget.contact_request import ContactRequest
from bot.channels.widget.refused import Refused
from bot.channels.widget.spool import Spool

logger = logging.getLogger(__name__)

PATH = "contacts/"
RETRY_SECONDS = 5


class ContactDesk:
    """Hands contacts to the back office, at once or when it can be reached again.

    The back office knows ids that it has seen, so that several workers may deliver the
    same spool.
    """

    def __init__(
        self,
        back_office: BackOffice,
        spool: Spool,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        self._back_office = back_office
        self._spool = spool
        self._retry_seconds = retry_seconds

    async def hand_over(self, request: ContactRequest) -> bool:
        """Whether the back office has it already; else it is on disk.

        Raises Refused when the back office names what is wrong, or the disk is full.
        """
        try:
            await self._back_office.post(PATH, request.record())
        except Refused as refused:
            if refused.status == 400:
                raise
            self._keep(request)
            return False
        return True

    async def keep_delivering(self) -> None:
        """Runs until it is cancelled."""
        while True:
            await self.deliver()
            await asyncio.sleep(self._retry_seconds)

    async def deliver(self) -> None:
        """Post what is on disk, until the back office fails again."""
        for record in self._spool.records():
            try:
                await self._back_office.post(PATH, record)
            except Refused as refused:
                if refused.status != 400:
                    return
                logger.error("Contact %s: wrong %s", record["id"], refused.reason)
            self._spool.drop(record)

    def _keep(self, request: ContactRequest) -> None:
        try:
            self._spool.keep(request.record())
        except OSError as error:
            logger.error("Contact %s cannot be kept: %r", request.id, error)
            raise Refused(503, "desk") from error
