"""What the table of tests/bench/ablation.py counts."""

from __future__ import annotations

from math import inf

import pytest

from checker.records import Evidence
from tests.bench import ablation
from tests.bench.ablation import Cluster, changes, tally, weakened, without
from tests.builders import claim

PLACE = Evidence("place", "Lyon", "Lille", -inf)
HERE, THERE, LOST = "g1", "g2", "g3"
CLAIMS = (claim("a.txt", deaths=2, place="Lyon"), claim("b.txt", deaths=2, place="Lille"))


def test_evidence_is_left_out_or_weakened() -> None:
    assert without(["place"])(PLACE) is None
    assert without(["subset"])(PLACE) == PLACE
    assert weakened(PLACE) == Evidence("place", "Lyon", "Lille", ablation.WEAK_VETO)
    assert [name for name, _ in changes()][:2] == ["as it is", "without subject"]


@pytest.mark.parametrize(("fact", "right"), [("dead", 1), ("dead in Lille", 0)])
def test_pairs_are_counted_with_and_without_a_veto(
    fact: str, right: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ablation, "encode", lambda texts: ablation.np.ones((len(texts), 2)))
    found = {HERE: CLAIMS[0].id, THERE: CLAIMS[1].id}
    cluster = Cluster(CLAIMS, found, {HERE: "dead", THERE: fact, LOST: "dead"})
    annotated = 1 + 2 * right  # with the pairs of the claim that was not found
    assert tally(cluster, lambda evidence: evidence) == (0, 0, annotated)
    assert tally(cluster, without(["place"])) == (right, 1, annotated)
