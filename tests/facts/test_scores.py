"""The scores of a block are those of its pairs, to the last bit."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from checker.claims.casualties import HIT
from checker.facts.evidence import explain, score
from checker.facts.parts import Parts
from checker.facts.scores import scores_of
from checker.facts.weights import weights
from checker.interval import Interval
from checker.records import WHOLE, Claim, Status
from tests.builders import claim

MEASURES = ("deaths", "crowd", "vote_share", "date", "time", "count", "money", "injured")
DAYS = ("", "2020-08", "2020-08-15", "2020-08-15T18:27:00", "2020-08-18", "2020-10-01")
FIELDS = {
    "language": ("fr", "en"),
    "subject": ("", "Alice Morel", "Morel", "Bruno Lacaze", "victime", "woman", "pledge"),
    "place": ("", WHOLE, "Lyon", "Marseille", "Londres", "London", "the bar"),
    "subset": ("", "serious", "men", "women", "part", "customer"),
    "period": ("", "earlier", "2020-08-15", "2020-08-14/2020-08-16", "2005-08-29"),
    "as_of": DAYS, "published": DAYS,
    "attribution": ("", "police", "unions"),
    "status": tuple(Status),
    "words": ((), ("bus",), ("@quake", "bus", HIT), ("@quake", "@onset"), ("a", "b", "bus")),
    "masked": ("one", "two", "three"),
    "unit": ("", "date"),
    "said": ("[2] died.", "[3] died, then more."),
    "article": ("a.txt", "b.txt"),
}  # fmt: skip
FLAGS = ("previous", "increment", "single", "definite")
PARTS = Parts(frozenset({"lyon"}), frozenset({"women"}), first=737652)  # 2020-08-15


@st.composite
def blocks(draw: st.DrawFn) -> list[Claim]:
    """Some claims of one measure, that differ in all that is compared."""
    measure = draw(st.sampled_from(MEASURES))
    return [draw(claims(measure)) for _ in range(draw(st.integers(2, 6)))]


@st.composite
def claims(draw: st.DrawFn, measure: str) -> Claim:
    told = {name: draw(st.sampled_from(values)) for name, values in FIELDS.items()}
    flags = {name: draw(st.booleans()) for name in FLAGS}
    low = 737650.0 + draw(st.integers(0, 6))
    made = claim(told.pop("article"), **told, **flags, **{measure: 1})
    return replace(made, value=Interval(low, low + draw(st.integers(0, 2))))


@given(blocks())
def test_scores_are_those_of_the_evidence(block: list[Claim]) -> None:
    def similarity(left: Claim, right: Claim) -> float:
        return 0.9173 if left.masked == right.masked else 0.3331

    table = scores_of(block, similarity, PARTS, weights())
    for i, j in combinations(range(len(block)), 2):
        evidence = explain(block[i], block[j], similarity=similarity, parts=PARTS)
        assert table[i, j] == table[j, i] == score(evidence)
