def test_amount_is_said_with_date_and_source(talk):
    reply = talk.say("ask_amount", programme="forsa")
    assert "100\u00a0000 DH" in reply.text
    assert "26 février 2026" in reply.text
    assert "https://" in reply.text
    assert (reply.kind, reply.ids) == ("programme", ["forsa"])


def test_unknown_amount_is_said_unknown_with_whom_to_ask(talk):
    reply = talk.say("ask_amount", programme="technopark-start")
    assert "ne donne pas de montant" in reply.text
    assert "https://www.technopark.ma" in reply.text
    assert "DH" not in reply.text
