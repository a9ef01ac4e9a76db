"""The title of a text that does not say which of its lines is one."""

from __future__ import annotations

import re
from itertools import islice

from checker.articles.leads import lead_end
from checker.articles.lines import hard_lines

__all__ = ["guessed_title"]

_LONGEST = 160
_UNFINISHED = re.compile(r"[.,;:…][\s\"'”’»)\]]*\Z")
_HEAD = 4000


def guessed_title(text: str) -> str:
    """The first line when it is short, ends like no sentence and leads a longer one; else ""."""
    lines = list(islice(hard_lines(text[:_HEAD]), 2))
    if len(lines) < 2:
        return ""
    (start, end), (after, last) = lines
    title = text[start:end]
    is_title = end - start <= min(_LONGEST, last - after) and not _UNFINISHED.search(title)
    return title if is_title and lead_end(text, start) == start else ""
