"""What a person or the assistant said, taken as it came."""

from typing import Any

from rest_framework import serializers


class HeardText(serializers.CharField):
    """Keeps spaces; null reads as empty and NUL, which databases refuse, is dropped: nothing said gets lost."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(trim_whitespace=False, **kwargs)

    def run_validation(self, data: Any = serializers.empty) -> str:
        if data is None:
            data = ""
        return super().run_validation(
            data.replace("\x00", "") if isinstance(data, str) else data
        )
