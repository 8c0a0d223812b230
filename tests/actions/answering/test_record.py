from actions.answering.record import Record


def test_same_record_of_the_same_message_has_the_same_id():
    one, two = Record("unanswered", "x"), Record("unanswered", "x")
    assert one.id("anna", "1") == two.id("anna", "1")


def test_other_message_conversation_or_reason_has_another_id():
    record = Record("unanswered", "x")
    ids = {
        record.id("anna", "1"),
        record.id("anna", "2"),
        record.id("omar", "1"),
        Record("clarified", "x").id("anna", "1"),
    }
    assert len(ids) == 4
