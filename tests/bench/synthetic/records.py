"""The claims of a made-up archive as records, with vectors, for the alignment alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from zlib import crc32

import numpy as np
from synthetic.writing import Piece, plain

from checker.folding import fold
from checker.interval import Interval
from checker.records import Claim, Status

__all__ = ["claims_of", "vectors"]

WIDTH = 512  # of a vector, as the bundled embedder has it
_MARK = re.compile(r"\[(.*?)\]")
_WORD = re.compile(r"[^\W\d_]{4,}")
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")

# line -> measure, unit, subset, kind of source
READ = {
    "deaths": ("deaths", "", "", "authority"),
    "injured": ("injured", "", "", ""),
    "serious": ("injured", "", "serious", ""),
    "missing": ("missing", "", "", ""),
    "displaced": ("displaced", "", "", ""),
    "buildings": ("buildings", "", "", ""),
    "previous": ("deaths", "", "", ""),
    "past": ("deaths", "", "", ""),
    "crowd": ("crowd", "", "", "authority"),
    "unions": ("crowd", "", "", "organiser"),
    "elsewhere": ("crowd", "", "", ""),
    "arrests": ("arrests", "", "", "authority"),
    "police": ("police_deployed", "", "", ""),
    "strikers": ("percentage", "percent", "", ""),
    "first": ("vote_share", "percent", "", ""),
    "second": ("vote_share", "percent", "", ""),
    "third": ("vote_share", "percent", "", ""),
    "turnout": ("turnout", "percent", "", ""),
    "seats": ("seats", "", "", ""),
    "cost": ("money", "EUR", "", ""),
    "aid": ("money", "EUR", "", ""),
    "jobs": ("count", "", "", ""),
    "sites": ("count", "", "", ""),
    "fall": ("percentage", "percent", "", ""),
}
HOLDERS = {"first": 0, "second": 1, "third": 2, "seats": 0}
SUBJECTS = {"jobs": "job", "sites": "plant", "strikers": "staff", "fall": "sales",
            "cost": "group", "aid": "state", "buildings": "house"}  # fmt: skip


def claims_of(pieces: Iterable[Piece]) -> Iterator[Claim]:
    """A claim for every figure of the texts, scoped as a reader would scope it."""
    for piece in pieces:
        at = len(piece.title) + 2
        for key, text in piece.sentences:
            if key:
                yield _claim(piece, key, text, at)
            at += len(text) + 1


def _claim(piece: Piece, key: str, text: str, at: int) -> Claim:
    event = piece.event
    measure, unit, subset, authority = READ[key]
    found = next(_MARK.finditer(text))
    context, start = plain(text), at + found.start()
    end = start + len(found[1])
    elsewhere = key in ("past", "elsewhere")
    person = event.people[HOLDERS[key]] if key in HOLDERS else ""
    day = f"{piece.published:%Y-%m-%dT%H:%M:%S}"
    past = re.search(r"\b(19\d\d)\b", context) if key == "past" else None
    return Claim(
        id=f"{piece.name}.md:{start}-{end}:{measure}", article=f"{piece.name}.md",
        path=f"{piece.name}.md", story=event.name, measure=measure,
        rule=f"{event.language}/{measure}", value=_value(found[1]), unit=unit, start=start, end=end,
        line=at // 90 + 4, column=1, quote=found[1], context=context, offset=found.start(),
        masked=_MARK.sub("plusieurs", text), words=_words(context), subject=person or
        SUBJECTS.get(key, ""), place=_place(piece, context, elsewhere=elsewhere),
        period=f"{past[1]}-01-01/{past[1]}-12-31" if past else "", subset=subset, as_of=day,
        attribution=authority, authority=authority, status=Status.ASSERTED,
        previous=key == "previous", increment=False, ordinal=False, revised=False, definite=False,
        single=False, published=day, anchor=day, source=piece.source,
    )  # fmt: skip


def _value(quote: str) -> Interval:
    digits = quote.replace(" ", "").replace(",", "." if " " in quote else "")
    number = float(_DIGITS.findall(digits)[0].replace(",", ""))
    return Interval(number, number)


def _place(piece: Piece, context: str, *, elsewhere: bool) -> str:
    place = piece.event.other if elsewhere else piece.event.town
    return place if place in context else ""


@cache
def _words(context: str) -> tuple[str, ...]:
    return tuple(sorted({fold(word) for word in _WORD.findall(context)}))


def vectors(texts: Sequence[str]) -> np.ndarray:
    """Unit rows that are near for texts that share words; made of the words alone."""
    rows = np.stack([sum(map(_word_vector, text.split()), np.zeros(WIDTH)) for text in texts])
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@cache
def _word_vector(word: str) -> np.ndarray:
    return np.random.default_rng(crc32(word.encode())).normal(size=WIDTH)
