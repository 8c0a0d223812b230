def test_open_and_planned_technoparks_stand_apart(talk):
    text = talk.say("list_hubs").text
    opened, planned = text.split("Prévus")
    assert "Technopark Casablanca" in opened and "Technopark Fès" in planned
    assert "Technopark Fès" not in opened


def test_planned_ones_have_the_date_of_the_information(talk):
    line = next(
        line for line in talk.say("list_hubs").text.splitlines() if "Tiznit" in line
    )
    assert "· août 2025 https://" in line


def test_planned_ones_alone_are_listed_when_asked_for(talk):
    reply = talk.say("list_hubs", hub_kind="technopark", hub_status="planned")
    assert {"technopark-fes", "technopark-tiznit"} <= set(reply.ids)
    assert "Ouverts" not in reply.text and "Technopark Casablanca" not in reply.text
    assert reply.text.count("http") == len(reply.ids)


def test_open_ones_alone_are_listed_when_asked_for(talk):
    reply = talk.say("list_hubs", hub_status="operational")
    assert "technopark-casablanca" in reply.ids and "technopark-fes" not in reply.ids
    assert "Prévus" not in reply.text


def test_both_statuses_named_are_all(talk):
    both = talk.say("list_hubs", hub_status=["planned", "operational"]).ids
    assert both == talk.say("list_hubs").ids


def test_no_planned_one_in_a_region_is_said(talk):
    reply = talk.say("list_hubs", hub_kind="cri", hub_status="planned")
    assert "Je ne connais aucun lieu" in reply.text


def test_kind_and_region_narrow(talk):
    reply = talk.say("list_hubs", hub_kind="incubator", place="fes")
    assert set(reply.ids) == {"bluespace-uemf-fes", "incubooster-fes"}


def test_nothing_there_is_said(talk):
    assert (
        "Je ne connais aucun lieu"
        in talk.say("list_hubs", hub_kind="bank-centre", place="fes").text
    )


def test_number_chooses_from_the_list(talk):
    talk.say("list_hubs")
    assert talk.say("choose_option", ordinal=3).ids == ["technopark-tanger"]


def test_the_only_one_there_is_told_in_full(talk):
    reply = talk.say(
        "list_hubs", hub_kind="technopark", hub_status="planned", place="oujda"
    )
    assert (reply.kind, reply.ids) == ("hub", ["technopark-oujda"])
