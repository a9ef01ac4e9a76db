"""The fullest form in which an article names each person."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.persons import addresses, first_names
from checker.claims.speech import word_list
from checker.folding import fold

__all__ = ["fullest"]


def fullest(people: Sequence[str], language: str) -> dict[str, str]:
    """The fullest name by folded last word; one with a first name stands for itself as well."""
    full: dict[str, str] = {}
    for name in people:
        text = _unaddressed(name, language)
        last = fold(text.split()[-1])
        if len(text) > len(full.get(last, "")):
            full[last] = text
    # two of one family: « Jean Durand » is not « Marianne Durand »
    given = first_names(language)
    return full | {
        fold(name): name
        for name in people
        if " " in name and (name.split()[0] in given or _is_other(name, full, language))
    }


def _is_other(name: str, full: dict[str, str], language: str) -> bool:
    """True for "Ezra Young" beside "Wilbur Young": a first name of his own, whichever it is."""
    first, longest = fold(name.split(maxsplit=1)[0]), full[fold(name.rsplit(maxsplit=1)[-1])]
    led = first in map(fold, word_list(language, "titles")) or first.endswith(".")
    address = first.strip(".") in map(fold, addresses(language))
    if led or address or first in fold(longest).split():
        return False
    return len(name.split()) == 2 or _is_of_family(name, longest)


def _is_of_family(name: str, longest: str) -> bool:
    """True for « Selim El Amrani » beside « Karim El Amrani »: all but the first name is shared."""
    return len(name.split()) > 2 and fold(name).split()[1:] == fold(longest).split()[1:]


def _unaddressed(name: str, language: str) -> str:
    """« Mme Anne Colin » without its address; "M. Durand" keeps it."""
    polite, _, rest = name.partition(" ")
    return rest if " " in rest and polite.strip(".") in addresses(language) else name
