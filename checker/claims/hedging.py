"""Hedges around a quantity: looked for on both sides, the one behind wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.hedges import hedged
from checker.claims.number_words import NumberWords
from checker.claims.piece import Piece
from checker.claims.surroundings import Surroundings, surroundings
from checker.claims.tokens import Tokens

if TYPE_CHECKING:
    from checker.claims.quantities import Reader

__all__ = ["with_hedge"]


def with_hedge(tokens: Tokens, piece: Piece, taken: set[int], *, reader: Reader) -> Piece:
    """The piece with its hedge, grown over the words of it; none may be taken by another."""
    before, first = reader.hedges.before.before(tokens, piece.first)
    if before and any(token in taken for token in range(first, piece.first)):
        before, first = "", piece.first
    rules = surroundings(reader.language)
    if before and (_is_during(tokens, piece, first, rules) or _are_kin(tokens, first, rules)):
        before, first = "", piece.first
    after, last = reader.hedges.after.at(tokens, piece.last)
    if after and _goes_on(tokens, last, after, reader.words):
        after, last = "", piece.last
    if after and not _is_plus(tokens, piece.last):
        after, last = "", piece.last
    if after and any(token in taken for token in range(piece.last, last)):
        after, last = "", piece.last
    if piece.kind == "ordinal" and before not in ("", "more_than", "less_than"):
        before, first = "", piece.first
    name = after or before or _apart(tokens, piece, taken, reader=reader)
    if not name:
        return piece
    value = hedged(piece.value, reader.hedges.named[name], center=piece.center)
    return piece._replace(first=first, last=last, value=value, hedge=name)


def _apart(tokens: Tokens, piece: Piece, taken: set[int], *, reader: Reader) -> str:
    """The hedge behind what is counted, as in "300 people or more": the words stay outside."""
    counted = tokens.word(piece.last)
    plural = counted[-1:] in ("s", "x") or counted in reader.words.little.plurals
    if piece.kind != "number" or not plural or not counted.isalpha() or piece.unit:
        return ""
    name, last = reader.hedges.apart.at(tokens, piece.last + 1)
    following = tokens.word(last)
    if not name or not taken.isdisjoint(range(piece.last, last + 1)) or following == "-":
        return ""
    more = following in reader.words.starts or following[:1].isdecimal()
    joined = tokens.word(piece.last + 1) in surroundings(reader.language).choice_joints
    sure = name == "about" or joined or not following.isalpha()
    known = sure or following in surroundings(reader.language).behind_bare
    goes_on = more or _goes_on(tokens, last, name, reader.words)
    return name if known and not goes_on else ""


def _is_plus(tokens: Tokens, at: int) -> bool:
    """False for a plus sign that adds something up or stands apart: "300+", not "2 + 3"."""
    if tokens.word(at) != "+":
        return True
    return tokens.touching(at - 1) and not (tokens.touching(at) and tokens.word(at + 1).isalnum())


def _is_during(tokens: Tokens, piece: Piece, first: int, rules: Surroundings) -> bool:
    """True for "spent over six years": in the course of them; false for "for over six years".

    And for land that something is "spread over".
    """
    lone = piece.first - first == 1 and tokens.word(first) in rules.during
    if lone and piece.kind == "measure" and tokens.word(first - 1) in rules.spread:
        return True
    return lone and piece.kind == "duration" and tokens.word(first - 1) not in rules.before_span


def _are_kin(tokens: Tokens, first: int, rules: Surroundings) -> bool:
    """True for « les proches de 30 randonneurs »: people, and no hedge."""
    return tokens.word(first) in rules.kin and tokens.word(first - 1) in rules.kin_before


def _goes_on(tokens: Tokens, last: int, name: str, words: NumberWords) -> bool:
    """True when what looked like a hedge behind a number starts the next one: "et plus de 10"."""
    word = tokens.word(last)
    if word in words.little.hedge_links:
        return tokens.word(last + 1).isalnum()
    opens = tokens.word(last - 2) in words.joiners and name in ("at_least", "at_most")
    return opens and word.isalnum() and word not in words.little.hedge_ends
