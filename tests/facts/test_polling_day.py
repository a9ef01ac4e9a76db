"""Shares told before a vote, and on its evening."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.claims.tags import ROUND
from checker.claims.told_once import tag_of
from checker.facts.polling_day import by_polling_day
from checker.records import Claim
from tests.builders import claim

DAY = "2022-10-02"
SHARE, POLLED = "vote_share", "voting_intention"
PLAIN = "Le Centre est à 22 %."


def share(measure: str, published: str, context: str = PLAIN, *rounds: str) -> Claim:
    told = claim("a", unit="percent", subject="Centre", **{measure: 22})
    words = tuple(tag_of(ROUND, one.split("|")) for one in rounds)
    return replace(told, rule="fr/x", published=published, context=context, words=words)


def read(one: Claim) -> str:
    days = [share("turnout", f"{DAY}T12:00", PLAIN, f"|0|{DAY}")] * 2
    return by_polling_day([*days, one])[-1].measure


@pytest.mark.parametrize(
    ("measure", "published", "context", "meant"),
    [
        (SHARE, "2022-10-01T09:00", PLAIN, POLLED),
        (SHARE, "2022-10-02T20:00", PLAIN, SHARE),
        (SHARE, "2022-10-01T09:00", "Il avait obtenu 22 %.", SHARE),
        (POLLED, "2022-10-02T20:05", PLAIN, SHARE),
        (POLLED, "2022-10-02T12:05", PLAIN, POLLED),
        (POLLED, "2022-10-03T08:00", "Un sondage lui donnait 22 %.", POLLED),
        (POLLED, "2022-10-02T20:05", "Un sondage sorti des urnes : 22 %.", SHARE),
    ],
)  # fmt: skip
def test_shares_by_the_day_of_the_vote(
    measure: str, published: str, context: str, meant: str
) -> None:
    assert read(share(measure, published, context)) == meant


def test_a_day_that_one_article_tells_is_not_sure() -> None:
    told = [share("turnout", f"{DAY}T12:00", PLAIN, f"|0|{DAY}"), share("vote_share", "2022-10-01")]
    assert by_polling_day(told)[-1].measure == "vote_share"
