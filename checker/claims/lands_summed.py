"""A country counted in with an article's own: "With 24 in Austria, the toll is 55"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claims.gazetteer import country
from checker.claims.land_words import STOPS, WORD, Named, folded_list
from checker.folding import fold

__all__ = ["counted_in"]

LEAD = 40  # characters before the country: "With at least 24 in the north of"
REACH = 80  # characters behind it, where the sum is told


def counted_in(
    named: Sequence[Named], text: str, language: str, home: str
) -> Iterator[tuple[str, str]]:
    """The code and the name of every other country with which the article gives a sum of people."""
    for name in named:
        code = country(name.text, language)
        if code and code != home and _is_summed(text, name, language):
            yield code, name.text


def _is_summed(text: str, name: Named, language: str) -> bool:
    before = STOPS.split(text[max(name.start - LEAD, 0) : name.start])[-1]
    behind = STOPS.split(text[name.end : name.end + REACH])[0]
    led = [fold(word) for word in WORD.findall(before)][:1]
    if not behind.startswith(",") or not led or led[0] not in folded_list(language, "summed_with"):
        return False
    summed = folded_list(language, "summed_as") & {fold(word) for word in WORD.findall(behind)}
    return bool(summed) and any(sign.isdigit() for sign in behind)
