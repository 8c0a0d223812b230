"""Passages of one language, ready to be compared with questions."""

from collections.abc import Sequence
from math import sqrt

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

from catalogue.normalise import normalise
from catalogue.search.passage import Passage

NGRAMS = (2, 5)


class PassageIndex:
    """Cosine of TF-IDF vectors of character n-grams within words.

    N-grams of the question that no passage holds count as the rarest ones, so that a question about
    something else scores low although a few of its letters occur.
    """

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._vectorizer = TfidfVectorizer(
            analyzer="char_wb", ngram_range=NGRAMS, sublinear_tf=True, norm=None
        )
        self._matrix = normalize(
            self._vectorizer.fit_transform(
                normalise(passage.searched) for passage in passages
            )
        )
        self._analyse = self._vectorizer.build_analyzer()
        self._rarest = float(self._vectorizer.idf_.max())

    def above(self, threshold: float, question: str) -> list[tuple[float, Passage]]:
        """The passages whose likeness, 0 to 1, reaches the threshold."""
        text = normalise(question)
        vector = self._vectorizer.transform([text])
        unknown = len(set(self._analyse(text)) - self._vectorizer.vocabulary_.keys())
        length = sqrt(vector.multiply(vector).sum() + unknown * self._rarest**2) or 1.0
        likeness = ((self._matrix @ vector.T).toarray().ravel() / length).clip(0, 1)
        return [
            (float(likeness[place]), self._passages[place])
            for place in (likeness >= threshold).nonzero()[0]
        ]
