"""What the scripted agent answers, one answer of each kind that the widget draws."""

from typing import Any

Answer = dict[str, Any]

CARD = {
    "type": "programme",
    "id": "forsa",
    "title": "Forsa",
    "subtitle": "SMIT",
    "status": "unknown",
    "as_of": "2025-03",
    "source": {"url": "https://programme.example/forsa", "title": "programme.example"},
    "url": "https://programme.example",
}
HUB = {
    "type": "hub",
    "id": "technopark-rabat",
    "title": "Technopark Rabat",
    "subtitle": "Avenue de l'Exemple",
    "status": "operational",
    "as_of": "2025-01",
    "source": {"url": "https://hub.example/rabat", "title": "hub.example"},
    "map": "https://map.example/?mlat=34.0&mlon=-6.8",
    "latitude": 34.0,
    "longitude": -6.8,
}
UNSAFE = {
    "type": "programme",
    "id": "bad",
    "title": "<b>Bad</b>",
    "url": "javascript:alert(1)",
}


def answers_to(text: str, metadata: Answer) -> list[Answer]:
    """One or two answers, as the NLG gives them."""
    if text.startswith("/ask_documents"):
        return [_documents()]
    if text.startswith("/share_location"):
        return [
            {
                "text": f"Le plus proche : Technopark Rabat {text}",
                "custom": _custom("hubs", cards=[HUB]),
            }
        ]
    if "proche" in text:
        return [
            {"text": "Où êtes-vous ?", "custom": _custom("question", question="place")}
        ]
    if "personne" in text:
        return [{"text": "Voici.", "custom": _custom("smalltalk", question="contact")}]
    if "unsafe" in text:
        return [
            {
                "text": "https://good.example javascript:alert(1)",
                "custom": _custom("programme", cards=[UNSAFE]),
            }
        ]
    if "فرصة" in text:
        return [_arabic()]
    if "silence" in text:
        return []
    return [_programme(text, metadata)]


def _programme(text: str, metadata: Answer) -> Answer:
    return {
        "text": f"Forsa donne jusqu'à 100 000 DH. Vous : {text} [{metadata.get('locale')}]",
        "buttons": [
            {"title": "Les papiers", "payload": '/ask_documents{"programme": "forsa"}'},
            {"title": "Interdit", "payload": "/restart"},
        ],
        "custom": _custom("programme", cards=[CARD]),
    }


def _documents() -> Answer:
    papers = ["Carte nationale", "Plan d'affaires"]
    return {
        "text": "Voici les papiers.",
        "custom": _custom("programme", checklist=papers),
    }


def _arabic() -> Answer:
    return {
        "text": "يمنح برنامج \u2068Forsa\u2069 حتى 100 000 درهم.",
        "buttons": [
            {"title": "الوثائق", "payload": '/ask_documents{"programme": "forsa"}'}
        ],
        "custom": {**_custom("programme", cards=[CARD]), "language": "ar"},
    }


def _custom(kind: str, **drawn: Any) -> Answer:
    return {"kind": kind, "ids": [], "language": "fr", **drawn}
