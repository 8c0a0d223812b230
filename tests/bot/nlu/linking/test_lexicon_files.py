from pathlib import Path

import pytest

from bot.nlu.linking.lexicon import LEXICONS, Lexicon
from bot.nlu.linking.lexicon_files import LexiconError, LexiconFiles


def written(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yml").write_text(text)
    return folder


def test_words_and_values_are_read(tmp_path: Path):
    files = LexiconFiles.read(written(tmp_path, need="values: {finance: [argent]}"))
    assert files.phrases("need", "values") == {"finance": ["argent"]}


def test_folder_without_lists_is_refused(tmp_path: Path):
    with pytest.raises(LexiconError, match="no word lists"):
        LexiconFiles.read(tmp_path)


def test_spoilt_file_is_named(tmp_path: Path):
    with pytest.raises(LexiconError, match="need.yml"):
        LexiconFiles.read(written(tmp_path, need="values: {"))


@pytest.mark.parametrize(
    "text", ["values: [argent]", "values: {finance: argent}", "values: {finance: [no]}"]
)
def test_other_shape_is_named(tmp_path: Path, text: str):
    files = LexiconFiles.read(written(tmp_path, need=text))
    with pytest.raises(LexiconError, match="need.yml"):
        files.phrases("need", "values")


def test_missing_list_is_named(tmp_path: Path):
    files = LexiconFiles.read(written(tmp_path, need="values: {}"))
    with pytest.raises(LexiconError, match="common_words.yml"):
        files.words("common_words")


def test_written_lists_are_read_back(tmp_path: Path, lexicons: LexiconFiles):
    lexicons.write(tmp_path)
    assert LexiconFiles.read(tmp_path) == lexicons


def test_linking_leaves_the_lists_as_they_were(linker: object, lexicons: LexiconFiles):
    assert LexiconFiles.read(Path("data/lexicons")) == lexicons


@pytest.mark.parametrize("entity", LEXICONS)
def test_no_phrase_has_two_values(entity: str, lexicons: LexiconFiles):
    lexicon = Lexicon.read(entity, lexicons)
    phrases = [phrase for words in lexicon.values.values() for phrase in set(words)]
    assert sorted(phrases) == sorted(set(phrases))
