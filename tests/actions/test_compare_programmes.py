ASPECTS = ("Ouvert ?", "Montant", "Taux", "Part garantie", "Pour qui", "Documents")


def sections(text: str) -> dict[str, list[str]]:
    """The lines of every aspect by the words of its heading."""
    found = {}
    for block in text.split("\n\n"):
        heading, *lines = block.split("\n")
        found[heading.split(" ", 1)[1]] = lines
    return found


def test_every_aspect_has_a_line_of_each(talk):
    reply = talk.say("compare_programmes", programme=["forsa", "intelaka"])
    found = sections(reply.text)
    for aspect in ASPECTS:
        (lines,) = [lines for title, lines in found.items() if title.startswith(aspect)]
        assert [line.split(" : ")[0] for line in lines] == [
            "• Programme Forsa",
            "• Programme intégré d'appui et de financement des entreprises « Intelaka »",
        ]
    assert "100\u00a0000 DH" in found["Montant"][0]
    assert "1\u00a0200\u00a0000 DH" in found["Montant"][1]
    assert reply.ids == ["forsa", "intelaka"]
    assert reply.text.count("https://") == 2


def test_what_is_not_known_is_said_and_what_is_known_is_not_so(talk):
    reply = talk.say("compare_programmes", programme=["ilayki", "forsa"])
    one, two = sections(reply.text)["Montant"]
    assert "non précisé" in one
    assert "non précisé" not in two


def test_three_are_compared_and_a_fourth_is_left_out(talk):
    four = ["forsa", "intelaka", "microcredit", "ilayki"]
    assert talk.say("compare_programmes", programme=four).ids == four[:3]


def test_one_name_is_compared_with_the_programme_talked_about(talk):
    talk.say("ask_programme", programme="forsa")
    assert talk.say("compare_programmes", programme="intelaka").ids == [
        "intelaka",
        "forsa",
    ]


def test_one_name_alone_asks_for_the_other_and_then_compares(talk):
    reply = talk.say("compare_programmes", programme="forsa")
    assert reply.kind == "question"
    assert "forsa" not in reply.ids
    reply = talk.say("ask_programme", "intelaka", programme="intelaka")
    assert reply.ids == ["intelaka", "forsa"]
