import pytest

from bot.configuration_error import ConfigurationError
from bot.settings import WidgetSettings

GIVEN = {
    "BACKOFFICE_URL": "http://127.0.0.1:8000",
    "WIDGET_SECRET": "s" * 16,
    "PUSH_TOKEN": "p" * 16,
    "BOT_SERVICE_TOKEN": "b" * 16,
}


def origins(**given: str) -> tuple[str, ...]:
    return WidgetSettings.from_environment({**GIVEN, **given}).origins


def test_own_site_may_embed_unless_others_are_named() -> None:
    assert origins() == ("http://127.0.0.1:8000", "http://localhost:8000")
    assert origins(BACKOFFICE_URL="https://own.example") == ("https://own.example",)
    named = origins(WIDGET_ORIGINS="https://a.example, https://b.example:8443")
    assert named == ("https://a.example", "https://b.example:8443")


@pytest.mark.parametrize(
    "origin", ["*", "a.example", "https://a.example/", "https://*.example"]
)
def test_what_is_no_origin_is_refused(origin: str) -> None:
    with pytest.raises(ConfigurationError, match="WIDGET_ORIGINS"):
        origins(WIDGET_ORIGINS=f"https://good.example,{origin}")


@pytest.mark.parametrize("name", ["WIDGET_SECRET", "PUSH_TOKEN", "BOT_SERVICE_TOKEN"])
@pytest.mark.parametrize("value", ["", "short"])
def test_missing_or_short_secret_is_named(name: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=name):
        origins(**{name: value})
