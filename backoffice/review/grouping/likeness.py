"""How alike two wordings are."""

from collections.abc import Sequence

from sklearn.feature_extraction.text import HashingVectorizer

from catalogue.normalise import normalise

_VECTORIZER = HashingVectorizer(
    analyzer="char_wb", ngram_range=(2, 4), n_features=2**18, alternate_sign=False
)


def likenesses(text: str, others: Sequence[str]) -> list[float]:
    """Cosine of character n-grams with each of the others, 0 to 1."""
    if not others:
        return []
    vectors = _VECTORIZER.transform([normalise(each) for each in (text, *others)])
    return [float(value) for value in (vectors[1:] @ vectors[0].T).toarray().ravel()]
