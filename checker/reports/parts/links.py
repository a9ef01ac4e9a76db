"""Links that open a page at the words of a figure."""

from __future__ import annotations

import re
from urllib.parse import quote

from checker.records import Claim

__all__ = ["text_link"]

_BEFORE, _AFTER = 4, 4  # words that tell the figure from the same one elsewhere in the page


def text_link(url: str, claim: Claim) -> str:
    """The address with a text fragment for the claim's figure; "" without an address."""
    if not url.startswith(("http://", "https://")):
        return ""
    before = claim.context[: claim.offset]
    after = claim.context[claim.offset + len(claim.quote) :]
    words = [
        _last(before),
        _coded(claim.quote),
        _first(after),
    ]
    prefix = f"{words[0]}-," if words[0] else ""
    suffix = f",-{words[2]}" if words[2] else ""
    return f"{url.partition(':~:')[0].rstrip('#')}{_sign(url)}:~:text={prefix}{words[1]}{suffix}"


def _sign(url: str) -> str:
    """What joins a fragment directive to an address."""
    return "" if "#" in url.partition(":~:")[0].rstrip("#") else "#"


def _last(text: str) -> str:
    return _coded(" ".join(re.findall(r"\S+", text)[-_BEFORE:]))


def _first(text: str) -> str:
    return _coded(" ".join(re.findall(r"\S+", text)[:_AFTER]))


def _coded(text: str) -> str:
    """The text as a fragment holds it: commas, hyphens and ampersands have a meaning there."""
    return quote(" ".join(text.split()), safe="").replace("-", "%2D")
