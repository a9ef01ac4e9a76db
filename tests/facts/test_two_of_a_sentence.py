"""Two counts or sums of one sentence, and words that only name what is counted."""

from __future__ import annotations

import pytest

from checker.facts.evidence import explain, score
from checker.facts.nouns_alone import words_around
from checker.facts.weights import weights
from checker.records import Claim, Status
from tests.builders import claim

SAID = {"said": "The barge carried 30 pumps and [12] spare pumps.", "masked": ""}
WORDS = ("barge", "carry", "spare", "pump")


def pumps(number: int, start: int, status: Status = Status.ASSERTED) -> Claim:
    """One of two counts of a sentence."""
    told = {"subject": "pump", "words": WORDS, "status": status}
    return claim(count=number, start=start, **SAID, **told)


def test_two_counts_of_a_sentence_are_never_of_one_thing() -> None:
    assert score(explain(pumps(30, 18), pumps(12, 31))) < weights().threshold


def test_a_count_that_is_denied_is_of_the_same_thing() -> None:
    found = explain(pumps(30, 18), pumps(12, 31, Status.NEGATED))
    assert [e.weight for e in found if e.name == "sentence"] == [0.0]


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        (claim(count=4, subject="pump", words=WORDS), WORDS[:3]),
        (claim(money=4e6, unit="EUR", said="[4 euros]", words=("euro", "dike")), ("dike",)),
        (claim(deaths=4, words=("+for aid", "flood")), ("flood",)),
    ],
)
def test_what_is_counted_is_no_word_around_it(figure: Claim, told: tuple[str, ...]) -> None:
    assert words_around(figure) == frozenset(told)
