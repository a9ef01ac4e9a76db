"""How a setting says which column of a table holds what: "text=body,date=day"."""

from __future__ import annotations

__all__ = ["FIELDS", "parsed"]

FIELDS = (
    "id", "title", "text", "date", "updated", "source", "author", "language", "url", "story",
    "version",
)  # fmt: skip


def parsed(columns: str) -> dict[str, str]:
    """Our name to theirs, from "text=body,date=day"; raises ValueError with what is wrong."""
    found: dict[str, str] = {}
    for pair in filter(None, columns.split(",")):
        ours, sign, theirs = (part.strip() for part in pair.partition("="))
        if not sign or not theirs or ours not in FIELDS:
            raise ValueError(f"{pair.strip()!r} is not NAME=COLUMN with one of {', '.join(FIELDS)}")
        found[ours] = theirs
    return found
