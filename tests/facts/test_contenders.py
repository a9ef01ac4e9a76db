"""Bare figures of those whom another article of the story knows to stand for a vote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.facts.contenders import with_contenders
from checker.interval import Interval
from checker.records import Claim
from tests.builders import claim

KNOWN = (
    replace(claim("k.txt", vote_share=31, subject="PLV"), rule="fr/vote_share", contest="general"),
    replace(claim("k.txt", vote_share=20, subject="Nadia Ferrer", start=40), rule="fr/vote_share"),
    replace(claim("k.txt", seats=41, subject="socialistes", start=70), rule="fr/seats"),
)


def bare(context: str, quote: str, measure: str = "percentage", **fields: str) -> Claim:
    """A figure of another article that no rule knows."""
    value = float(quote.strip(" %").replace(",", "."))
    offset = context.index(quote)
    made = claim("b.txt", percentage=value, start=100 + offset)
    return replace(
        made, id=f"b.txt:{made.start}-{made.start + len(quote)}:{measure}", measure=measure,
        rule="fr/", value=Interval(value, value), unit="percent" if "%" in quote else "",
        quote=quote, context=context, offset=offset, contest="", **fields,
    )  # fmt: skip


def read(*figures: Claim) -> list[tuple[str, str]]:
    """The measure and the subject of each figure once the story is known."""
    told = with_contenders([*KNOWN, *figures])[len(KNOWN) :]
    return [(one.measure, one.subject) for one in told]


@pytest.mark.parametrize(
    ("context", "quote", "who"),
    [
        ("PLV 31,2 %, Verts 8 %.", "31,2 %", "PLV"),
        ("Le PLV tombe à 9,2 %.", "9,2 %", "PLV"),
        ("Le parti de Marc (PLV, 18 %) recule.", "18 %", "PLV"),
        ("Nouveau pointage : 18 % pour le PLV.", "18 %", "PLV"),
        ("Ferrer n'est plus qu'à 14,1 %.", "14,1 %", "Nadia Ferrer"),
        ("Les socialistes suivent avec 18 %.", "18 %", "socialistes"),
    ],
)
def test_a_share_beside_a_name_of_the_vote_is_one_of_it(context: str, quote: str, who: str) -> None:
    assert read(bare(context, quote)) == [("vote_share", who)]


@pytest.mark.parametrize(
    ("context", "quote"),
    [
        ("Ferrer hérite d'un chômage à 9,3 %.", "9,3 %"),
        ("La popularité de Ferrer est à 44 %.", "44 %"),
        ("Le PLV progresse de 2,3 %.", "2,3 %"),
        ("Le PLV a obtenu le soutien de 41 % des ouvriers.", "41 %"),
        ("Chez les ouvriers, le PLV est à 41 %.", "41 %"),
        ("Le PLV pèse 41 % des mandats.", "41 %"),
        ("Ferrer veut une TVA à 5 %.", "5 %"),
        ("Marchal est à 12 %.", "12 %"),
    ],
)
def test_a_share_of_something_else_stays_what_it_is(context: str, quote: str) -> None:
    assert read(bare(context, quote)) == [("percentage", "")]


def test_a_share_that_one_moved_to_is_as_much_hers_as_the_one_before() -> None:
    context = "Le PLV y passe de 18,2 % à 22,7 %."
    figures = [bare(context, "18,2 %"), bare(context, "22,7 %")]
    assert read(*figures) == [("vote_share", "PLV")] * 2


def test_a_row_of_names_and_shares_is_an_outcome() -> None:
    context = "Canton : PLV 31 %, Centre 22 %, UDP 19 %."
    figures = [bare(context, quote) for quote in ("31 %", "22 %", "19 %")]
    assert read(*figures) == [(("vote_share"), who) for who in ("PLV", "Centre", "UDP")]
    assert read(*figures[1:]) == [("percentage", "")] * 2


def test_a_bare_number_is_one_of_seats_only_among_seats() -> None:
    context = "Le PLV en a bien 62, les socialistes 41."
    figures = [bare(context, quote, "count") for quote in ("62", "41")]
    assert read(*figures) == [("count", "")] * 2
    seats = replace(claim("b.txt", seats=200, start=60), rule="fr/seats")
    assert read(seats, *figures)[1:] == [("seats", "PLV"), ("seats", "socialistes")]


def test_a_share_without_a_holder_is_given_its_own() -> None:
    told = replace(bare("Ferrer, avec 48,7 %, échoue.", "48,7 %"), measure="vote_share")
    assert read(told) == [("vote_share", "Nadia Ferrer")]


def test_the_claim_tells_the_rule_the_vote_and_its_new_name() -> None:
    known = replace(KNOWN[0], article="b.txt", place="Sarnes", start=90)
    told = with_contenders([known, KNOWN[1], bare("Ferrer est à 18 %.", "18 %")])[2]
    assert told.id.endswith(":vote_share")
    assert (told.rule, told.contest, told.place) == ("fr/contenders", "general", "Sarnes")


def test_a_story_without_a_vote_stays_as_it_is() -> None:
    figure = bare("Le PLV tombe à 9,2 %.", "9,2 %")
    assert with_contenders([figure]) == [figure]


def test_what_a_mere_number_was_counted_for_is_forgotten() -> None:
    saved = replace(
        bare("Les socialistes en sauvent 153.", "153", "count"), words=("+for rescued",)
    )
    seats = replace(KNOWN[2], article="b.txt", start=90, id="b.txt:90-92:seats")
    made = with_contenders([*KNOWN, seats, saved])[-1]
    assert (made.measure, made.words) in (("seats", ()), ("count", ("+for rescued",)))
