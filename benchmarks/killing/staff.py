import threading

import requests

from tests.support.staff_desk import StaffDesk

PAUSE_SECONDS = 1.0
MARK = "Le service répond"


class Staff:
    """Answers every open group, again and again, whatever dies meanwhile."""

    def __init__(self, url: str, name: str, password: str) -> None:
        self._login = (url, name, password)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self.answered: set[int] = set()
        self.failures = 0
        self.last_failure = ""

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._is_over.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._is_over.wait(PAUSE_SECONDS):
            try:
                self._answer_all(StaffDesk(*self._login))
            except (requests.RequestException, ValueError) as error:
                self.failures += 1
                self.last_failure = repr(error)

    def _answer_all(self, desk: StaffDesk) -> None:
        while not self._is_over.wait(PAUSE_SECONDS):
            for group in desk.open_groups():
                text = f"{MARK} {group}."
                desk.answer(group, dict.fromkeys(("fr", "ar", "en"), text))
                self.answered.add(group)
