"""Ages of those who did it, by role and by name."""

from __future__ import annotations

from checker.facts.culprits import with_culprits
from checker.records import Claim
from tests.builders import claim


def age(who: str, years: float, said: str, article: str = "a.txt", **more: object) -> Claim:
    language = str(more.get("language", "en"))
    start = int(str(more.get("start", 10)))
    return claim(
        article, said=said, subject=who, unit="year", age=years, language=language, start=start
    )


def subjects(*claims: Claim) -> list[str]:
    return [one.subject for one in with_culprits(claims)]


def test_the_suspect_is_whom_another_article_names_so() -> None:
    title = age("suspect", 20, "Suspect, [20], arrested")
    named = age("Ivan Moss", 20, "The suspect, Ivan Moss, [20], is in court.", "b.txt")
    assert subjects(title, named) == ["Ivan Moss", "Ivan Moss"]


def test_a_name_may_be_told_by_a_verb_and_behind_it() -> None:
    plain = age("gunman", 58, "The gunman, [58], fled.")
    for said in (
        "Police identified the man who shot up a bar as Ivan Moss, [59], a drifter.",
        "Ivan Moss, the gunman, was [59].",
        "Ivan Moss, [59], was named as the shooter.",
    ):
        assert subjects(plain, age("Ivan Moss", 59, said, "b.txt"))[0] == "Ivan Moss", said


def test_french_roles() -> None:
    plain = age("auteur présumé", 29, "L'auteur présumé, âgé de [29 ans], a fui.", language="fr")
    for said in (
        "Yvan Mousse, [29 ans], auteur présumé de la fusillade, a été tué.",
        "Le tireur a été identifié comme étant Yvan Mousse, [29 ans].",
        "Le suspect, Yvan Mousse, [29 ans], est recherché.",
    ):
        named = age("Yvan Mousse", 29, said, "b.txt", language="fr")
        assert subjects(plain, named)[0] == "Yvan Mousse", said


def test_others_stay_apart() -> None:
    plain = age("gunman", 58, "The gunman, [58], fled.")
    mother = age("Ann Moss", 70, "The mother of the gunman, Ann Moss, [70], wept.", "b.txt")
    victim = age("Joe Hill", 30, "Joe Hill, [30], was shot by the gunman.", "b.txt")
    assert subjects(plain, mother, victim)[0] == "gunman"


def test_two_named_or_counted_are_nobody_in_particular() -> None:
    plain = age("suspect", 20, "Suspect, [20], arrested")
    one = age("Ivan Moss", 20, "The suspect, Ivan Moss, [20], is in court.", "b.txt")
    other = age("Karl Reed", 30, "The suspect, Karl Reed, [30], is in court.", "c.txt")
    pair = claim("d.txt", said="[Two] suspects are held.", subject="suspects", count=2)
    assert subjects(plain, one, other)[0] == "suspect"
    assert subjects(plain, one, pair)[0] == "suspect"


def test_an_article_that_tells_two_ages_tells_of_two() -> None:
    plain = age("suspect", 20, "A suspect, [20], was held.", "b.txt")
    one = age("Ivan Moss", 31, "The gunman, Ivan Moss, [31], fled.", "b.txt", start=90)
    assert subjects(plain, one)[0] == "suspect"


def test_who_is_charged_is_the_one_where_nobody_is_called_so() -> None:
    plain = age("gunman", 21, "The gunman, some [21] years old, fled.")
    for said in (
        "Ivan Moss, [21], is charged with 9 counts of murder.",
        "Ivan Moss, [21], accused of the killings, said nothing.",
        "It was a bar in which Ivan Moss, [21], opened fire.",
    ):
        assert subjects(plain, age("Ivan Moss", 21, said, "b.txt"))[0] == "Ivan Moss", said
    other = age("Rose Lund", 40, "Rose Lund, [40], saw that he opened fire on Ivan Moss.", "b.txt")
    assert (
        subjects(plain, age("Ivan Moss", 21, "Ivan Moss, [21], wept.", "c"), other)[0] == "gunman"
    )


def test_a_charge_of_another_kind_makes_nobody_the_gunman() -> None:
    plain = age("gunman", 21, "The gunman, some [21] years old, fled.")
    for said in (
        "Ivan Moss, [21], is charged with hiding the rifle.",
        "Ivan Moss, [21], accused of lying to the police, said nothing.",
    ):
        assert subjects(plain, age("Ivan Moss", 21, said, "b.txt"))[0] == "gunman", said


def test_charges_in_french() -> None:
    plain = age("tireur", 24, "Le tireur, âgé de [24 ans], a fui.", language="fr")
    for said, who in (
        ("Yvan Mousse, [24 ans], a été mis en examen pour assassinats.", "Yvan Mousse"),
        ("Yvan Mousse, [24 ans], a ouvert le feu sur la terrasse.", "Yvan Mousse"),
        ("Yvan Mousse, [24 ans], a été mis en examen pour recel.", "tireur"),
        ("Yvan Mousse, [24 ans], soupçonné d'avoir loué la voiture.", "tireur"),
    ):
        named = age("Yvan Mousse", 24, said, "b.txt", language="fr")
        assert subjects(plain, named)[0] == who, said
