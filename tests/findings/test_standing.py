"""Where a finding stands, and what could be written there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.findings.mending import newest_for
from checker.findings.standing import others, standing
from checker.records import Kind
from tests.builders import claim, finding

NEW = claim("b.txt", deaths=3)
OLD = claim("a.txt", deaths=2)
OLDER = claim("c.txt", deaths=1)
UPDATE = finding(Kind.UPDATES, NEW, OLD, OLDER)


@pytest.mark.parametrize(
    ("touched", "at"),
    [
        ((), NEW),
        (("news/b.txt",), NEW),
        (("news/c.txt",), OLDER),
        (("news/c.txt", "news/a.txt"), OLD),
        (("news/other.txt",), NEW),
    ],
)
def test_a_finding_stands_in_the_file_that_was_touched(
    touched: tuple[str, ...], at: object
) -> None:
    assert standing(UPDATE, touched) == at
    assert set(others(UPDATE, touched)) == {NEW, OLD, OLDER} - {at}


def test_a_finding_without_claims_stands_nowhere() -> None:
    bare = finding(Kind.UNREADABLE)
    assert standing(bare) is None
    assert others(bare) == ()


def test_only_an_overtaken_figure_may_be_replaced() -> None:
    assert newest_for(UPDATE, OLD) == NEW
    assert newest_for(UPDATE, NEW) is None
    assert newest_for(UPDATE, replace(OLD, previous=True)) is None
    assert newest_for(UPDATE, claim("d.txt", deaths=2, language="fr")) is None
    assert newest_for(finding(Kind.CONFLICTS, NEW, OLD), OLD) is None
