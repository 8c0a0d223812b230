"""A member of staff at the review desk, by the forms that a browser would send."""

import re
from html.parser import HTMLParser

import requests

TIMEOUT_SECONDS = 20
GROUP = re.compile(r"questiongroup/(\d+)/change/")
Attributes = list[tuple[str, str | None]]


class StaffDesk:
    """Logs in at once; raises requests.RequestException when the back office does not answer."""

    def __init__(self, url: str, name: str, password: str) -> None:
        self._session = requests.Session()
        self._url = f"{url}/staff"
        page = self._get("login/")
        form = Form.of(page, "login-form")
        self._post("login/", {**form, "username": name, "password": password})

    def open_groups(self) -> list[int]:
        """The groups that are new or in progress, on the first page."""
        found = {
            int(number)
            for state in ("new", "in_progress")
            for number in GROUP.findall(
                self._get(f"review/questiongroup/?state__exact={state}")
            )
        }
        return sorted(found)

    def answer(self, group: int, text: dict[str, str]) -> None:
        """Write the answer in these languages and send it to everyone who asked."""
        written = {f"answer-0-text_{language}": each for language, each in text.items()}
        self._press("_publish", group, written)

    def withdraw(self, group: int) -> None:
        """Undo the publication of its answer."""
        self._press("_withdraw", group, {})

    def _press(self, button: str, group: int, written: dict[str, str]) -> None:
        path = f"review/questiongroup/{group}/change/"
        form = Form.of(self._get(path), "questiongroup_form")
        self._post(path, {**form, **written, button: "1"})

    def _get(self, path: str) -> str:
        reply = self._session.get(f"{self._url}/{path}", timeout=TIMEOUT_SECONDS)
        reply.raise_for_status()
        return reply.text

    def _post(self, path: str, form: dict[str, str]) -> str:
        address = f"{self._url}/{path}"
        reply = self._session.post(
            address, form, headers={"Referer": address}, timeout=TIMEOUT_SECONDS
        )
        reply.raise_for_status()
        if 'class="errornote"' in reply.text:
            raise ValueError(f"the desk refused the form of {path}")
        return reply.text


class Form(HTMLParser):
    """What a browser would send of a form as it stands."""

    def __init__(self, id: str) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self._id = id
        self._is_inside = False
        self._name = ""

    @classmethod
    def of(cls, page: str, id: str) -> dict[str, str]:
        """Raises ValueError when the page has no such form."""
        form = cls(id)
        form.feed(page)
        if not form.values:
            raise ValueError(f"the page has no form {id}")
        return form.values

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._is_inside = given.get("id") == self._id
        if not self._is_inside:
            return
        if tag == "input" and _is_sent(given):
            self.values[given["name"]] = given.get("value", "")
        elif tag in ("textarea", "select") and "name" in given:
            self._name = given["name"]
            if tag == "textarea":
                self.values[self._name] = ""
        elif tag == "option" and "selected" in given:
            self.values[self._name] = given.get("value", "")

    def handle_data(self, data: str) -> None:
        if self._name and self.lasttag == "textarea":
            # The first line break after the tag is not part of the text.
            self.values[self._name] += data.removeprefix("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("textarea", "select"):
            self._name = ""
        if tag == "form":
            self._is_inside = False


def _is_sent(given: dict[str, str]) -> bool:
    kind = given.get("type", "text")
    if "name" not in given or kind in ("submit", "button", "file"):
        return False
    return kind not in ("checkbox", "radio") or "checked" in given
