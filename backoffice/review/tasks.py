"""Where huey looks for tasks."""

from review.contacts.tasks import forget_old_contacts
from review.publishing.tasks import deliver, deliver_waiting

__all__ = ["deliver", "deliver_waiting", "forget_old_contacts"]
