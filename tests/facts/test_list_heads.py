"""One holder for a list and who leads it; what a party stands for."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.tags import LIST
from checker.claims.told_once import tag_of
from checker.facts.one_list import in_lists
from checker.records import Claim
from tests.builders import claim

LED, BELIEF = tag_of(LIST, ("Avenir", "Ann Poe")), tag_of(LIST, ("Avenir", "libéraux"))


def share(who: str, contest: str = "legislative", *words: str, article: str = "a") -> Claim:
    told = claim(article, vote_share=12, unit="percent", subject=who)
    return replace(told, contest=contest, words=words, rule="fr/vote_share", context=f"{who} 12 %")


def held(*claims: Claim) -> list[str]:
    return [told.subject for told in in_lists(claims)]


def test_who_leads_a_list_stands_for_it() -> None:
    assert (
        held(share("Ann Poe", "legislative", LED, article="b"), share("Avenir")) == ["Avenir"] * 2
    )


def test_nobody_stands_for_a_party_where_one_person_is_elected() -> None:
    told = share("Ann Poe", "presidential", LED, article="b"), share("Avenir", "presidential")
    assert held(*told) == ["Ann Poe", "Avenir"]


def test_two_rounds_are_of_single_persons() -> None:
    told = share("Ann Poe", "legislative 2", LED, article="b"), share("Avenir", "legislative 2")
    assert held(*told)[0] == "Ann Poe"


def test_a_figure_of_her_coalition_is_not_her_party_s() -> None:
    of_camp = replace(share("Ann Poe", "legislative", LED), context="la coalition d'Ann Poe 12 %")
    assert held(of_camp, share("Avenir", article="b"))[0] == "Ann Poe"


def test_what_a_party_stands_for() -> None:
    told = share("libéraux", "legislative", BELIEF, article="b"), share("Avenir")
    assert held(*told) == ["Avenir", "Avenir"]


def test_a_belief_with_a_figure_beside_the_party_is_another_holder() -> None:
    told = share("libéraux", "legislative", BELIEF), share("Avenir")
    assert held(*told) == ["libéraux", "Avenir"]


def test_one_party_in_two_languages() -> None:
    assert len(set(held(share("New Democracy"), share("Nouvelle Démocratie", article="b")))) == 1


def test_parties_with_a_word_in_common_are_two() -> None:
    told = share("Les Républicains"), share("Union populaire républicaine", article="b")
    assert len(set(held(*told))) == 2
