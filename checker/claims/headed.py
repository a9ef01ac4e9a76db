"""Of whom a figure is that stands beside who leads them: « le FDP de Paul Morel (10 %) »."""

from __future__ import annotations

from checker.claims.bearing import called, full_name, name_at, whole_name
from checker.claims.mandates import mandate_words
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["led_by"]

TITLE = 3  # words of a title before a name: « la coalition du président sortant Morel »
PARTIES = ("party", "body")


def led_by(sentence: Sentence, which: int, who: str, names: Names) -> str:
    """The party or the union that somebody leads where a figure is told of it, else the person.

    « La droite de Paul Morel », « l'alliance que mène Anne Colin », "Ann Poe's coalition".
    """
    told = names.between(sentence.start, sentence.end)
    mine = [n for n in told if n.kind == "person" and full_name(n, names) == who]
    at = sentence.tokens[sentence.numerals[which]].start
    near = min(mine, key=lambda name: (name.start > at, abs(name.start - at)), default=None)
    if near is None:
        return who
    tokens = list(enumerate(sentence.tokens))
    first = next((i for i, token in tokens if token.start >= near.start), 0)
    behind = next((i for i, token in tokens if token.start >= near.end), len(tokens))
    found = _before(sentence, first, names) or _behind(sentence, behind)
    return found or who


def _before(sentence: Sentence, first: int, names: Names) -> str:
    """The party or union of « le FDP de », « la droite du ministre »; "" for none."""
    tokens, language = sentence.tokens, sentence.language
    of, titles = speech_of(language).little.of, speech_of(language).titles
    index = first - 1
    while (
        index > 0
        and first - index <= TITLE
        and (titles.at(tokens, index) or tokens[index].pos == "ADJ")
    ):
        index -= 1
    if index < 1:
        return ""
    if tokens[index].text.lower() in of:
        return _held(sentence, index - 1, names)
    led = mandate_words(language).led
    starts = (i for i in range(max(index - TITLE, 1), index + 1) if led.at(tokens, i) == first - i)
    start = next(starts, 0)
    return _held(sentence, start - 1, names) if start else ""


def _behind(sentence: Sentence, behind: int) -> str:
    """The union of "'s centrist coalition", "" for none."""
    tokens = sentence.tokens
    if behind >= len(tokens) or tokens[behind].text not in ("'s", "’s"):
        return ""
    index = behind + 1
    while index < len(tokens) and tokens[index].pos == "ADJ" and not _is_union(sentence, index):
        index += 1
    return called(sentence, index) if index < len(tokens) and _is_union(sentence, index) else ""


def _held(sentence: Sentence, index: int, names: Names) -> str:
    """The party that ends at a word, or the union, past the adjectives of both; "" for none."""
    tokens = sentence.tokens
    while index > 0 and tokens[index].pos == "ADJ" and not _is_union(sentence, index):
        if name_at(sentence, index, names):
            break
        index -= 1
    name = name_at(sentence, index, names)
    if name and (name.kind == "party" or (name.kind in PARTIES and name.text.isupper())):
        first = next(i for i, t in enumerate(tokens) if t.start >= name.start)
        return whole_name(sentence, first, name)
    return called(sentence, index) if not name and _is_union(sentence, index) else ""


def _is_union(sentence: Sentence, index: int) -> bool:
    """True for a noun of more than one party."""
    small = sentence.tokens[index].text.islower()
    return small and bool(mandate_words(sentence.language).unions.at(sentence.tokens, index))
