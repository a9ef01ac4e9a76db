"""Why two claims are of one fact or are not, as a person reads it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.errors import SettingsError
from checker.facts.evidence import explain
from checker.records import Claim, Evidence
from checker.report import Report
from checker.reports.listings.pair import find_claim, pair_as_text
from checker.reports.parts.look import PLAIN
from tests.builders import claim, fact, report

SAID = "At least [12] people were hurt on the bridge."
ONE = claim("a.txt", injured=12, said=SAID)
TWO = claim("b.txt", injured=14, said="The crash left [14] wounded.")
GRAVE = claim("c.txt", injured=3, subset="serious", said="There were [3] in a grave state.")


def weigh(left: Claim, right: Claim) -> tuple[Evidence, ...]:
    return explain(left, right)


def verdict(left: Claim, right: Claim, held: Report | None = None) -> str:
    """The last paragraph, on one line."""
    told = pair_as_text(held or report(claims=(left, right)), left, right, PLAIN, weigh)
    return " ".join(told.rstrip().rpartition("\n\n")[2].split())


def test_a_claim_is_found_by_its_id_its_quote_or_words_around_it() -> None:
    held = report(claims=(ONE, TWO, GRAVE))
    assert find_claim(held, ONE.id) == ONE
    assert find_claim(held, "14") == TWO
    assert find_claim(held, "« at least 12  people »") == ONE
    with pytest.raises(SettingsError, match="no claim '15'; "):
        find_claim(held, "15")
    again = replace(ONE, id="d.txt:1-3:injured", article="d.txt")
    with pytest.raises(SettingsError, match=r"give an id: a\.txt:10-12:injured"):
        find_claim(report(claims=(ONE, again)), "12")


def test_both_claims_the_table_and_the_verdict() -> None:
    text = pair_as_text(report(claims=(ONE, GRAVE)), ONE, GRAVE, PLAIN, weigh)
    assert text.startswith("12 · injured\n  “At least >12< people were hurt on the bridge.”\n")
    assert "\n  a.txt:10-12:injured\n" in text
    assert "  which ones       never                in serious condition" in text
    told = "Apart for good: not the same ones (not said; in serious condition).\n"
    assert text.endswith(told)


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (ONE, claim(deaths=2), "Apart: they do not measure one thing (injured, deaths)."),
        (ONE, replace(TWO, story="s2"), "Apart: their articles are not about one event (s1, s2)."),
        (
            claim(money=3, unit="EUR"),
            claim("b.txt", money=3, unit="USD"),
            "Apart: their units cannot be converted (EUR, USD).",
        ),
        (
            claim(count=3, subject="road"),
            claim("b.txt", count=3, subject="ship"),
            "Apart: they do not count one thing (road, ship).",
        ),
        (
            claim(money=3, unit="EUR"),
            claim("b.txt", money=4, unit="EUR"),
            "Apart: the sum of the weights (-3.0) is not above the threshold (0). What parts them",
        ),
    ],
)
def test_what_kept_two_claims_apart(left: Claim, right: Claim, told: str) -> None:
    assert verdict(left, right).startswith(told)


def test_claims_of_one_fact_are_together() -> None:
    held = report(facts=(fact("f7", ONE, TWO),))
    assert verdict(ONE, TWO, held) == "Together: both are of one fact, f7."


def test_two_facts_that_cannot_be_joined_although_the_two_claims_could() -> None:
    lyon = claim("c.txt", injured=9, place="Lyon", words=("bridge",))
    lille = claim("d.txt", injured=8, place="Lille", words=("bridge",))
    here, there = (replace(one, words=("bridge", "barge")) for one in (ONE, TWO))
    held = report(facts=(fact("f1", here, lyon), fact("f2", there, lille)))
    told = verdict(here, there, held)
    assert told.startswith("Apart, though the sum (+")
    assert "do not go together (two places (Lyon; Lille))" in told
