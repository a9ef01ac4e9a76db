"""Whether the words around a date speak of what is to come or of what was."""

from __future__ import annotations

from collections.abc import Iterable

from checker.claims.calendar import Calendar
from checker.claims.tokens import BREAK, Tokens

__all__ = ["looks_back", "tense_of"]

_BEFORE, _BEHIND, _CLOSE, _VERB = 12, 7, 6, 5  # how many words are looked at
_STOPS = frozenset((".", "!", "?", ".!", "!?", ".!?", "\n", BREAK, ";"))


def tense_of(tokens: Tokens, first: int, last: int, rules: Calendar) -> int:
    """1 when the words around speak of what is to come, -1 of what was, 0 when they do not say."""
    before = _within(tokens, range(first - 1, max(first - 1 - _BEFORE, -1), -1))
    done = _is_done(tokens, before, rules)
    told = _told(tokens, before[:_VERB] if done else before, rules)
    if done:
        return max(told or 0, 0)
    if told is not None:
        return told
    until = bool(rules.joints.before(tokens, first)[0])  # "closed until March 20"
    if not until and _ended(tokens, before, rules):
        return -1
    if before and tokens.words[before[0]] in rules.nouns_of:
        return 0  # « l'annonce de lundi permettra »
    behind = _within(tokens, range(last, min(last + _BEHIND, len(tokens))))
    return _told(tokens, behind, rules) or 0


def _told(tokens: Tokens, indices: Iterable[int], rules: Calendar) -> int | None:
    """What the first word that tells says, 0 for a deed that is done; None where none tells."""
    endings = rules.future_endings
    for index in indices:
        word = tokens.words[index]
        if word not in rules.tells and not word.endswith(endings):
            continue
        if word in rules.future or (word.endswith(endings) and _is_future(tokens, index, rules)):
            return 1
        if word in rules.past:
            return -1
        if word in rules.helpers and _has_participle(tokens, index, rules):
            return 0
    return None


def _is_future(tokens: Tokens, index: int, rules: Calendar) -> bool:
    """True for « se tiendra »; false for « opéra », « Alexandra »."""
    long = len(tokens.words[index]) > 4
    return long and _ends(tokens, index, rules.future_endings)


def _has_participle(tokens: Tokens, index: int, rules: Calendar) -> bool:
    """True for the first word of « a annoncé », « a déjà été »."""
    if not tokens.raw(index)[0].islower():
        return False
    if tokens.word(index + 1) in rules.no_participles:
        return False
    return _ends(tokens, index + 1, rules.participles) or _ends(
        tokens, index + 2, rules.sure_participles
    )


def _ends(tokens: Tokens, index: int, endings: tuple[str, ...], *, opens: bool = False) -> bool:
    raw = tokens.raw(index)
    return len(raw) > 2 and (opens or raw[0].islower()) and raw.endswith(endings)


def _is_done(tokens: Tokens, before: list[int], rules: Calendar) -> bool:
    """True right behind a participle: « la loi adoptée le 12 mars entrera en vigueur »."""
    close = [index for index in before[:2] if tokens.words[index] not in rules.articles][:1]
    opens = before[-1:] == close  # « Voté le 12 mars, il durera »: a capital at the head is no name
    return any(_ends(tokens, index, rules.participles, opens=opens) for index in close)


def _ended(tokens: Tokens, before: Iterable[int], rules: Calendar) -> bool:
    """True where a verb form of the past stands: "marched on Saturday"."""
    if not rules.past_endings:
        return False
    words = [tokens.words[index] for index in before]
    return any(word.endswith(rules.past_endings) for word in words if len(word) > 4)


def _within(tokens: Tokens, indices: range) -> list[int]:
    """The indices up to the end of the sentence."""
    words, kept = tokens.words, []
    for index in indices:
        if words[index] in _STOPS:
            break
        kept.append(index)
    return kept


def looks_back(tokens: Tokens, first: int, rules: Calendar) -> bool:
    """True where "in two years" tells how long something has been: "its first cut in two years"."""
    close = _within(tokens, range(first - 1, max(first - 1 - _CLOSE, -1), -1))
    return any(tokens.words[index] in rules.lookback for index in close)
