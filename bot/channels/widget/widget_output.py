from rasa.core.channels.channel import CollectingOutputChannel


class WidgetOutput(CollectingOutputChannel):
    """Keeps nothing: the browser is answered from the stored conversation."""

    @classmethod
    def name(cls) -> str:
        return "widget"
