def test_papers_are_listed(talk):
    reply = talk.say("ask_documents", legal_form="sarl")
    assert reply.ids == ["creation-sarl-sarlau"]
    assert "• Certificat négatif" in reply.text
    assert "Certificat négatif" in reply.custom["checklist"]


def test_unknown_papers_are_said_unknown_with_whom_to_ask(talk):
    reply = talk.say("ask_documents", programme="forsa")
    assert "n'a pas la liste des documents" in reply.text
    assert "5544 ou https://www.forsa.ma" in reply.text
    assert "checklist" not in reply.custom
