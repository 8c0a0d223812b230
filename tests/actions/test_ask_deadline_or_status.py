def test_open_programme_is_open_at_a_date_with_its_deadline(talk):
    text = talk.say("ask_deadline_or_status", programme="go-siyaha").text
    assert "Ouvert, d'après notre dernière information (22 juillet 2025)" in text
    assert "Date limite : 2026" in text


def test_unknown_status_and_deadline_are_said_once(talk):
    text = talk.say("ask_deadline_or_status", programme="forsa").text
    assert text.count("Nous ne savons pas s'il est ouvert") == 1
    assert "Aucune date limite connue" in text


def test_past_deadline_is_said_past(talk):
    text = talk.say("ask_deadline_or_status", programme="emerging-mediterranean").text
    assert "La date limite est passée (15 mai 2022)" in text
    assert "Date limite : " not in text


def test_closed_programme_is_closed(talk):
    assert "fermé" in talk.say("ask_deadline_or_status", programme="moukawalati").text
