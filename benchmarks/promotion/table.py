"""The comparison as the person reads it."""

from collections.abc import Sequence

from benchmarks.promotion.comparison import Comparison

HEAD = f"{'measure':22}{'messages':>9}{'in use':>9}{'candidate':>11}{'change':>9}{'margin':>9}"
MOST_SENTENCES = 20


def table(comparisons: Sequence[Comparison]) -> str:
    """One line a measure, then the sentences lost by each that got worse."""
    lines = [HEAD, *(_line(each) for each in comparisons)]
    for each in comparisons:
        if each.is_worse:
            lines += ["", f"Worse: {each.after.code}", *_sentences(each)]
    return "\n".join(lines)


def _line(comparison: Comparison) -> str:
    before, after = comparison.before.share, comparison.after.share
    return (
        f"{comparison.after.code:22}{len(comparison.after.outcomes):9}"
        f"{before:9.1%}{after:11.1%}{100 * (after - before):+9.1f}"
        f"{comparison.margin:9.1%}{'  WORSE' if comparison.is_worse else ''}"
    )


def _sentences(comparison: Comparison) -> list[str]:
    lost = comparison.lost
    lines = [f"  {two.text}: {two.made}, was {one.made}" for one, two in lost]
    more = len(lines) - MOST_SENTENCES
    return lines[:MOST_SENTENCES] + ([f"  and {more} more"] if more > 0 else [])
