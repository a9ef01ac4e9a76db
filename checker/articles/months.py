"""Names of months and weekdays, as babel knows them."""

from __future__ import annotations

from functools import cache

__all__ = ["months", "weekdays"]


@cache
def months(language: str) -> dict[str, int]:
    """The number of each month by its name and abbreviations, in lower case, without full stops."""
    from babel import Locale, UnknownLocaleError

    try:
        forms = Locale(language).months["format"]
    except (UnknownLocaleError, ValueError):
        return {}
    names = {
        name.lower().rstrip("."): number
        for width in ("wide", "abbreviated")
        for number, name in forms[width].items()
    }
    return names | ({"sept": 9} if "sep" in names else {})


@cache
def weekdays(language: str) -> dict[str, int]:
    """The number of each weekday by its name, in lower case; Monday is 0."""
    from babel import Locale, UnknownLocaleError

    try:
        return {name.lower(): day for day, name in Locale(language).days["format"]["wide"].items()}
    except (UnknownLocaleError, ValueError):
        return {}
