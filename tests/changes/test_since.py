"""What a change brought: its findings, what it left elsewhere, and what it did in silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.changes.edits import Change, edits
from checker.findings.since import since
from checker.findings.unread import unread
from checker.records import Claim, Kind
from tests.builders import article, claim, fact, finding, report

ALL = ((0, 1000),)
SAID = "There were [3] deaths."


def change(*before: Claim, name: str = "a.txt", noted: bool = False, spans=ALL) -> Change:
    return Change(path=f"news/{name}", spans=spans, before=before, noted=noted)


def figures(found: Change, *claims: Claim) -> list[tuple[float, float]]:
    return [(edit.old.value.low, edit.new.value.low) for edit in edits(found, claims)]


def test_only_findings_on_changed_lines_are_kept() -> None:
    here = finding(Kind.CONFLICTS, claim(deaths=3, start=40), claim("b.txt", deaths=2), name="h")
    there = finding(Kind.CONFLICTS, claim(deaths=9, start=400), claim("b.txt", deaths=2), name="t")
    elsewhere = finding(Kind.CONFLICTS, claim("b.txt", deaths=2), claim("c.txt", deaths=4))
    told = report(here, there, elsewhere)
    kept = since(told, [change(spans=((30, 60),))])
    assert [f.id for f in kept.findings] == ["h"]
    assert (kept.articles, kept.claims) == (told.articles, told.claims)
    assert since(told, []).findings == ()


def test_a_change_in_the_sentence_of_a_figure_counts() -> None:
    entry = claim(deaths=3, start=40, said="In a town by the sea, [3] died on Monday.")
    for spans, touched in ((((18, 20),), True), (((41, 59),), True), (((0, 18),), False),
                           (((59, 99),), False)):  # fmt: skip
        told = report(finding(Kind.CONFLICTS, entry, claim("b.txt", deaths=2)))
        assert bool(since(told, [change(spans=spans)]).findings) is touched


def test_a_sentence_that_reads_as_before_did_not_change() -> None:
    entry = claim(deaths=3, said="In all, [3] died.", place="Lyon", published="2024-05-03")
    told = report(finding(Kind.CONFLICTS, entry, claim("b.txt", deaths=2)))
    assert since(told, [change(replace(entry, start=90, end=91, line=9))]).findings == ()
    for anew in ({"place": "Paris"}, {"published": "2024-05-04"}, {"context": "At least 3 died."}):
        kept = since(told, [change(replace(entry, **anew))]).findings
        assert [f.kind for f in kept] == [Kind.CONFLICTS]


def test_an_article_that_cannot_be_read_any_more() -> None:
    broken = article("a.txt", problem="it is empty")
    told = report(*unread([broken]), articles=(broken,))
    assert since(told, [change()]).findings == told.findings
    assert since(told, []).findings == ()


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([claim(deaths=2)], [claim(deaths=3)], [(2, 3)]),
        ([claim(deaths=2)], [claim(deaths=2)], []),
        ([claim(deaths=2)], [claim(injured=3)], []),
        ([claim(deaths=2, subset="police")], [claim(deaths=3)], []),
        ([claim(tenure=2, subject="Jane Roe")], [claim(tenure=3, subject="John Doe")], []),
        ([claim(deaths=2, place="Lyon")], [claim(deaths=3, place="Paris")], []),
        ([claim(deaths=2, place="Lyon")], [claim(deaths=3)], [(2, 3)]),
        # one more figure, or one less: which one changed is unknown
        ([claim(deaths=2)], [claim(deaths=3), claim(deaths=4, start=50)], []),
        ([claim(deaths=2)], [claim(deaths=2, start=50), claim(deaths=4)], []),
        # sentences that are one but for their numbers
        ([claim(count=2, masked="# boats"), claim(count=5, masked="# cars")],
         [claim(count=6, masked="# cars"), claim(count=2, start=50, masked="# boats")], [(5, 6)]),
        ([claim(count=2, masked="# boats"), claim(count=5, masked="# cars")],
         [claim(count=6, masked="# cars"), claim(count=3, start=50, masked="# boats")],
         [(2, 3), (5, 6)]),
    ],
)  # fmt: skip
def test_edits(before: list[Claim], after: list[Claim], expected: list[tuple[int, int]]) -> None:
    assert sorted(figures(change(*before), *after)) == expected


def test_a_figure_outside_of_the_changed_lines_was_not_edited() -> None:
    assert figures(change(claim(deaths=2), spans=((500, 600),)), claim(deaths=3)) == []


def test_a_silent_edit() -> None:
    new = claim(deaths=3, said=SAID)
    told = since(report(facts=(fact("f1", new),)), [change(claim(deaths=2))])
    (found,) = told.findings
    assert (found.rule, found.kind, found.level, found.fact) == (
        "stealth-edit", Kind.UPDATES, "note", "f1",
    )  # fmt: skip
    assert found.claims == (new,)
    assert found.message == "deaths: 2 became 3 without a correction note"


@pytest.mark.parametrize(
    "after",
    [
        [claim(deaths=3, revised=True)],
        [claim(deaths=3), claim(deaths=2, start=50, previous=True)],
    ],
)
def test_an_edit_that_the_text_tells(after: list[Claim]) -> None:
    assert since(report(claims=tuple(after)), [change(claim(deaths=2))]).findings == ()


def test_an_edit_with_a_note() -> None:
    told = report(claims=(claim(deaths=3),))
    assert since(told, [change(claim(deaths=2), noted=True)]).findings == ()


def test_the_others_still_give_the_old_figure() -> None:
    new, others = claim(deaths=3), [claim(f"{name}.txt", deaths=2) for name in "bcd"]
    told = report(finding(Kind.CONFLICTS, new, *others, message="deaths: 3 against 2"))
    (found,) = since(told, [change(claim(deaths=2), noted=True)]).findings
    assert found.message == (
        "deaths: 3 against 2. You changed 2 to 3 here; 3 other articles still say 2: "
        "b.txt, c.txt, d.txt"
    )


def test_one_other_in_french() -> None:
    new, other = (replace(c, rule="fr/deaths") for c in (claim(deaths=3), claim("b", deaths=2)))
    told = report(finding(Kind.UPDATES, new, other, message="décès : 3 remplace 2"))
    old = replace(claim(deaths=2), rule="fr/deaths")
    (found,) = since(told, [change(old, noted=True)]).findings
    assert found.message.endswith("Vous avez changé 2 en 3 ici ; 1 autre article dit encore 2 : b")


def test_the_others_never_gave_the_old_figure() -> None:
    told = report(finding(Kind.CONFLICTS, claim(deaths=3), claim("b", deaths=4), message="x"))
    (found,) = since(told, [change(claim(deaths=2), noted=True)]).findings
    assert found.message == "x"
