"""What the search of the page looks through, folded once so that no browser has to."""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import combining, normalize

from checker.reports.page_html.cards import Card
from checker.reports.parts.plain import clean

__all__ = ["folded", "said_by"]


def folded(texts: Iterable[str]) -> str:
    """The texts in small letters and without accents, each once, with plain blanks."""
    text = " ".join(dict.fromkeys(clean(text) for text in texts if text))
    letters = (sign for sign in normalize("NFD", text.lower()) if not combining(sign))
    return " ".join("".join(letters).split())


def said_by(cards: Iterable[Card]) -> Iterable[str]:
    """All that cards show."""
    for card in cards:
        yield from (card.value, card.before, card.claim.quote, card.after, card.title, card.source)
        yield from (card.place, card.date, *card.remarks)
