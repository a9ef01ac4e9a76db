"""The shelf gives back what it was given, in any order, and keeps no text in the frames."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.engines.worker import packed
from checker.frames import from_frame, to_frame
from checker.records import Article, Place
from checker.shelf import Shelf
from tests.builders import article

number = st.integers(0, 2**40)
letters = st.characters(exclude_categories=("Cs",))
texts = st.tuples(
    st.text(letters), st.lists(st.builds(Place, number, number, number, number)).map(tuple)
)


def articles(told: list[tuple[str, tuple[Place, ...]]]) -> list[Article]:
    return [
        replace(article(f"{n}.md"), text=text, places=places)
        for n, (text, places) in enumerate(told)
    ]


@given(st.lists(texts, max_size=7))
def test_what_was_laid_aside_comes_back(told: list[tuple[str, tuple[Place, ...]]]) -> None:
    given_ = articles(told)
    frame, shelf = to_frame(given_, Article), Shelf()
    small = shelf.emptied(frame)
    assert all(one.text == "" and one.places == () for one in from_frame(small, Article))
    assert packed(shelf.filled(small)) == packed(frame)
    assert from_frame(shelf.filled(small[::-1]), Article) == given_[::-1]
    assert shelf.whole(from_frame(small, Article)) == given_


def test_marks_tell_texts_apart_and_nothing_else() -> None:
    shelf = Shelf()
    places = (Place(0, 0, 1, 1),)
    small = shelf.emptied(to_frame(articles([("one", ()), ("two", ()), ("one", places)]), Article))
    first, second, third = shelf.marks(small)
    assert first == third != second


def test_an_article_that_was_never_laid_aside_is_given_as_it_is() -> None:
    other = replace(article("other.md"), text="its own")
    assert Shelf().whole([other]) == [other]


def test_more_than_sqlite_takes_at_once() -> None:
    shelf, many = Shelf(), articles([(f"text {n}", ()) for n in range(1200)])
    assert shelf.whole(from_frame(shelf.emptied(to_frame(many, Article)), Article)) == many


@pytest.mark.parametrize("threads", [4])
def test_any_thread_may_ask(threads: int) -> None:
    shelf, many = Shelf(), articles([(f"text {n}", ()) for n in range(20)])
    small = from_frame(shelf.emptied(to_frame(many, Article)), Article)
    with ThreadPoolExecutor(threads) as pool:
        assert all(found == many for found in pool.map(lambda _: shelf.whole(small), range(20)))
