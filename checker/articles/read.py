"""Sources become Articles."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from checker.articles.boilerplate import without_boilerplate
from checker.articles.copies import without_copies
from checker.articles.decode import content
from checker.articles.draft import Block, Draft, Run
from checker.articles.language import language_of
from checker.articles.places import build, line_starts
from checker.articles.published import dateline, iso_of, outlet_of, published_of
from checker.articles.readers import drafts
from checker.articles.titles import guessed_title
from checker.errors import InputError, PluginError
from checker.records import Article, Place, Source
from checker.remote import is_web

__all__ = ["read"]

_MOST = 1_000_000  # code points of one article; a long novel has fewer
_TOO_LONG = (
    f"its text has more than {_MOST:,} characters, as no article has; split it into its articles"
)
# What packages that read formats raise over broken files, beside what they say that they do.
_FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class _File:
    """A source that was opened."""

    source: Source
    lines: Sequence[int]  # code points at which its lines begin
    default_language: str


def read(sources: Iterable[Source], *, default_language: str) -> list[Article]:
    """The articles of all files, in the order given; anchor is `published`.

    `story` is what the file tells, most often "". What cannot be read gives one article with a
    `problem`, be it a whole file or one of several articles in it.
    """
    return [article for source in sources for article in _read(source, default_language)]


def _read(source: Source, default_language: str) -> Iterator[Article]:
    try:
        text, found = drafts(content(source), source)
        file = _File(source, line_starts(text), default_language)
        draft = None
        for draft in found:
            yield _article(draft, file)
        if draft is None and source.first == 1:
            yield _broken(source.id, source, "it holds no article")
    except (InputError, PluginError) as error:
        yield _broken(source.id, source, str(error))
    except _FAULTS as error:
        yield _broken(source.id, source, f"its markup cannot be read ({error}); check the file")


def _article(draft: Draft, file: _File) -> Article:
    source = file.source
    name = f"{source.id}#{draft.part}" if draft.part else source.id
    if draft.problem:
        return _broken(name, source, draft.problem)
    if sum(len(run.text) for block in draft.blocks for run in block.runs) > _MOST:
        return _broken(name, source, _TOO_LONG)
    raw = "\n\n".join(block.text for block in draft.blocks)
    language = language_of(raw, declared=draft.language, default=file.default_language)
    prose, notes = without_boilerplate(draft.blocks, language)
    title = draft.title.text if draft.title else draft.headline
    blocks = (*((draft.title,) if draft.title else ()), *without_copies(prose, title=title))
    text, places = _placed(draft, blocks, file)
    lead = dateline(text)
    published = published_of(draft, notes, lead=lead, language=language)
    return Article(
        id=name,
        path=source.path,
        language=language,
        title=title or guessed_title(text),
        text=text,
        places=places,
        published=published,
        source=outlet_of(draft, notes, lead=lead),
        story=draft.story,
        anchor=published,
        problem="" if text else "it holds no prose",
        author=draft.author,
        url=draft.url or (source.path if is_web(source.path) else ""),
        updated=iso_of(draft.updated, language),
        key=draft.key,
        version=draft.version,
        element=draft.element if draft.content else "",
    )


def _placed(draft: Draft, blocks: Iterable[Block], file: _File) -> tuple[str, tuple[Place, ...]]:
    """The text of the blocks and its places, in the file or in the content of an element of it."""
    if not draft.content:
        return build(_runs(blocks), file.lines)
    text, places = build(_runs(blocks), line_starts(draft.content))
    if draft.at < 0:
        return text, places
    line = bisect_right(file.lines, draft.at)
    return text, tuple(replace(place, line=line, column=0) for place in places)


def _runs(blocks: Iterable[Block]) -> Iterator[Run]:
    for number, block in enumerate(blocks):
        if number:
            yield Run("\n\n", -1)
        yield from block.runs


def _broken(name: str, source: Source, problem: str) -> Article:
    return Article(name, source.path, "", "", "", (), "", "", "", "", problem)
