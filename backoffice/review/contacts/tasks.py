"""What the task queue does for contacts."""

import logging

from huey import crontab
from huey.contrib.djhuey import db_periodic_task

from review.contacts.forgetting import forget_old

logger = logging.getLogger(__name__)


@db_periodic_task(crontab(minute="17"))
def forget_old_contacts() -> None:
    forgotten = forget_old()
    if forgotten:
        logger.warning("Contact data deleted unused: %d", forgotten)
