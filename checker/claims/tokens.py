"""Words, numbers and signs of a text, folded so that spelling variants meet.

Folding is one character for one: case and accents go (only "à" keeps its own, since "a" is another
word), every kind of space, apostrophe and dash becomes the plain one. Positions never need
translating.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, compress, repeat
from operator import sub

from checker.claims.parser_language import has_decimal_comma

__all__ = ["BREAK", "Tokens", "fold", "tokenize"]

BREAK = "\n\n"  # the word of a token that stands for an empty line

_SPACES = "\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_SPECIAL = {
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, "‘’ʼ′´`"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–−"), "-"),
    **dict.fromkeys(map(ord, "“”„″"), '"'),
    ord("à"): "à",
    ord("À"): "à",
    ord("µ"): "µ",
    ord("μ"): "µ",
    ord("~"): "~",
}


class _Fold(dict[int, str]):
    """Folds a code point when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _folded(chr(code))
        self[code] = folded
        return folded


def _folded(character: str) -> str:
    lower = character.lower()
    parts = unicodedata.normalize("NFD", lower if len(lower) == 1 else character)
    return parts[0] if all(map(unicodedata.combining, parts[1:])) else character


_FOLD = _Fold(_SPECIAL)

# What looks like a number there is none: addresses of pages and mailboxes.
_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+|[^\s@]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")
_MARK = re.compile("[\u0300-\u036f]")
_FOREIGN = re.compile("[^\x00-\x7f]")

_COMMON = r"""
    (?<=\d,)\d+(?=,\d) | \d{4,}(?!\d*[.,e]\d) | (?<=\d,)\d+(?![\d.]) |
    \d{1,3}(?:,\d{3}){2,}(?![\d,])(?:\.\d+)? | \d{1,2}(?:,\d{2})+,\d{3}(?![\d,])(?:\.\d+)? |
    \d+(?:\.\d+){2,} | \d+(?:[.,]\d+)?e[+-]?\d+(?!\w) |
    \d+(?:\.\d+|,\d+(?!\d|,\d))? | (?<![\w.,])[.,]\d+ |
    \n[ \t]*\n\s* | [^\w\s] | _
"""
# Most pieces, with the blank before them: first, for speed.
_PLAIN = r"[ ]?(?: [a-z]++(?![\w\u0300-\u036f]) | [^\w\s.,] | [.,](?!\d) ) |"
_LETTERS = r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)* |"
_GROUPED = {  # by what parts the decimals
    ",": r"\d{1,3}(?:(?:[ ]\d{3})+|(?:\.\d{3})+(?!\.\d)|(?:'\d{3})+)(?!\d)(?:,\d+(?![\d,]))? |"
    r"\d{1,3}(?:,\d{3})+\.\d+(?![\d.,]) |",
    ".": r"""
        \d{1,3}(?:(?:[ ]\d{3})+|(?:,\d{3})+|(?:'\d{3})+)(?!\d)(?:\.\d+)? |
        \d{1,3}(?:\.\d{3})+,\d+(?!\d) |""",
}
_GAP = r" [^\S\n]+ | \n"  # so that the pieces found cover the text


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text in order, each with its half-open place."""

    text: str  # as given
    words: list[str]  # folded
    starts: list[int]
    ends: list[int]
    vocabulary: frozenset[str]  # each word once
    figures: frozenset[str]  # those in digits

    def __len__(self) -> int:
        return len(self.words)

    def touching(self, index: int) -> bool:
        """True when nothing stands between this token and the next one."""
        return index + 1 < len(self.words) and self.ends[index] == self.starts[index + 1]

    def word(self, index: int) -> str:
        """The folded word, "" before the first and after the last."""
        try:  # nearly always there, and asked for very often
            return self.words[index] if index >= 0 else ""
        except IndexError:
            return ""

    def raw(self, index: int) -> str:
        """The word as written, "" before the first and after the last."""
        inside = 0 <= index < len(self.words)
        return self.text[self.starts[index] : self.ends[index]] if inside else ""


def fold(text: str) -> str:
    """The text without case, accents and typographic variants, of the same length."""
    plain = text.lower()
    if len(plain) != len(text) or "ς" in plain:  # letters whose small forms are others
        return text.translate(_FOLD)
    for character in set(_FOREIGN.findall(plain)):
        plain = plain.replace(character, _FOLD[ord(character)])
    return plain.replace("`", "'")


def tokenize(text: str, language: str) -> Tokens:
    """The tokens of a text; digits are grouped as the press of the language groups them."""
    plain = fold(text)
    if "@" in plain or "://" in plain or "www." in plain:
        plain = _ADDRESS.sub(lambda match: "_" * (match.end() - match.start()), plain)
    pieces = _pattern(language).findall(plain)
    stripped = list(map(str.lstrip, pieces, repeat(" ")))
    kept = [piece > "!" or not _is_gap(piece) for piece in stripped]
    words = list(compress(stripped, kept))
    ends = list(compress(accumulate(map(len, pieces)), kept))
    starts = list(map(sub, ends, map(len, words)))
    vocabulary = frozenset(words)
    odd = [word for word in vocabulary if not word.isalpha()]  # few: marks are looked for there
    if any(map(_MARK.search, odd)):
        words = [_MARK.sub("", word) or word for word in words]
        vocabulary = frozenset(words)
    if {word for word in odd if word < "!" and word != BREAK}:  # several empty lines
        words = [BREAK if word[0] == "\n" else word for word in words]
        vocabulary = frozenset(words)
    figures = frozenset(word for word in odd if word[-1].isdecimal())
    return Tokens(text, words, starts, ends, vocabulary, figures)


def _is_gap(piece: str) -> bool:
    return not piece or (piece.isspace() and piece.count("\n") < 2)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    grouped = _GROUPED["," if has_decimal_comma(language) else "."]
    rest = f"[ ]?(?: {_LETTERS} {grouped} {_COMMON} ) |"
    return re.compile(_PLAIN + rest + _GAP, re.VERBOSE)
