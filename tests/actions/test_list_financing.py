def ids_of_all_pages(talk, **named):
    reply = talk.say("list_financing", **named)
    found = list(reply.ids)
    while "/ask_more" in reply.buttons:
        reply = talk.say("ask_more")
        found += reply.ids
    return found


def test_money_of_every_kind_is_listed_and_other_help_is_not(talk):
    ids = ids_of_all_pages(talk)
    assert {
        "forsa",
        "intelaka",
        "mdm-invest",
        "maroc-numeric-fund-ii",
        "damane-express",
    } <= set(ids)
    assert not {"technopark-hebergement", "creation-cooperative", "idmaj"} & set(ids)


def test_loans_include_programmes_that_lend_but_no_grants(talk):
    ids = ids_of_all_pages(talk, programme_kind="financing")
    assert {"forsa", "intelaka", "microcredit"} <= set(ids)
    assert "mdm-invest" not in ids


def test_amount_wanted_leaves_out_what_gives_less(talk):
    ids = ids_of_all_pages(talk, programme_kind="financing", amount=200000.0)
    assert "intelaka" in ids
    assert "forsa" not in ids


def test_closed_programme_comes_last(talk):
    ids = ids_of_all_pages(talk, programme_kind="grant")
    assert ids[-1] == "artisanat-tta"
