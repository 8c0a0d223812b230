def test_forms_are_offered_and_the_name_alone_chooses(talk):
    reply = talk.say("ask_company_creation")
    assert reply.ids == [
        "statut-auto-entrepreneur",
        "creation-sarl-sarlau",
        "creation-cooperative",
    ]
    chosen = talk.say("ask_programme", "coopérative", programme="creation-cooperative")
    assert "signer les statuts" in chosen.text


def test_form_named_gets_its_steps_papers_and_cost(talk):
    reply = talk.say("ask_company_creation", legal_form="sarl")
    assert reply.ids == ["creation-sarl-sarlau"]
    assert "guichet du CRI" in reply.text
    assert "• Certificat négatif" in reply.text
    assert "1 % du capital" in reply.text


def test_negative_certificate_has_its_own_answer(talk):
    reply = talk.say("ask_company_creation", programme="certificat-negatif-ompic")
    assert reply.ids == ["certificat-negatif-ompic"]
    assert "Sources divergentes" in reply.text


def test_form_not_in_the_catalogue_gets_the_choice(talk):
    assert (
        talk.say("ask_company_creation", legal_form="sa").custom["question"]
        == "programme"
    )
