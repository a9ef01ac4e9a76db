"""News items that their agency has taken back: they are told, and what they say is not compared."""

from __future__ import annotations

from checker.errors import InputError

__all__ = ["sure_of_standing"]

_WITHDRAWN = {
    "canceled": "its agency has cancelled it; what it says is left out",
    "cancelled": "its agency has cancelled it; what it says is left out",
    "withheld": "its agency withholds it for now; what it says is left out",
}


def sure_of_standing(status: str) -> None:
    """Raise InputError for the publishing status ("stat:canceled") of an item that was taken back.

    The words are those of the IPTC, for NewsML-G2 and ninjs alike.
    """
    told = _WITHDRAWN.get(status.rpartition(":")[2].strip().lower())
    if told:
        raise InputError(told)
