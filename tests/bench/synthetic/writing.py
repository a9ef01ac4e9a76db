"""The articles of a made-up archive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from synthetic.wording import FILLERS, LINES, TITLES
from synthetic.world import Event, events, figures

__all__ = ["Piece", "archive", "plain", "write"]

TOLD = {
    "toll": ("deaths", "injured", "serious", "missing", "displaced", "buildings", "previous",
             "past"),
    "march": ("crowd", "unions", "elsewhere", "arrests", "police", "strikers", "injured"),
    "vote": ("first", "second", "third", "turnout", "seats"),
    "sums": ("jobs", "cost", "aid", "sites", "fall"),
}  # fmt: skip
SENTENCES = 10  # with a figure, an article
COPIES = 0.12  # of articles that repeat an earlier one, but for a sentence
WRONG = 0.03  # of figures that are off
OUTLETS = tuple(f"Gazette {n}" for n in range(1, 25))
_MARK = re.compile(r"\[(.*?)\]")


@dataclass(frozen=True, slots=True)
class Piece:
    """One article; a sentence stands beside the key of its line, "" for one without figure."""

    name: str
    event: Event
    source: str
    published: datetime
    title: str
    sentences: tuple[tuple[str, str], ...]


def archive(articles: int, *, seed: int = 0) -> Iterator[Piece]:
    """So many articles; the same for the same seed, and the first events of a larger archive."""
    for event in events(articles, seed):
        rng, told = Random(f"{seed} {event.name}"), []
        for number in range(event.articles):
            piece = _piece(event, rng, number)
            if told and rng.random() < COPIES:
                piece = _copy(rng.choice(told), piece)
            told.append(piece)
            yield piece


def plain(text: str) -> str:
    """The text as it is read, without the marks of figures."""
    return _MARK.sub(r"\1", text)


def write(pieces: Iterator[Piece], folder: Path) -> int:
    """Each piece as a Markdown file with front matter; how many bytes that is."""
    size = 0
    for piece in pieces:
        target = folder / f"{piece.published:%Y-%m}" / f"{piece.name}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        text = _file(piece)
        target.write_text(text, encoding="utf-8")
        size += len(text.encode())
    return size


def _piece(event: Event, rng: Random, number: int) -> Piece:
    part = number / event.articles
    values = _written(figures(event, rng, part), event.language, rng)
    words = values | {
        "town": event.town, "other": event.other, "event": event.what,
        "Event": f"Le drame ({event.what})",
        **dict(zip(("first", "second", "third"), event.people, strict=True)),
    }  # fmt: skip
    return Piece(
        name=f"{event.name}-{number:04}",
        event=event,
        source=rng.choice(OUTLETS),
        published=event.begun + timedelta(minutes=int(4000 * part) + rng.randrange(50)),
        title=rng.choice(TITLES[event.language][event.kind]).format_map(words),
        sentences=tuple(_sentences(event, rng, words)),
    )


def _sentences(event: Event, rng: Random, words: dict[str, str]) -> Iterator[tuple[str, str]]:
    keys = [*TOLD[event.kind]]
    while len(keys) < SENTENCES:
        keys.append(rng.choice(TOLD[event.kind]))
    for key in keys:
        yield key, rng.choice(LINES[event.language][key]).format_map(words)
        if rng.random() < 0.9:
            yield "", rng.choice(FILLERS[event.language]).format_map(words)


def _copy(old: Piece, new: Piece) -> Piece:
    """The wire text of the old piece under the name, source and time of the new one."""
    return Piece(
        new.name, new.event, new.source, new.published, old.title,
        (*old.sentences[:-1], new.sentences[-1]),
    )  # fmt: skip


def _written(values: dict[str, float], language: str, rng: Random) -> dict[str, str]:
    written = {}
    for key, value in values.items():
        off = value + rng.randrange(1, 9) if rng.random() < WRONG and key != "year" else value
        written[key] = str(off) if key == "year" else _number(off, language)
    return written


def _number(value: float, language: str) -> str:
    text = f"{value:,}"
    return text.replace(",", " ").replace(".", ",") if language == "fr" else text


def _file(piece: Piece) -> str:
    lines = [plain(text) for _, text in piece.sentences]
    body = "\n\n".join(" ".join(lines[i : i + 3]) for i in range(0, len(lines), 3))
    head = f'title: "{plain(piece.title)}"\ndate: {piece.published:%Y-%m-%dT%H:%M:%S}\n'
    return f"---\n{head}source: {piece.source}\nlang: {piece.event.language}\n---\n\n{body}\n"
