"""Countries that stand in a row with a figure each: « Chili : 410 morts. Pérou : 96. »."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from checker.claims.gazetteer import country
from checker.claims.land_lists import land_lists
from checker.claims.land_words import WORD, Named, folded_list
from checker.claims.lemmas import stem_key
from checker.folding import fold

__all__ = ["tallied_in"]

LEAD, MOST_LED = 20, 2  # characters and words before a country at the head of a sentence: « Au »
_BREAK = re.compile(r"[.;:!?\n]")
_FIGURE = re.compile(r"\s*[:,]?\s*\d")
_VERBAL = re.compile(
    r" (?P<words>(?:[^\W\d_]+ ){1,3})\d[\d.,\u00a0\u202f ]*(?P<counted>(?: ?[^\W\d_]+){0,2})"
)
_BARE = re.compile(r"\s*[:,]?\s*\d[\d.,\s]*(?=[.;,)]|$)(?![.,]\d)")  # and nothing that it counts


def tallied_in(
    named: Sequence[Named], text: str, language: str, home: str
) -> Iterator[tuple[str, str]]:
    """The code and the name of every country of such a row, the article's `home` among them.

    « 14 sont morts au Chili. Au Pérou, 6. »: none where no figure but one of `home` is told so.
    """
    told = [(code, name) for name in named if (code := country(name.text, language))]
    times = Counter(code for code, _ in told)
    row = {code for code, name in told if _FIGURE.match(text, name.end)}
    row |= {code for code, name in told if _counts(text, name, language)}
    bare = {code for code, name in told if _BARE.match(text, name.end)}
    heads = any(
        code != home and times[code] > times[home] / 2 and _heads_figure(text, name, language)
        for code, name in told  # not one named in passing
    )
    if heads or bare - {home} or (bare and len(row) > 1):
        yield from ((code, name.text) for code, name in told if code == home or code in row)


def _counts(text: str, name: Named, language: str) -> bool:
    """True for « Le Pérou en compte 40 », "Peru reported 40 dead": it tells figures of its own."""
    behind = _VERBAL.match(text, name.end)
    if behind is None:
        return False
    *before, verb = behind["words"].split()
    keys = land_lists(language).counts.phrases
    those = fold(before[-1]) in folded_list(language, "of_those") if before else False
    summed = {fold(word) for word in WORD.findall(behind["counted"])}
    return stem_key(verb, language) in keys and (
        those or bool(summed & folded_list(language, "summed_as"))
    )


def _heads_figure(text: str, name: Named, language: str) -> bool:
    """True for « Au Pérou, 6 », "In Peru 14 people": all of the sentence is told of it."""
    before = _BREAK.split(text[max(name.start - LEAD, 0) : name.start])[-1]
    words = [fold(word) for word in WORD.findall(before)]
    if not words or (len(words) == 1 and words[0] not in folded_list(language, "place_before")):
        return _counts(text, name, language)
    led = 0 < len(words) <= MOST_LED and words[0] in folded_list(language, "place_before")
    return led and bool(_FIGURE.match(text, name.end))
