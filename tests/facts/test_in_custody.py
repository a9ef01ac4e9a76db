"""Ages of those whom the police hold."""

from __future__ import annotations

from checker.facts.culprits import with_culprits
from checker.facts.in_custody import with_held_minors
from checker.records import Claim
from tests.builders import claim


def age(who: str, years: float, said: str, article: str = "a.txt", language: str = "en") -> Claim:
    return claim(article, said=said, subject=who, unit="year", age=years, language=language)


NAMED = age("Ivan Moss", 46, "The suspect, Ivan Moss, [46], is in court.", "b.txt")
MAN = age("man", 45, "Police have arrested a [45-year-old] man over the killings.")


def test_the_man_who_was_arrested_is_the_suspect() -> None:
    assert with_culprits([MAN, NAMED])[0].subject == "Ivan Moss"


def test_a_man_of_whom_no_arrest_is_told_is_anybody() -> None:
    hurt = age("man", 45, "A [45-year-old] man was hurt.")
    assert with_culprits([hurt, NAMED])[0].subject == "man"


def test_where_several_are_held_nobody_knows_which_one_is_meant() -> None:
    three = claim("c.txt", said="[Three] men were arrested.", arrests=3)
    assert with_culprits([MAN, NAMED, three])[0].subject == "man"


def test_one_minor_in_custody_is_one_person() -> None:
    one = age("mineur", 17, "Un mineur de [17 ans] a été interpellé.", language="fr")
    same = age("adolescent", 16, "L'adolescent de [16 ans] est en garde à vue.", "b.txt", "fr")
    other = age("mineur", 15, "Un mineur de [15 ans] a été blessé.", "b.txt", "fr")
    held = with_held_minors([one, same])
    assert held[0].subject == held[1].subject
    assert with_held_minors([one, same, other])[0].subject == "mineur"
