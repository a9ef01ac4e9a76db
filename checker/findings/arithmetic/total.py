"""Parts against the total that is told beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from checker.claims.parts_said import says_part
from checker.claims.sites import is_site
from checker.findings.arithmetic.all_kinds import is_all
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import counts_people, is_told, rounded, total
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import (
    Stretch,
    after,
    before,
    between,
    language_of,
    sentence_of,
)
from checker.findings.messages import figure, number
from checker.findings.rules import judgement
from checker.records import WHOLE, Claim

__all__ = ["totals"]

LONGEST = 14  # words from one part to the next
TAIL = 4  # words that may follow the last part of a complete list
SOURCED = 7  # ... and that may tell the source
LED = 6  # words from « Parmi eux » to the first part


def totals(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """Lists of parts that are more than their total, or less where all parts are told."""
    for claims in sentences:
        for at, whole in enumerate(claims):
            if is_told(whole):
                yield from _listed(whole, claims[at + 1 :])
        yield from _summed_up(claims)
    for former, claims in pairwise(sentences):
        yield from _among(former, claims)


def _listed(whole: Claim, rest: Sequence[Claim]) -> Iterator[Broken]:
    """« 43 morts : 23 hommes et 21 femmes », « 61 morts (53 + 3 + 2) »."""
    parts = _parts(whole, rest)
    if len(parts) < 2:
        return
    words = words_of(language_of(whole))
    opening = between(whole, parts[0])
    led = says_part(_text(whole, parts[0]), language_of(whole))
    closed = bool(opening.ends(words.opens)) and ")" not in opening.keys and not led
    if not (closed or led or before(whole).ends(words.whole)):
        return
    full = closed and is_all(whole, parts, complete=_is_complete(whole, parts, rest))
    if not (full or _is_row(parts, whole, listed=closed) or _is_sum(parts, whole)):
        return
    if _is_above(parts, whole) or (
        closed and _is_complete(whole, parts, rest) and total(parts).high < rounded(whole).low
    ):
        yield _missed(whole, parts)


def _parts(whole: Claim, rest: Sequence[Claim]) -> list[Claim]:
    """The figures behind a whole that go on with one another."""
    found: list[Claim] = []
    words = words_of(language_of(whole))
    for claim in rest:
        former = found[-1] if found else whole
        gap = between(former, claim)
        if found and says_part(_text(former, claim), language_of(whole)):
            continue  # « 30 hommes, dont 20 mineurs »: a part of the part
        if claim.single and _scope(claim) == _scope(former):
            continue  # « 12 dans un état grave »
        opened = not found and bool(gap.ends(words.opens))  # « ... : neuf femmes, six hommes »
        if not _is_part(claim, whole) or (len(gap) > LONGEST and not opened):
            break
        if found and not any(gap.at(words.joins, i) for i in range(len(gap))):
            break
        found.append(claim)
    return found


def _is_part(claim: Claim, whole: Claim) -> bool:
    same = (claim.measure, claim.unit, claim.previous, claim.period, claim.attribution)
    alike = same == (whole.measure, whole.unit, whole.previous, whole.period, whole.attribution)
    return alike and is_told(claim) and counts_people(claim) and not whole.increment


def _is_row(parts: Sequence[Claim], whole: Claim, *, listed: bool) -> bool:
    """True for parts of one kind, none of which can hold another: towns, or men and women."""
    if any(_scope(part) == _scope(whole) for part in parts):
        return False
    places, subsets = [p.place for p in parts], [p.subset for p in parts]
    if len(set(subsets)) == 1:
        apart = all(a not in b and b not in a for a, b in combinations(places, 2))
        everywhere = whole.place in ("", WHOLE) or is_site(
            whole.place
        )  # « Quimper (48), Vannes (21) » are a row
        return apart and everywhere and all(p and p != WHOLE for p in places)
    groups = judgement().reckoning
    known = (*groups.exclusive, *(groups.listed if listed else ()))
    apart = len(set(places)) == 1 and len(set(subsets)) == len(subsets)
    return apart and any(set(subsets) <= set(group) for group in known)


def _scope(claim: Claim) -> tuple[str, str]:
    return claim.subset, "" if claim.place == WHOLE else claim.place


def _is_sum(parts: Sequence[Claim], whole: Claim) -> bool:
    """True for « 53 + 3 + 2 » behind what can be their sum."""
    added = all(between(a, b).keys == ("+",) for a, b in pairwise(parts))
    return added and all(part.value.high < whole.value.low for part in parts)


def _is_complete(whole: Claim, parts: Sequence[Claim], rest: Sequence[Claim]) -> bool:
    """True for a list that ends with its sentence or parenthesis, « et » before its last part."""
    words = words_of(language_of(whole))
    last = between(parts[-2], parts[-1])
    ended = any(last.at(words.last, index) for index in range(len(last)))
    follows = after(parts[-1])
    end = next((i for i, key in enumerate(follows.keys) if key in ".)"), len(follows))
    inner = Stretch(follows.keys[:end], follows.exact[:end])
    named = bool(parts[-1].attribution) and end <= SOURCED  # « ..., selon la préfecture »
    short = named or (end <= TAIL and "," not in inner.keys)
    alone = len(rest) == len(parts) or ")" in between(parts[-1], rest[len(parts)]).keys
    return ended and short and alone and not sentence_of(whole).holds(words.open_list)


def _summed_up(claims: Sequence[Claim]) -> Iterator[Broken]:
    """« 23 hommes et 21 femmes, soit 45 morts au total »."""
    if len(claims) < 3 or not all(_is_part(claim, claims[-1]) for claim in claims):
        return
    *parts, whole = claims
    words = words_of(language_of(whole))
    told = between(parts[-1], whole).ends(words.apposed) and after(whole).holds(words.all)
    if not told or not _is_row(parts, whole, listed=True):
        return
    if not total(parts).overlaps(rounded(whole)):
        yield _missed(whole, parts)


def _among(former: Sequence[Claim], claims: Sequence[Claim]) -> Iterator[Broken]:
    """« Le séisme a fait 43 morts. Parmi eux, 23 hommes et 21 femmes »."""
    if not former or not claims or former[-1].article != claims[0].article:
        return
    opening, words = before(claims[0]), words_of(language_of(claims[0]))
    wholes = [c for c in former if c.measure == claims[0].measure and not c.subset]
    wholes = [whole for whole in wholes if whole.as_of == claims[0].as_of]  # no earlier count
    if len(wholes) != 1 or not opening.starts(words.among) or len(opening) > LED:
        return
    whole = wholes[0]
    parts = [claims[0], *_parts(claims[0], claims[1:])] if _is_part(claims[0], whole) else []
    if len(parts) == 1 and rounded(parts[0]).low > rounded(whole).high:
        yield _above(whole, parts[0])
    if len(parts) > 1 and _is_row(parts, whole, listed=False) and _is_above(parts, whole):
        yield _missed(whole, parts)


def _is_above(parts: Sequence[Claim], whole: Claim) -> bool:
    return total(parts).low > rounded(whole).high


def _missed(whole: Claim, parts: Sequence[Claim]) -> Broken:
    shown = " + ".join(figure(part) for part in parts)
    claims = (whole, *parts)
    return broken("total", claims, whole=figure(whole), parts=shown, sum=_sum(parts))


def _above(whole: Claim, part: Claim) -> Broken:
    return broken("part-whole", (part, whole), part=figure(part), whole=figure(whole))


def _sum(parts: Sequence[Claim]) -> str:
    exact = all(part.value.is_exact for part in parts)
    return number(sum(part.value.low for part in parts), parts[0]) if exact else "…"


def _text(left: Claim, right: Claim) -> str:
    return right.context[left.offset + len(left.quote) : right.offset]
