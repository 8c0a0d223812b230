"""The widget's channel alone, served by two workers: `python -m ... <folder> <port>`."""

import sys
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import register
from rasa.server import configure_cors
from sanic import Sanic

from bot.channels.widget.widget_input import WidgetInput
from bot.settings import WidgetSettings
from tests.bot.channels.widget.scripted_agent import ScriptedAgent


def main(folder: Path, port: int) -> None:
    # The tables are made before there are several workers, as in the product.
    ScriptedAgent(folder)
    app = Sanic("widget_test")
    configure_cors(app, list(WidgetSettings.from_environment().origins))
    register([WidgetInput.from_credentials(None)], app, route="/webhooks/")

    async def load(app: Sanic, _: Any) -> None:
        app.ctx.agent = ScriptedAgent(folder)

    app.register_listener(load, "before_server_start")
    app.run(host="127.0.0.1", port=port, workers=2, access_log=False, motd=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
