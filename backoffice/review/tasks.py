"""Where huey looks for tasks."""

from review.publishing.tasks import deliver, deliver_waiting

__all__ = ["deliver", "deliver_waiting"]
