"""simplemma's dictionary of one language as a table that is searched."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.metadata import version

from checker.claims.tables import Table, kept

__all__ = ["open_table"]


@cache
def open_table(language: str) -> Table:
    """Form to lemma for a language, empty where simplemma has no dictionary for it."""
    return kept(f"lemmas-{language}-{version('simplemma')}", lambda: _rows(language))


def _rows(language: str) -> Iterable[tuple[str, str]]:
    from simplemma.strategies.dictionaries import DEFAULT_DICTIONARY_FACTORY

    try:
        forms: dict[str, str] = DEFAULT_DICTIONARY_FACTORY.get_dictionary(language)
    except ValueError:  # a language that simplemma does not know
        return ()
    return forms.items()
