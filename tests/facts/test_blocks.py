"""What is compared with what, and what parts it."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.casualties import CASUALTIES, HIT
from checker.facts.align import aligned, block_of, parts_by_block
from tests.builders import claim


def test_a_place_that_parts_the_arrests_parts_the_wounded() -> None:
    arrests = [claim(arrests=900), claim(arrests=500, place="Paris")]
    wounded = claim(injured=7, place="Paris")
    parts = parts_by_block([*arrests, wounded])
    assert parts[block_of(wounded)].places == {"paris"}


def test_a_place_of_things_parts_no_people() -> None:
    shops = [
        replace(claim(count=4, subject="shop"), place="Lyon"),
        replace(claim(count=9, subject="shop"), place="Bron"),
    ]
    wounded = claim(injured=7, place="Lyon")
    assert parts_by_block([*shops, wounded])[block_of(wounded)].places == frozenset()


def test_people_hit_are_dead_and_wounded_where_one_article_says_so() -> None:
    shot = [
        replace(claim(injured=16, subset=CASUALTIES), article="a", words=("club", HIT)),
        replace(claim(injured=17), article="b", words=("club", HIT)),
    ]
    hurt = replace(claim(injured=15), article="c", words=("club",))
    groups = aligned([*shot, hurt], lambda _: lambda *_: 0.5)
    assert [[c.value.low for c in group.claims] for group in groups] == [[16, 17], [15]]


def test_counts_of_one_kind_of_thing_are_compared_in_whatever_words() -> None:
    charges = [
        replace(claim(count=17, subject="charge"), rule="en/"),
        replace(claim(count=17, subject="count"), rule="en/"),
        replace(claim(count=16, subject="inculpation"), rule="fr/"),
    ]
    medals = replace(claim(count=17, subject="medal"), rule="en/")
    assert len({block_of(one) for one in charges}) == 1
    assert block_of(charges[0]) != block_of(medals)
