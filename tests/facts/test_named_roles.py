"""Ages of somebody told by a noun, whom another article names."""

from __future__ import annotations

from checker.facts.named_roles import with_named_roles
from checker.records import Claim
from tests.builders import claim


def age(who: str, years: float, said: str, article: str = "a.txt", language: str = "fr") -> Claim:
    return claim(article, said=said, subject=who, unit="year", age=years, language=language)


def subjects(*claims: Claim) -> list[str]:
    return [one.subject for one in with_named_roles(claims)]


def test_a_role_is_that_of_whom_another_article_tells_so() -> None:
    plain = age("vieux prêtre", 84, "On pleure le vieux prêtre, [84 ans].")
    for said in (
        "Le père Jean Morel, [86 ans], officiait.",
        "Le prêtre Jean Morel, [86 ans], officiait.",
        "Jean Morel, [86 ans], le curé du village, officiait.",
    ):
        named = age("Jean Morel", 86, said, "b.txt")
        assert subjects(plain, named) == ["Jean Morel", "Jean Morel"], said


def test_a_father_is_no_priest() -> None:
    father = age("père", 45, "Le père, [45 ans], a été hospitalisé.")
    assert subjects(father, age("Jean Morel", 86, "Le père Jean Morel, [86 ans].", "b.txt")) == [
        "père",
        "Jean Morel",
    ]


def test_two_of_a_kind_are_nobody_in_particular() -> None:
    plain = age("nurse", 31, "The nurse, [31], is in hospital.", language="en")
    ann = age("Ann Holt", 33, "Ann Holt, [33], a nurse, was hurt.", "b.txt", "en")
    eve = age("Eve Reed", 40, "Eve Reed, [40], a nurse, was hurt.", "c.txt", "en")
    pair = claim("d.txt", said="[Two] nurses are in hospital.", subject="nurse", count=2)
    assert subjects(plain, ann)[0] == "Ann Holt"
    assert subjects(plain, ann, eve)[0] == "nurse"
    assert subjects(plain, ann, pair)[0] == "nurse"


def test_an_article_that_tells_of_two_is_left_alone() -> None:
    plain = age("nurse", 31, "The nurse, [31], is in hospital.", language="en")
    ann = age("Ann Holt", 33, "Ann Holt, [33], a nurse, was hurt.", language="en")
    assert subjects(plain, ann) == ["nurse", "Ann Holt"]


def test_kin_are_told_by_whose_they_are() -> None:
    plain = age("son", 17, "Paul Moss and his [17-year-old] son drowned.", language="en")
    father = age("Paul Moss", 53, "Paul Moss, [53], drowned.", "b.txt", "en")
    son = age("Tim", 18, "Paul Moss and his son Tim, [18], drowned.", "c.txt", "en")
    other = age("Tim", 18, "Ann Reed and her son Tim, [18], drowned.", "c.txt", "en")
    mother = age("Ann Reed", 40, "Ann Reed, [40], drowned.", "b.txt", "en")
    assert subjects(plain, father, son)[0] == "Tim"
    assert subjects(plain, father, mother, other)[0] == "son"


def test_somebody_new_of_whom_no_harm_is_told_is_another() -> None:
    ann = age("Ann Holt", 52, "Ann Holt, [52], a nurse, saw it.", "b.txt", "en")
    new = age("nurse", 34, "A nurse, [34], ran for help.", language="en")
    hurt = age("nurse", 34, "A nurse, [34], was killed.", language="en")
    assert subjects(new, ann)[0] == "nurse"
    assert subjects(hurt, ann)[0] == "nurse"
    killed = age("Ann Holt", 35, "Ann Holt, [35], a nurse, was killed.", "b.txt", "en")
    assert subjects(hurt, killed)[0] == "Ann Holt"
