import time
import urllib.error
import urllib.request

from tools.configuration import Configuration

INTERVAL = 0.25
TIMEOUT = 2.0


class Readiness:
    """Knows when all processes answer, and where."""

    def __init__(self, configuration: Configuration) -> None:
        self._backoffice = f"http://127.0.0.1:{configuration.backoffice_port}"
        self._probes = (
            f"http://127.0.0.1:{configuration.rasa_port}/",
            f"http://127.0.0.1:{configuration.actions_port}/health",
            f"{self._backoffice}/readyz",
        )

    def wait(self) -> None:
        """Return when every process answered once."""
        for url in self._probes:
            while not answers(url):
                time.sleep(INTERVAL)

    def sentence(self, seconds: float) -> str:
        demo = f"{self._backoffice}/demo/"
        talk = (
            f"demo page {demo}" if answers(demo) else "make chat, in a second terminal"
        )
        return (
            f"Mourchid is ready after {seconds:.0f} s. Talk to it: {talk}. "
            f"Staff: {self._backoffice}/staff/. Stop: Ctrl-C."
        )


def answers(url: str) -> bool:
    """Whether a GET of `url` succeeds within two seconds."""
    try:
        with urllib.request.urlopen(url, timeout=TIMEOUT):
            return True
    except (OSError, urllib.error.URLError):
        return False
