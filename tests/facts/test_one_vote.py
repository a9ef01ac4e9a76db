"""What a story tells of a vote once: the town of a candidate, the night of the count."""

from __future__ import annotations

from dataclasses import replace

from checker.facts.evidence import explain
from checker.facts.one_vote import in_contest
from checker.records import Claim, Status
from tests.builders import claim


def share(
    number: int,
    *,
    place: str = "",
    period: str = "",
    status: Status = Status.ASSERTED,
    anchor: str = "2022-06-20",
) -> Claim:
    told = claim(
        f"{number}.txt", said="[52 %]", unit="percent", subject="Anne Colin", place=place,
        period=period, status=status, published=anchor, vote_share=52,
    )  # fmt: skip
    return replace(told, contest="municipal 2")


def test_a_candidate_stands_in_one_town() -> None:
    found = in_contest([share(1, place="Nantes"), share(2)])
    assert [told.place for told in found] == ["Nantes", "Nantes"]


def test_two_towns_of_one_name_leave_it_open() -> None:
    found = in_contest([share(1, place="Nantes"), share(2, place="Dijon"), share(3)])
    assert [told.place for told in found] == ["Nantes", "Dijon", ""]


def test_estimates_of_the_night_are_of_what_was_counted() -> None:
    night = share(1, status=Status.FORECAST, anchor="2022-06-19T20:00")
    early = share(2, status=Status.FORECAST, anchor="2022-06-02")
    count = share(3, anchor="2022-06-20")
    assert [told.status for told in in_contest([night, early, count])] == [
        Status.ASSERTED, Status.FORECAST, Status.ASSERTED,
    ]  # fmt: skip


def test_the_day_and_the_year_of_a_vote_are_one() -> None:
    year = share(1, period="1975-01-01/1975-12-31")
    day = share(2, period="1975-06-05")
    period = next(e for e in explain(year, day) if e.name == "period")
    assert period.weight > 0
