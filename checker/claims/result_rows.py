"""The rows of a result: « – Parti rural (Anne Colin) : 22,4 %, 21 sièges », "Ann Poe (Green) 3%".

Each row names a list, and in brackets who leads it, its letters or its party. Its figures are of
that list alone, its first share is one of the vote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.claims.contests import OF_VOTES
from checker.claims.draft import Draft
from checker.claims.holder_words import holder_words
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT
from checker.claims.mandates import is_known_party, mandate_words
from checker.claims.measuring import Measured
from checker.claims.names import Names
from checker.claims.persons import first_names
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.folding import fold

__all__ = ["Row", "result_rows", "row_pairs", "with_result_rows"]

SHARE = "vote_share"
LEAST = 2  # rows of one result
WHOLE = 101.5  # per cent of a vote, rounded
LEADING = ("VERB", "AUX", "ADP", "ADV", "CCONJ", "SCONJ")  # no part of a name
TAIL = 30  # code points of a row behind its last figure
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_NAME = rf"(?:[^\W\d_]{{1,3}}['’ ])?{_CAPITAL}[^;:,.()\[\]\n|]{{0,60}}?"
_ASIDE = r"(?:[ \u00a0]*[(\[](?P<aside>[^()\[\]\n]{1,60})[)\]])"
_NAMED = rf"{_CAPITAL}[^\W\d_]*(?:[-’' ](?:[^\W\d_]{{1,3}}[ ’'])?{_CAPITAL}[^\W\d_]*){{0,5}}"
_MARK = r"[ \u00a0]*[:=|,–—-][ \u00a0]*\(?"
_JOINT = r"[ \u00a0]*[:=|,–—-]?[ \u00a0]*\(?"
_BULLET = r"^[ \t]*(?:[-–—*•·>|][ \t]*|\d{1,2}[.)][ \t]+)?"
_LINES = (
    re.compile(rf"{_BULLET}(?P<head>{_NAME}){_ASIDE}?{_MARK}$"),
    re.compile(rf"{_BULLET}(?P<head>{_NAMED}){_ASIDE}?[ \u00a0]*\(?$"),
)
_INSIDE = re.compile(rf"(?:^|[\s(])(?P<head>{_NAME}){_ASIDE}{_JOINT}$")
_BESIDE = re.compile(r"^\s*$")  # what parts two rows of one result
_LED = re.compile(rf"^[a-zß-öø-ÿ]{{1,3}}(?:['’]|\s+)(?={_CAPITAL})")
_LETTERS = re.compile(rf"^{_CAPITAL}[^\W\d_]?(?:[.\-/]?[^\W\d_])*\.?$")


@dataclass(frozen=True, slots=True)
class Row:
    """A list of a result and where its figures stand in the text."""

    start: int
    end: int
    share: int  # where its share starts, -1 for none
    value: float
    head: str  # who stands before the brackets
    aside: str  # who stands in them


def with_result_rows(
    drafts: Iterator[Draft], rows: Sequence[Row], language: str
) -> Iterator[Draft]:
    """The drafts of an article; figures of a row are of who it names."""
    for draft in drafts:
        row = next((row for row in rows if row.start <= draft.start < row.end), None)
        share = row is not None and draft.start == row.share
        if row is None or not (share or draft.measured.measure in OF_VOTES - {"turnout"}):
            yield draft
            continue
        told = Measured(SHARE, f"{language}/", inherited=True) if share else draft.measured
        spoken = draft.attribution and fold(draft.attribution) not in fold(
            f"{row.head} {row.aside}"
        )
        says = (draft.attribution, draft.authority) if spoken else ("", "")
        yield replace(
            draft, measured=told, subject=row.head, attribution=says[0], authority=says[1]
        )


def row_pairs(rows: Sequence[Row], names: Names, language: str) -> list[tuple[str, str]]:
    """Each list with who leads it, or with its letters, as the rows tell."""
    asides = [fold(row.aside) for row in rows]
    return [
        pair
        for row in rows
        if asides.count(fold(row.aside)) == 1
        for pair in _pair(row, names, language)
    ]


def _pair(row: Row, names: Names, language: str) -> Iterator[tuple[str, str]]:
    if not row.aside:
        return
    head, aside = (_is_person(who, names, language) for who in (row.head, row.aside))
    head = head and not (aside and not _has_first_name(row.head, language))
    if head:
        party = is_known_party(row.aside, language) or " " in row.aside
        if party and not aside and row.aside[:1].isupper():
            yield row.aside, row.head
    elif aside or (_LETTERS.match(row.aside) and " " in row.head):
        yield row.head, row.aside


def result_rows(trees: Sequence[Sentence], names: Names, text: str) -> tuple[Row, ...]:
    """The rows of the results that a text tells, in their order."""
    figures = [quantity for tree in trees for quantity in tree.quantities]
    language = trees[0].language if trees else ""
    lines = [row for row in _of_lines(figures, text) if not _is_nobody(row.head, language)]
    taken = {row.share for row in lines}
    spoken = {token.start: token.pos for tree in trees for token in tree.tokens}
    inside = [r for r in _inside(figures, names, text, spoken) if r.share not in taken]
    return tuple(row for some in (lines, inside) for row in _in_groups(some, text))


def _is_nobody(head: str, language: str) -> bool:
    """True for « Participation : 61 % », « Blancs : 2 % »: nobody has these."""
    words, mandates = holder_words(language), mandate_words(language)
    known = (words.nobody, words.voted, words.abstained, mandates.blank, mandates.spoilt)
    keys = {key for word in head.split() for key in (stem_key(word, language), EXACT + fold(word))}
    return any(not keys.isdisjoint(some.phrases) for some in known)


def _in_groups(rows: Sequence[Row], text: str) -> Iterator[Row]:
    """The rows that stand with others of their kind, and are no more than one whole."""
    group: list[Row] = []
    for row in rows:
        if group and not _BESIDE.match(text[group[-1].end : row.start]):
            yield from _whole(group)
            group = []
        group.append(row)
    yield from _whole(group)


def _whole(group: Sequence[Row]) -> Sequence[Row]:
    heads = {fold(row.head) for row in group}
    fits = sum(row.value for row in group) <= WHOLE
    return group if len(group) >= LEAST and len(heads) == len(group) and fits else ()


def _of_lines(figures: Sequence[Quantity], text: str) -> Iterator[Row]:
    """A row for each line that opens with a name and its share."""
    for first, some in _by_line(figures, text).items():
        before = text[first : some[0].start]
        found = next((match for line in _LINES if (match := line.match(before))), None)
        share = next((quantity for quantity in some if quantity.kind == "percent"), None)
        numbers = all(q.kind in ("number", "percent", "none", "points") for q in some)
        stop = text.find("\n", first)
        end = stop if stop >= 0 else len(text)
        if found and share is not None and numbers and end - some[-1].end <= TAIL:
            yield _row(found, first, end, share)


def _by_line(figures: Sequence[Quantity], text: str) -> Mapping[int, list[Quantity]]:
    lines: dict[int, list[Quantity]] = {}
    for quantity in figures:
        lines.setdefault(text.rfind("\n", 0, quantity.start) + 1, []).append(quantity)
    return lines


def _inside(
    figures: Sequence[Quantity], names: Names, text: str, spoken: Mapping[int, str]
) -> Iterator[Row]:
    """A row for each share of a sentence right behind a name and its brackets."""
    found: list[tuple[re.Match[str], Quantity]] = []
    starts: list[int] = []
    before = 0
    for quantity in figures:
        line = max(text.rfind("\n", 0, quantity.start) + 1, before)
        match = _INSIDE.search(text[line : quantity.start])
        if match and quantity.kind == "percent":
            found.append((match, quantity))
            starts.append(line + match.start("head"))
        before = quantity.end
    for index, (match, quantity) in enumerate(found):
        follows = [later.start for _, later in found[index + 1 : index + 2]]
        stop = text.find("\n", quantity.end)
        end = min([*follows, stop if stop >= 0 else len(text)])
        row = _row(match, quantity.start, end, quantity)
        yield replace(row, head=_named(row, names, starts[index], spoken))


def _named(row: Row, names: Names, start: int, spoken: Mapping[int, str]) -> str:
    """The name that ends the words before the brackets: « Suivent les Verts » -> "Verts"."""
    ends = (n.text for n in names.mentions if n.end <= row.share and row.head.endswith(n.text))
    if told := max(ends, key=len, default=""):
        return told
    _, _, rest = row.head.partition(" ")
    return _plain(rest) if rest and spoken.get(start) in LEADING else row.head


def _row(found: re.Match[str], start: int, end: int, share: Quantity) -> Row:
    aside = (found["aside"] or "").split(",")[0].strip()
    head = _plain(found["head"].strip())
    return Row(start, end, share.start, share.value.low, head, _plain(aside))


def _plain(text: str) -> str:
    """A name without the little word in small letters that leads it in: « la Ligue verte »."""
    found = _LED.match(text)
    return text[found.end() :] if found else text


def _is_person(text: str, names: Names, language: str) -> bool:
    words = text.split()
    if len(words) < 2 or is_known_party(text, language):
        return False
    kinds = {name.kind for name in names.mentions if fold(name.text) == fold(text)}
    return kinds == {"person"} or _has_first_name(text, language)


def _has_first_name(text: str, language: str) -> bool:
    first = text.split(maxsplit=1)[0]
    return not {first, first.partition("-")[0]}.isdisjoint(first_names(language))
