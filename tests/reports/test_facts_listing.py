"""Facts as a listing: claims in time order, the state, contests together."""

from __future__ import annotations

from textwrap import dedent

import pytest

from checker.records import Claim, Kind
from checker.reports.listings.facts import as_text, listing
from checker.reports.parts.contests import contests
from checker.reports.parts.look import PLAIN
from checker.reports.parts.states import State, states
from tests.builders import article, claim, fact, finding, report


def share(name: str, figure: float, *, who: str, place: str = "", start: int = 10) -> Claim:
    return claim(
        name, vote_share=figure, unit="percent", subject=who, place=place, start=start,
        said=f"It was [{figure:g} %].",
    )  # fmt: skip


def test_a_fact_lists_its_claims_as_they_come() -> None:
    first = claim("a.txt", deaths=2, published="2021-03-06", source="Newswire", place="Tarvo")
    second = claim("b.txt", deaths=3, published="2021-03-07", attribution="the prefect")
    told = report(
        finding(Kind.UPDATES, second, first, fact="f1"), facts=(fact("f1", first, second),)
    )
    assert as_text(told, PLAIN) == dedent("""\
        deaths · Tarvo · updated
          Newswire, 6 Mar 2021  2                       a.txt:1:11  “2”
          7 Mar 2021            3  source: the prefect  b.txt:1:11  “3”
        """)


def test_shares_of_one_vote_stand_under_one_heading() -> None:
    one, two = share("a.txt", 80, who="Ana Brek"), share("a.txt", 9, who="Tom Ilse", start=50)
    elsewhere = share("b.txt", 44, who="Ana Brek")
    facts = (fact("f1", one), fact("f2", two), fact("f3", elsewhere))
    assert as_text(report(facts=facts), PLAIN) == dedent("""\
        share of the vote · shares of one vote or whole
          Ana Brek · said once
            no date  80%  a.txt:1:11  “80 %”
          Tom Ilse · said once
            no date  9%  a.txt:1:11  “9 %”

        share of the vote · Ana Brek · said once
          no date  44%  b.txt:1:11  “44 %”
        """)


def test_contests_of_other_places_stories_and_measures_are_kept_apart() -> None:
    here = fact("f1", share("a.txt", 80, who="Ana", place="Tarvo"))
    there = fact("f2", share("a.txt", 9, who="Tom", place="Lund", start=40))
    unsaid = fact("f3", share("a.txt", 5, who="Eve", start=80))
    deaths = fact("f4", claim(deaths=2, subject="x")), fact("f5", claim(deaths=3, subject="y"))
    assert contests((here, there, unsaid, *deaths)) == [
        (here, unsaid),
        (there,),
        (deaths[0],),
        (deaths[1],),
    ]


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        ((), State.AGREES),
        ((Kind.REFINES,), State.REFINED),
        ((Kind.REFINES, Kind.UPDATES), State.UPDATED),
        ((Kind.UPDATES, Kind.DISPUTES), State.DISPUTED),
        ((Kind.DISPUTES, Kind.CONFLICTS), State.IN_CONFLICT),
        ((Kind.INCONSISTENT,), State.IN_CONFLICT),
    ],
)
def test_the_gravest_finding_gives_the_state(kinds: tuple[Kind, ...], state: State) -> None:
    pair = (claim("a.txt", deaths=2), claim("b.txt", deaths=3))
    told = report(
        *(finding(kind, *pair, fact="f1") for kind in kinds),
        facts=(fact("f1", *pair), fact("f2", claim("c.txt", deaths=9, place="Lund"))),
    )
    assert states(told) == {"f1": state, "f2": State.ALONE}


def test_a_finding_over_several_facts_bears_on_each() -> None:
    one, two = share("a.txt", 80, who="Ana"), share("a.txt", 30, who="Tom", start=50)
    told = report(finding(Kind.INCONSISTENT, one, two), facts=(fact("f1", one), fact("f2", two)))
    assert set(states(told).values()) == {State.IN_CONFLICT}


def test_no_fact_is_said() -> None:
    assert listing(report(articles=(article(),)), "text", PLAIN) == (
        "No figure was found in the articles.\n"
    )
    assert listing(report(), "json", PLAIN).startswith('{\n  "schema_version"')
