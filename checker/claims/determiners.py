"""Articles and negations that may count: a claim decides whether they do (kinds "one", "none")."""

from __future__ import annotations

from checker.claims.piece import Piece
from checker.claims.surroundings import Surroundings
from checker.claims.tokens import Tokens
from checker.interval import Interval

__all__ = ["determiners_of"]


def determiners_of(tokens: Tokens, taken: set[int], rules: Surroundings) -> list[Piece]:
    """The articles and negations of a text, where nothing else was read."""
    found: list[Piece] = []
    at = 0
    firsts = rules.determiners.forward.after
    for index, word in enumerate(tokens.words):
        if index < at or word not in firsts or index in taken:
            continue
        name, end = rules.determiners.at(tokens, index)
        if not name or any(token in taken for token in range(index, end)):
            continue
        if name == "one" and rules.names.at(tokens, max(index - 1, 0))[1] > index:
            continue  # "each one"
        more, stop = rules.increments.at(tokens, end)
        if name == "one" and more and stop in taken:
            continue  # "a further 12": of those that follow
        if name == "none" and end in taken:
            continue  # « le bilan est de 68, pas de 86 »
        if tokens.word(end) == "-" and tokens.touching(end - 1):
            continue  # « les sans-abri »
        number = 1.0 if name == "one" else 0.0
        found.append(Piece(index, end, (index, end), Interval(number, number), kind=name))
        at = end
    return found
