"""« Les attaques de Lyon et de Nîmes ont fait six morts »: a toll of two towns at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claims.attach import Mention
from checker.claims.event_parts import ground_named
from checker.claims.gazetteer import country
from checker.claims.land_lists import kind_named
from checker.claims.sentence import Sentence
from checker.claims.sites import is_site
from checker.records import WHOLE

__all__ = ["as_joined", "towns_joined"]

JOINING = ("ADP", "DET", "PUNCT")  # beside the conjunction: « à Lyon, à Nîmes et dans le Gard »
STOPS = (";", ":", "(", ")", ".")
AND = " + "  # no name of a place holds it


def as_joined(sentence: Sentence, which: int, spots: Sequence[Mention]) -> tuple[Mention, ...]:
    """The places of a sentence, those told in one row as one, for a figure that has them all.

    « À Lyon et à Nîmes, 6 et 9 morts » gives each its own.
    """
    done: list[Mention] = []
    for row in _rows(sentence, sorted(spots, key=lambda spot: spot.first)):
        if len(row) > 1 and _is_of_all(sentence, which, row):
            names = AND.join(spot.value for spot in row)
            done.append(Mention(row[0].first, row[-1].last, names, led=row[0].led))
        else:
            done.extend(row)
    return tuple(done)


def towns_joined(place: str) -> tuple[str, ...]:
    """The towns of a place that `as_joined` made; the place itself for any other."""
    return tuple(place.split(AND))


def _rows(sentence: Sentence, spots: Sequence[Mention]) -> Iterator[list[Mention]]:
    """The places in rows: « à Lyon, à Nîmes et à Brest » is one."""
    row: list[Mention] = []
    for spot in spots:
        if row and not _goes_on(sentence, row[-1], spot):
            yield from _closed(sentence, row)
            row = []
        row.append(spot)
    yield from _closed(sentence, row)


def _closed(sentence: Sentence, row: list[Mention]) -> Iterator[list[Mention]]:
    """A row that ends in a conjunction and its place; else each of its places alone."""
    last = row[-2:]
    joined = len(last) > 1 and any(
        token.pos == "CCONJ" for token in sentence.tokens[last[0].last + 1 : last[1].first]
    )
    if joined and (row[0].led or all(spot.kind == "" for spot in row)):
        yield row
    else:
        yield from ([spot] for spot in row)


def _goes_on(sentence: Sentence, left: Mention, right: Mention) -> bool:
    between = sentence.tokens[left.last + 1 : right.first]
    plain = all(
        token.pos == "CCONJ"
        or (token.pos in JOINING and token.text not in STOPS and token.quantity < 0)
        for token in between
    )
    linked = any(token.pos == "CCONJ" or token.text == "," for token in between)
    return plain and linked and _is_town(sentence, left) and _is_town(sentence, right)


def _is_town(sentence: Sentence, spot: Mention) -> bool:
    """True for a named place that is no country, camp or ground."""
    name, language = spot.value, sentence.language
    named = name != WHOLE and name[:1].isupper() and not is_site(name)
    return named and not (country(name, language) or kind_named(name) or _is_ground(name, language))


def _is_ground(name: str, language: str) -> bool:
    return any(ground_named(word, language) for word in name.split())


def _is_of_all(sentence: Sentence, which: int, row: Sequence[Mention]) -> bool:
    """True unless as many figures as places stand side by side before or behind the row."""
    numerals = [n for n in sentence.numerals if sentence.tokens[n].pos == "NUM"]
    near = [n for n in numerals if abs(n - sentence.numerals[which]) <= len(row) + 1]
    return len(near) < len(row) or not _are_joined(sentence, near)


def _are_joined(sentence: Sentence, numerals: Sequence[int]) -> bool:
    """True for « six et neuf morts », false for « six morts et neuf blessés »."""
    first, last = numerals[0], numerals[-1]
    return all(t.pos in ("NUM", "CCONJ", "PUNCT") for t in sentence.tokens[first : last + 1])
