"""Tells the varieties apart without training data of our own."""

import re

from lingua import IsoCode639_1, Language, LanguageDetectorBuilder

from bot.nlu.classification.views import Words
from bot.nlu.language.script import in_script, main_script
from bot.nlu.text.bridge import skeleton
from bot.nlu.text.normalisation import normalise

DARIJA_CUES = frozenset(
    [
        "شنو",
        "اشنو",
        "شني",
        "واش",
        "ديال",
        "ديالي",
        "كاين",
        "كاينه",
        "فين",
        "كيفاش",
        "شحال",
        "علاش",
        "فوقاش",
        "امتي",
        "بغيت",
        "نبغي",
        "خاصني",
        "خاص",
        "دابا",
        "ليا",
        "عندي",
        "غادي",
        "كنقلب",
        "هادشي",
        "هاد",
        "ماشي",
        "واخا",
        "بزاف",
        "شي",
        "نحل",
        "ندير",
        "كندير",
        "عافاك",
    ]
)
LATIN_CUES = frozenset(
    [
        "wach",
        "wash",
        "chno",
        "chnou",
        "chnu",
        "dyal",
        "dial",
        "kayn",
        "kayna",
        "fin",
        "kifach",
        "kifash",
        "chhal",
        "bch7al",
        "3lach",
        "fo9ach",
        "imta",
        "bghit",
        "khas",
        "khasni",
        "khassni",
        "daba",
        "lia",
        "lya",
        "3ndi",
        "3andi",
        "ghadi",
        "hadchi",
        "machi",
        "wakha",
        "bzaf",
        "3afak",
        "ndir",
        "nhar",
        "mzyan",
    ]
)
DIGIT_LETTER = re.compile(r"[a-z][23579]|[23579][a-z]{2}")
BONES = frozenset(skeleton(cue) for cue in DARIJA_CUES if len(skeleton(cue)) > 2)


class CueModel:
    """Darija by its commonest words and its digits for letters, French and English by
    lingua; for training data that doesn't say which variety a text is in.
    """

    def __init__(self) -> None:
        builder = LanguageDetectorBuilder.from_languages(
            Language.FRENCH, Language.ENGLISH
        )
        self.detector = builder.with_preloaded_language_models().build()

    def probabilities(self, words: Words) -> dict[str, float]:
        """Probability of each variety that is written in the script of `words`."""
        script = main_script(words)
        plain = [normalise(word) for word in in_script(words, script)]
        if script == "Arab":
            darija = 0.9 if any(word in DARIJA_CUES for word in plain) else 0.1
            return {"ary": darija, "ar": 1 - darija}
        darija = _share([_is_arabizi(word) for word in plain])
        return {"ary-Latn": darija, **self._european(" ".join(words), 1 - darija)}

    def _european(self, text: str, total: float) -> dict[str, float]:
        values = self.detector.compute_language_confidence_values(text)
        codes = {value.language.iso_code_639_1: value.value for value in values}
        return {
            "fr": total * codes[IsoCode639_1.FR],
            "en": total * codes[IsoCode639_1.EN],
        }


def _is_arabizi(word: str) -> bool:
    return (
        word in LATIN_CUES or bool(DIGIT_LETTER.search(word)) or skeleton(word) in BONES
    )


def _share(signs: list[bool]) -> float:
    """Certainty that a text is Darija: a third of its words is enough to be sure."""
    return min(0.95, 2 * sum(signs) / len(signs)) if signs else 0.0
