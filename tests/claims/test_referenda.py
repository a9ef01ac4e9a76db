"""Answers to referenda, places of votes, shares of some voters, lists and who leads them."""

from __future__ import annotations

import pytest

from checker.claims.contests import titled
from tests.claims.test_press_forms import told
from tests.claims.test_votes import held, the

pytestmark = pytest.mark.model

OVER = "The referendum is over.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Voters chose to leave it by 53.2% to 46.8%.", {"53.2%": "leave", "46.8%": "remain"}),
        ("Norland voted by 57% to 43% to leave.", {"57%": "leave", "43%": "remain"}),
        ("In Ashford, Remain took 58%; Leave got 42%.", {"58%": "remain", "42%": "leave"}),
        ("Yes won 54.2% and No 45.8%.", {"54.2%": "yes", "45.8%": "no"}),
        ("In 2009, 56% of Norlanders had said no to that.", {"56%": "no"}),
        ("No party has more than 30% of the vote.", {"more than 30%": "party"}),
    ],
)  # fmt: skip
def test_answers_hold_the_shares_of_a_referendum(text: str, expected: dict[str, str]) -> None:
    assert held(OVER + text, "vote_share", "en") == expected


def test_answers_hold_votes_beside_shares() -> None:
    text = OVER + "Leave got 3.4 million votes, 51% of the total, and Remain 3.2 million, or 49%."
    assert held(text, "votes", "en") == {"3.4 million": "leave", "3.2 million": "remain"}
    assert held(text, "vote_share", "en") == {"51%": "leave", "49%": "remain"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le « non » l'emporte avec 54,7 % des voix, contre 45,3 % au oui.",
         {"54,7 %": "non", "45,3 %": "oui"}),
        ("Rose Aubin, et non Paul Moreau, obtient 54 % des voix.", {"54 %": "Paul Moreau"}),
    ],
)  # fmt: skip
def test_french_answers(text: str, expected: dict[str, str]) -> None:
    found = held(text, "vote_share")
    assert set(found) == set(expected)
    assert found == expected or "non" not in expected.values()


def test_a_poll_in_english_is_no_result() -> None:
    text = OVER + "A survey put Remain at 54% and Leave at 46%."
    assert held(text, "voting_intention", "en") == {"54%": "remain", "46%": "leave"}


def test_a_paragraph_is_about_its_place() -> None:
    text = (
        "Municipales : les résultats\n\n"
        "Nantes. Anne Colin recueille 52 % des voix. La participation a été de 38 %.\n\n"
        "À Dijon, Paul Moreau l'emporte avec 51 % des voix. La participation est de 41 %.\n\n"
        "La participation est de 44 %."
    )
    places = {quote: c.place for (quote, name), c in told(text, "fr").items() if name == "turnout"}
    assert places == {"38 %": "Nantes", "41 %": "Dijon", "44 %": ""}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Chez les 18-24 ans, Rose Aubin obtient 31 % des voix.", "fr"),
        ("Rose Aubin obtient 31 % des voix des ouvriers.", "fr"),
        ("Among women, Ann Moss won 31% of the vote.", "en"),
    ],
)
def test_shares_of_some_voters_stand_apart(text: str, language: str) -> None:
    assert the(text, "vote_share", language).subset == "part"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La liste Lorgis en commun conduite par Anne Colin a recueilli 23 % des suffrages.",
         {"23 %": "Anne Colin"}),
        ("Anne Colin obtient 22 % des voix et Rose Aubin, qui battait Paul Moreau en mai, 17,6 %.",
         {"22 %": "Anne Colin", "17,6 %": "Rose Aubin"}),
        ("Première estimation : Anne Colin 39,9 %, Paul Moreau 29,8 %.",
         {"39,9 %": "Anne Colin", "29,8 %": "Paul Moreau"}),
    ],
)  # fmt: skip
def test_holders_of_the_shares_of_a_town(text: str, expected: dict[str, str]) -> None:
    assert held(f"Municipales : les résultats\n\n{text}", "vote_share") == expected


def test_elected_by_so_many_votes_is_no_margin() -> None:
    text = "Anne Colin est élue maire par 51 voix, contre 41 à Paul Moreau."
    subsets = {quote: c.subset for (quote, name), c in told(text, "fr").items() if name == "votes"}
    assert subsets["51"] == ""


def test_the_year_of_what_is_compared_is_not_handed_on() -> None:
    text = (
        "La participation est de 33 % à Nantes, contre 53 % en 2014. "
        "Pour tout le pays, elle atteint 44,6 %."
    )
    assert told(text, "fr")["44,6 %", "turnout"].period == ""


@pytest.mark.parametrize(
    ("title", "language", "kind"),
    [
        ("Municipales : la droite en tête", "fr", "municipal"),
        ("Législatives : un mois après la présidentielle", "fr", "legislative"),
        ("Voters turn out for the referendum", "en", "referendum"),
        ("Une maire en colère", "fr", ""),
    ],
)
def test_a_title_names_the_vote(title: str, language: str, kind: str) -> None:
    assert titled(title, language) == kind


@pytest.mark.parametrize(
    ("text", "language", "subject"),
    [
        ("Some 412,000 people were entitled to vote in Norland.", "en", "voter"),
        ("More than 412,000 people have signed the petition.", "en", "signature"),
        ("The firm carried out a survey of 1,412 people in May.", "en", "respondent"),
        ("Quelque 412 personnes sont appelées aux urnes.", "fr", "électeur"),
        ("Some 412,000 people live in Norland.", "en", "people"),
    ],
)
def test_people_are_counted_as_what_they_do(text: str, language: str, subject: str) -> None:
    assert the(text, "count", language).subject == subject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La sortie de l'Union l'emporte avec 53 % des voix, contre 47 % pour le maintien.",
         {"53 %": "leave", "47 %": "remain"}),
        ("Ils ont voté pour le maintien, à 58 %.", {"58 %": "remain"}),
        ("Un sondage à la sortie des urnes donne 41 % des voix au Parti rural.",
         {"41 %": "Parti rural"}),
        ("Avec le Brexit, les conservateurs ont obtenu 43,6 % des voix.",
         {"43,6 %": "conservateurs"}),
    ],
)  # fmt: skip
def test_answers_in_words_of_every_day(text: str, expected: dict[str, str]) -> None:
    assert held("Le référendum a eu lieu.\n\n" + text, "vote_share") == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La Bavière (57,4 %) et la Saxe (52,5 %) ont choisi de partir."),
        ("en", "Bavaria (57.4%) and Saxony (52.5%) chose to leave."),
    ],
)
def test_who_voted_is_where_and_holds_nothing(language: str, text: str) -> None:
    about = {"fr": "Le référendum a eu lieu.\n\n", "en": OVER}[language]
    found = told(about + text, language).values()
    claims = [one for one in found if one.measure == "vote_share"]
    assert {one.subject for one in claims} == {"leave"}
    assert len({one.place for one in claims} - {""}) == len(claims) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Donné au coude-à-coude avec Luc Mora, Paul Ferrand l'a emporté par 55 % contre 45 %.",
         {"55 %": "Paul Ferrand", "45 %": "Luc Mora"}),
        ("Anne Colin devance Luc Mora (53 % contre 47 %).",
         {"53 %": "Anne Colin", "47 %": "Luc Mora"}),
    ],
)  # fmt: skip
def test_of_a_pair_the_first_is_of_whom_the_sentence_is_about(
    text: str, expected: dict[str, str]
) -> None:
    assert held("Présidentielle : le second tour.\n\n" + text, "vote_share") == expected
