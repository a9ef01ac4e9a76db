"""Sources become Articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.articles.boilerplate import without_boilerplate
from checker.articles.copies import without_copies
from checker.articles.decode import load
from checker.articles.draft import Block, Draft, Run
from checker.articles.language import language_of
from checker.articles.places import build
from checker.articles.published import dateline, outlet_of, published_of
from checker.articles.readers import reader_for
from checker.articles.readers import text as plain
from checker.articles.titles import guessed_title
from checker.errors import InputError
from checker.records import Article, Source

__all__ = ["read"]


def read(sources: Iterable[Source], *, default_language: str) -> list[Article]:
    """The articles of all files, in the order given; story is "", anchor is `published`.

    A file that cannot be read gives one article with a `problem`.
    """
    return [article for source in sources for article in _read(source, default_language)]


def _read(source: Source, default_language: str) -> Iterator[Article]:
    try:
        text = load(source.path)
        drafts = _drafts(text, source)
    except InputError as error:
        yield _broken(source, str(error))
        return
    for draft in drafts:
        yield _article(draft, source, text, default_language)


def _drafts(text: str, source: Source) -> tuple[Draft, ...]:
    """What the reader of the file makes of it; raises InputError when it fails."""
    reader = reader_for(source.path) or plain.read
    try:
        return reader(text, source)
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise InputError(f"its markup cannot be read ({error}); check the file") from error


def _article(draft: Draft, source: Source, file: str, default_language: str) -> Article:
    raw = "\n\n".join(block.text for block in draft.blocks)
    language = language_of(raw, declared=draft.language, default=default_language)
    prose, notes = without_boilerplate(draft.blocks, language)
    title = draft.title.text if draft.title else draft.headline
    blocks = (*((draft.title,) if draft.title else ()), *without_copies(prose, title=title))
    text, places = build(_runs(blocks), file)
    lead = dateline(text)
    published = published_of(draft, notes, lead=lead, language=language)
    return Article(
        id=f"{source.id}#{draft.part}" if draft.part else source.id,
        path=source.path,
        language=language,
        title=title or guessed_title(text),
        text=text,
        places=places,
        published=published,
        source=outlet_of(draft, notes, lead=lead),
        story="",
        anchor=published,
        problem="" if text else "it holds no prose",
    )


def _runs(blocks: Iterable[Block]) -> Iterator[Run]:
    for number, block in enumerate(blocks):
        if number:
            yield Run("\n\n", -1)
        yield from block.runs


def _broken(source: Source, problem: str) -> Article:
    empty = Article(source.id, source.path, "", "", "", (), "", "", "", "", "")
    return replace(empty, problem=problem)
