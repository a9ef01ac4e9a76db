"""The same text in another order: neighbours among sentences or paragraphs change places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

__all__ = ["Exchange", "paragraphs", "sentences"]

# what leans on the sentence before it cannot move without it
_LEANS = re.compile(
    r"(?:il|ils|elle|elles|on|ce|cet|cette|ces|celui|celle|ceux|celles|cela|ça|son|sa|ses|leur|"
    r"leurs|parmi|dont|mais|et|or|donc|car|puis|ensuite|enfin|ainsi|aussi|selon lui|un autre|"
    r"une autre|les autres|tous|toutes|deux autres|un précédent|contre|soit|en outre|par ailleurs|"
    r"he|she|it|they|this|that|these|those|his|her|its|their|but|and|so|then|of them|among|all|"
    r"c(?=['’])|la veille|le lendemain|le même|la même|quant à|la capitale|the same|the day before|"
    r"another|the other|others|two others|earlier|later|however|meanwhile|also|both|y|là|«|\"|“|-)"
    r"(?!\w)",
    re.IGNORECASE,
)
_OF_IT = re.compile(r"\ben (?:a\b|ont\b|compt|concentr|dénombr|recens|totalis|regroup)")
_SHORT, _WRAPPED = 80, 130  # characters of a line
_BREAK = re.compile(r"(?<=[.!?])[ \n\u00a0](?=[A-ZÀ-Þ«])(?<!M\. )(?<!Mr\. )(?<!St\. )(?<!Mrs\. )")


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two blocks and what parts them; the blocks change places."""

    start: int
    first: str
    between: str
    second: str

    @property
    def text(self) -> str:
        """What stands there then."""
        return self.second + self.between + self.first

    @property
    def old(self) -> str:
        """What stood there."""
        return self.first + self.between + self.second

    @property
    def pieces(self) -> tuple[tuple[int, int, int], ...]:
        """From where on each block stands then, its length, and where it stood."""
        a, b = len(self.first) + len(self.between), len(self.second) + len(self.between)
        second = (self.start, len(self.second), self.start + a)
        return second, (self.start + b, len(self.first), self.start)


def paragraphs(text: str) -> Iterator[Exchange]:
    """Exchanges of neighbouring paragraphs below the first one of the article."""
    yield from _exchanges(text, [(found.start(), found.end()) for found in _blocks(text)[1:]])


def sentences(text: str) -> Iterator[Exchange]:
    """Exchanges of neighbouring sentences of one paragraph, but for its first one."""
    for block in _blocks(text):
        breaks = [found.span() for found in _BREAK.finditer(block[0])]
        starts = [block.start(), *(block.start() + end for _, end in breaks)]
        stops = [*(block.start() + start for start, _ in breaks), block.end()]
        yield from _exchanges(text, list(zip(starts, stops, strict=True))[1:])


def _exchanges(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Exchange]:
    after = [*spans[2:], (len(text), len(text))]
    for (a, b), (c, d), (e, f) in zip(spans, spans[1:], after, strict=False):
        leaning = any(_leans(text[start:stop]) for start, stop in ((a, b), (c, d), (e, f)))
        if not leaning and any(sign.isdigit() for sign in text[a:d]):
            yield Exchange(a, text[a:b], text[b:c], text[c:d])


def _leans(block: str) -> bool:
    return bool(_LEANS.match(block) or _OF_IT.search(block))


def _blocks(text: str) -> list[re.Match[str]]:
    """Paragraphs of whole sentences: no front matter, headings, lists, tables or markup."""
    lines = [line for line in text.splitlines() if len(line) > _SHORT]
    wrapped = lines and max(map(len, lines)) <= _WRAPPED
    blocks = re.finditer(r"[^\n]+(?:\n[^\n]+)*" if wrapped else r"[^\n]+", text)
    return [block for block in blocks if _is_prose(block[0])]


def _is_prose(block: str) -> bool:
    labelled = re.match(r"\w+: ", block)
    whole = block[0] not in "#|<-*>[" and block.rstrip()[-1] in '.!?»”"'
    return len(block) > _SHORT and whole and not labelled
