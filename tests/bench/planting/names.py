"""Names of holders and sources in the place of others, and other spellings of a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

__all__ = ["instead", "respelt", "with_article"]

_ARTICLE = r"(?:\b(?:le|la|les|the)\s+|\bl['’])?"
_ACCENTED = re.compile(r"(?<=[\w,;] )(?=[\w-]*[À-ÿ])[A-ZÀ-Þ][\w-]+")
_HYPHENED = re.compile(r"(?<=[\w,;] )[A-ZÀ-Þ][\w]+-[A-ZÀ-Þ]\w+")
_SAINT = re.compile(r"\bSaint(e?)[- ](?=[A-ZÀ-Þ])")


def with_article(name: str, sentence: str) -> re.Match[str] | None:
    """A name as it stands in a sentence, with the article before it; None where it does not."""
    return re.search(rf"{_ARTICLE}{re.escape(name)}\b", sentence, re.IGNORECASE)


def instead(sentence: str, name: str, other: str) -> tuple[int, int, str] | None:
    """Where the full name, or else its last word, stands alone in a sentence, and the other one."""
    last = name.rpartition(" ")[2], other.rpartition(" ")[2]
    for mine, theirs in ((name, other), last):
        # what goes on with a capital is a longer name, of which this is a part
        places = list(re.finditer(rf"\b{re.escape(mine)}\b(?! [A-ZÀ-Þ])", sentence))
        if len(places) == 1 and theirs not in sentence:
            return places[0].start(), places[0].end(), theirs
    return None


def respelt(sentence: str) -> Iterator[tuple[int, int, str]]:
    """Names of a sentence without accents, without hyphen, with « St »: where, and the spelling."""
    for found in _ACCENTED.finditer(sentence):
        yield found.start(), found.end(), _plain(found[0])
    for found in _SAINT.finditer(sentence):
        yield found.start(), found.end(), f"St{found[1]}-"
    for found in _HYPHENED.finditer(sentence):
        yield found.start(), found.end(), found[0].replace("-", " ")


def _plain(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
