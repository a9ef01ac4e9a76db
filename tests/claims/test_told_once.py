"""What an article tells once comes back as it was, whatever signs its names hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.claims.describing import Described, read_back, written
from checker.claims.tags import KNOWN
from checker.claims.told_once import tag_of, told_in
from tests.builders import claim

WORDS = st.text(max_size=6)
TOLD = st.builds(
    Described, WORDS, st.booleans(), st.frozensets(WORDS), st.frozensets(WORDS), st.booleans()
)


@given(who=WORDS, told=TOLD)
def test_a_description_comes_back_from_its_tag(who: str, told: Described) -> None:
    tag = tag_of(KNOWN, written(who, told))
    ((_, parts),) = told_in([claim(deaths=3, words=("maire", tag))], KNOWN)
    assert read_back(parts) == (who, told)


def test_other_words_are_no_tags() -> None:
    assert list(told_in([claim(deaths=3, words=("maire", "+list x"))], KNOWN)) == []
