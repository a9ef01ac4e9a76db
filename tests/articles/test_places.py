"""The way from the text of an article back to its file."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.articles.draft import Block, Draft, Run, cut, cuts
from checker.articles.places import build, line_starts, locate
from checker.articles.read import _article, _File
from checker.articles.readers import readers_for, suffixes
from checker.errors import InputError
from checker.records import Source


def test_line_and_column() -> None:
    file = "one\r\ntwo\nthree"
    text, places = build([Run("two\nthr", 5), Run("\n\n", -1), Run("one", 0)], line_starts(file))
    assert text == "two\nthr\n\none"
    assert locate(places, 1) == (6, 2, 2)
    assert locate(places, 4) == (9, 3, 1)
    assert locate(places, 9) == (0, 1, 1)


def test_no_places() -> None:
    assert locate((), 3) == (3, 1, 4)


def test_cut_keeps_places() -> None:
    block = Block((Run("ab ", 10), Run("cd", 20)))
    assert cut(block, 1, 5) == Block((Run("b ", 11), Run("cd", 20)))
    assert cut(block, 2, 5) == Block((Run("cd", 20),))
    assert cut(block, 2, 3) == Block(())


def _drafts(file: str, source: Source) -> list[Draft]:
    """What the readers of a suffix make of a file, be it one of theirs or not."""
    found: list[Draft] = []
    for reader in readers_for(source.path):
        with suppress(InputError):
            found.extend(reader.read(file, source) if reader.read else ())
    return found


FILES = st.text(alphabet="aé1 .\r\n*_#[](){}<>/&;!-`\\|\"':p", max_size=120)


@settings(deadline=None)
@given(FILES, st.sampled_from(suffixes()))
def test_every_piece_stands_in_the_file(file: str, suffix: str) -> None:
    """Inside one place, the text of the article is the text of the file."""
    source = Source("x", f"x{suffix}")
    for draft in _drafts(file, source):
        article = _article(draft, _File(source, line_starts(file), "fr"))
        if article.problem or draft.content:
            continue
        ends = [place.start for place in article.places[1:]] + [len(article.text)]
        for place, end in zip(article.places, ends, strict=False):
            piece = article.text[place.start : end].rstrip("\n ")
            if piece and file[place.at] not in "&\\":
                assert file[place.at : place.at + len(piece)] == piece
            lines = file[: place.at].replace("\r\n", "\n").replace("\r", "\n").split("\n")
            if not file[: place.at].endswith("\r"):
                assert (place.line, place.column) == (len(lines), len(lines[-1]) + 1)


@given(st.lists(st.text(alphabet="ab ", min_size=1, max_size=4), max_size=6), st.data())
def test_cuts_are_what_cut_gives(texts: list[str], data: st.DataObject) -> None:
    block = Block(tuple(Run(text, 10 * n) for n, text in enumerate(texts)))
    size = len(block.text)
    ends = sorted(data.draw(st.lists(st.integers(0, size), max_size=8)))
    spans = list(zip(ends[::2], ends[1::2], strict=False))
    assert list(cuts(block, spans)) == [cut(block, *span) for span in spans]
