"""Those missing, those presumed so, and the sum of both."""

from __future__ import annotations

from checker.facts.all_missing import with_presumed
from tests.builders import claim


def test_the_sum_of_missing_and_presumed_is_apart() -> None:
    told = [
        claim("a", missing=6, start=1),
        claim("a", missing=11, subset="presumed", start=20),
        claim("a", missing=17, start=40),
        claim("b", missing=17, start=1),
    ]
    assert [one.subset for one in with_presumed(told)] == ["", "presumed", "missing presumed", ""]
