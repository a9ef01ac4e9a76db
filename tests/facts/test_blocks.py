"""What is compared with what, and what parts it."""

from __future__ import annotations

from dataclasses import replace

from checker.facts.align import block_of, parts_by_block
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
