"""Who won, told by that alone: « le vainqueur », "the president-elect"."""

from __future__ import annotations

from dataclasses import replace

from checker.facts.role_holders import with_roles
from checker.records import Claim
from tests.builders import claim


def share(article: str, subject: str, value: float = 53.27, rule: str = "fr/vote_share") -> Claim:
    made = claim(article, vote_share=value, subject=subject)
    return replace(made, contest="presidential", rule=rule, unit="percent")


def test_who_won_is_who_holds_the_share() -> None:
    claims = [
        share("a", "Amina Sall"),
        share("b", "vainqueur"),
        share("c", "nouvelle présidente"),
        share("d", "president-elect", rule="en/vote_share"),
    ]
    assert {one.subject for one in with_roles(claims)} == {"Amina Sall"}


def test_one_article_that_errs_does_not_hide_who_it_is() -> None:
    claims = [
        share("a", "Amina Sall"),
        share("b", "Amina Sall"),
        share("c", "Luc Diallo"),
        share("d", "vainqueur"),
    ]
    assert with_roles(claims)[-1].subject == "Amina Sall"


def test_who_won_stays_unknown_between_two() -> None:
    claims = [share("a", "Amina Sall"), share("b", "Luc Diallo"), share("c", "vainqueur")]
    assert with_roles(claims)[-1].subject == "vainqueur"
