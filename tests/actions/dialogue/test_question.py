from actions.dialogue.question import Question


def entity(name, value, text=""):
    return {"entity": name, "value": value, "text": text, "start": 0, "end": len(text)}


def test_several_of_a_kind_are_kept_in_order_and_once():
    entities = [entity("programme", "forsa"), entity("programme", "intelaka")]
    question = Question.parse(
        "compare_programmes", "", [*entities, entity("programme", "forsa")]
    )
    assert question.programmes == ("forsa", "intelaka")
    assert question.hubs == ()


def test_figures_are_single():
    question = Question.parse(
        "inform", "", [entity("amount", 50000.0), entity("age", 24)]
    )
    assert (question.amount, question.age, question.ordinal) == (50000.0, 24, None)


def test_language_entity_names_nothing():
    question = Question.parse("ask_amount", "", [entity("language", "fr")])
    assert not question.names_something


def test_letters_outside_entities_are_counted():
    text = "et Forsa ?"
    assert (
        Question.parse(
            "ask_programme", text, [entity("programme", "forsa", "Forsa")]
        ).others
        == 2
    )
    assert Question.parse("ask_programme", text, []).others == 7


def test_language_of_the_text_covers_none_of_its_letters():
    entities = [
        entity("language", "fr", "et Forsa"),
        entity("programme", "forsa", "Forsa"),
    ]
    assert Question.parse("ask_programme", "et Forsa ?", entities).others == 2


def test_same_words_read_by_two_extractors_count_once():
    two = [
        entity("programme", "forsa", "Forsa"),
        entity("organisation", "smit", "Forsa"),
    ]
    assert Question.parse("ask_programme", "et Forsa ?", two).others == 2


def test_filters_are_read_back():
    question = Question.parse(
        "list_programmes", "x", [entity("region", "MA-09"), entity("amount", 5.0)]
    )
    restored = Question.restored("list_programmes", question.filters)
    assert (restored.regions, restored.amount, restored.programmes) == (
        ("MA-09",),
        5.0,
        (),
    )


def test_description_without_a_name_narrows():
    assert Question.parse("list_programmes", "", [entity("sector", "tourism")]).narrows
    assert not Question.parse(
        "list_programmes", "", [entity("programme", "forsa")]
    ).narrows


def test_alternatives_of_an_ambiguous_name_are_kept():
    ambiguous = entity("programme", "intelaka") | {"alternatives": ["damane-intelak"]}
    question = Question.parse("ask_amount", "", [ambiguous])
    assert question.programmes == ("intelaka",)
    assert question.alternatives == (("programme", "damane-intelak"),)


def test_plain_name_has_no_alternatives():
    assert (
        Question.parse("ask_amount", "", [entity("programme", "forsa")]).alternatives
        == ()
    )


def test_one_value_of_each_entity_makes_a_button():
    entities = [
        entity("programme", "forsa"),
        entity("programme", "intelaka"),
        entity("age", 24),
    ]
    assert Question.parse("x", "", entities).entities == {"programme": "forsa"}
