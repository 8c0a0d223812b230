from bot.nlu.text.character_ngrams import character_ngrams


def test_ngrams_mark_the_edges_of_a_word() -> None:
    assert character_ngrams("fin", 2, 3) == (
        " f",
        "fi",
        "in",
        "n ",
        " fi",
        "fin",
        "in ",
    )


def test_ngrams_of_a_short_word_hold_it_whole_once() -> None:
    assert character_ngrams("w", 2, 5) == (" w", "w ", " w ")


def test_ngrams_never_cut_a_mask() -> None:
    assert character_ngrams("__programme__", 2, 4) == ("__programme__",)
