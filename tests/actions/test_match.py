def test_facts_of_the_message_narrow_what_fits(talk):
    reply = talk.say("match_profile", stage="growth", sector="industry")
    assert reply.kind == "match"
    assert "innov-idea" not in reply.ids


def test_more_is_the_next_page_of_the_match(talk):
    first = talk.say("match_profile", stage="idea")
    second = talk.say("ask_more")
    assert second.kind == "match"
    assert not set(first.ids) & set(second.ids)
