"""Articles and negations that may count: kinds "one" and "none"; a claim decides whether they do."""

from __future__ import annotations

from functools import cache

from checker.claims.numeral import Numeral
from checker.claims.phrases import Phrases, phrases
from checker.claims.piece import Piece
from checker.claims.tokens import Tokens
from checker.interval import Interval

__all__ = ["determiners_of"]

_ONE = {
    "fr": ["un", "une", "l'un des", "l'une des", "l'un de", "l'une de"],
    "en": ["a", "an", "one", "one of"],
}
_NONE = {
    "fr": ["aucun", "aucune", "aucun des", "aucune des", "pas de", "pas d'", "nul", "nulle", "personne ne", "personne n'",
           "pas un", "pas une", "pas un seul", "pas une seule", "pas le moindre", "sans"],
    "en": ["no", "nobody", "no one", "none", "none of", "not a single", "not one", "neither"],
}  # fmt: skip


def determiners_of(
    tokens: Tokens, numerals: list[Numeral], taken: set[int], language: str
) -> list[Piece]:
    """The articles and negations of a text, where nothing else was read."""
    rules = _rules(language)
    found: list[Piece] = []
    at = 0
    firsts = rules.forward.after
    for index, word in enumerate(tokens.words):
        if index < at or word not in firsts or index in taken:
            continue
        name, end = rules.at(tokens, index)
        if not name or any(token in taken for token in range(index, end)):
            continue
        number = 1.0 if name == "one" else 0.0
        found.append(Piece(index, end, (index, end), Interval(number, number), kind=name))
        at = end
    return found


@cache
def _rules(language: str) -> Phrases:
    return phrases({"none": _NONE[language], "one": _ONE[language]})
