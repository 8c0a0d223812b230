from bot.nlu.text.stems import stem


def test_stem_is_shared_by_forms_of_a_word() -> None:
    assert stem("financement") == stem("financements")
    assert stem("loans") == stem("loan")
    assert stem("المشروع") == stem("مشروع")


def test_stem_keeps_other_words_apart() -> None:
    assert stem("banque") != stem("bancal")
    assert stem("برنامج") != stem("قرض")
