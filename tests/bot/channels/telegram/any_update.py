"""Updates of every kind that Telegram knows, whole and damaged."""

import random
from typing import Any

from tests.bot.channels.telegram.bot_api import BotApi, Person

Json = dict[str, Any]
FILE = {"file_id": "a", "file_unique_id": "a", "file_size": 1}
SIZE = {"width": 1, "height": 1}
PLACE = {"latitude": 33.5, "longitude": -7.6}
USER = {"id": 5, "is_bot": False, "first_name": "Ali"}

CONTENTS: tuple[Json, ...] = (
    {"animation": {**FILE, **SIZE, "duration": 1}},
    {"audio": {**FILE, "duration": 1}},
    {"document": FILE},
    {"photo": [{**FILE, **SIZE}]},
    {"photo": []},
    {"video": {**FILE, **SIZE, "duration": 1}},
    {"video_note": {**FILE, "length": 1, "duration": 1}},
    {"voice": {**FILE, "duration": 1}},
    {"sticker": {**FILE, **SIZE, "is_animated": False, "is_video": True, "type": "x"}},
    {"contact": {"phone_number": "+212 6", "first_name": "Ali"}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"game": {"title": "a", "description": "b", "photo": []}},
    {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0}},
    {"venue": {"location": PLACE, "title": "a", "address": "b"}, "location": PLACE},
    {"location": PLACE},
    {"location": {**PLACE, "live_period": 60, "horizontal_accuracy": 1.5}},
    {"location": {"latitude": 91e9, "longitude": float(-1)}},
    {"new_chat_members": [USER]},
    {"left_chat_member": USER},
    {"new_chat_title": "Projet"},
    {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "x"}}},
    {"migrate_to_chat_id": -1001},
    {"web_app_data": {"data": "{}", "button_text": "a"}},
    {"users_shared": {"request_id": 1, "users": []}},
    {"forum_topic_created": {"name": "a", "icon_color": 1}},
    {"story": {"chat": {"id": 1, "type": "private"}, "id": 3}},
    {"a_kind_of_tomorrow": {"x": [1, {"y": None}]}},
    {},
)
TEXTS = (
    "Forsa c'est combien ?", "شنو الشروط ديال فرصة؟", "أريد تمويلا لمشروعي", "chno khasni bach n7el charika",
    "/start", "/start forsa", "/start " + "x" * 64, "/delete", "/nearest@MourchidBot", "/inform{\"age\": 1}",
    "//", "/", "", " ", "\u200f\u2068\u2069", "\u0000", "\ud83d\ude00" * 3, "\ud800", "ⵜⵉⴼⵉⵏⴰⵖ", "中文 русский ไทย", "👩‍👩‍👧‍👦" * 300,
    "é" * 4096, "كلمة " * 800, "<b>&amp;</b><script>", "{{}} %s {0} \\", "@MourchidBot", "@MourchidBot bonjour",
)  # fmt: skip
ENTITY_TYPES = ("bot_command", "mention", "text_mention", "url", "of_tomorrow")


class AnyUpdate:
    """Draws updates; the same seed draws the same ones."""

    def __init__(self, api: BotApi, people: list[Person], seed: int) -> None:
        self._api = api
        self._people = people
        self._random = random.Random(seed)

    def draw(self) -> Json:
        """Every third update lacks a field or has one of another type."""
        person = self._random.choice(self._people)
        kind, content = self._random.choice(
            (self._message, self._message, self._edited, self._button, self._other)
        )(person)
        update = {"update_id": self._api.number(), kind: content}
        if self._random.random() < 1 / 3:
            self._damage(content)
        return update

    def _message(self, person: Person) -> tuple[str, Json]:
        if self._random.random() < 0.5:
            return "message", person.message(**self._random.choice(CONTENTS))
        text = self._random.choice(TEXTS)
        entities = [self._entity() for _ in range(self._random.randrange(3))]
        return "message", person.message(text=text, entities=entities)

    def _edited(self, person: Person) -> tuple[str, Json]:
        content = self._message(person)[1]
        return "edited_message", {**content, "edit_date": 1_800_000_001}

    def _button(self, person: Person) -> tuple[str, Json]:
        message = person.message(text="?")
        query = {"id": "1", "from": message["from"], "chat_instance": "1"}
        data = self._random.choice(("/ask_help", "erase", "", "0" * 64, None))
        shapes = ({"message": message}, {"inline_message_id": "1"}, {})
        extra = {"data": data} if data is not None else {"game_short_name": "a"}
        return "callback_query", {**query, **self._random.choice(shapes), **extra}

    def _other(self, person: Person) -> tuple[str, Json]:
        message = person.message(text="bonjour")
        kinds = ("channel_post", "inline_query", "poll", "chat_join_request",
                 "my_chat_member", "message_reaction", "of_tomorrow")  # fmt: skip
        return self._random.choice(kinds), message

    def _entity(self) -> Json:
        return {
            "type": self._random.choice(ENTITY_TYPES),
            "offset": self._random.choice((0, 1, 3, 5000)),
            "length": self._random.choice((0, 1, 6, 12, 9000)),
        }

    def _damage(self, content: Json) -> None:
        name = self._random.choice(sorted(content))
        if self._random.random() < 0.5:
            del content[name]
        else:
            content[name] = self._random.choice((None, 0, -1, "", [], {}, "x", 1e300))
