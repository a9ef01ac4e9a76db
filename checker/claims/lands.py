"""The countries that one event hit together: « la crue en Suisse et en Autriche ».

To an article about one country its figures are all of the event; to one about two, the figures of
either are a part.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Protocol

from checker.claims.gazetteer import country, is_state, place_key, town
from checker.claims.lands_summed import counted_in
from checker.claims.speech import word_list
from checker.folding import fold

__all__ = ["home_of", "land_of_adjective", "lands_of"]

LEAD, MOST_LED = 20, 2  # characters and words before a country at the head of a sentence: « Au »
HEAD = 600  # characters of title and first lines, which say where it happened
JOINED = 7  # words from one country to the next: « l'ouest de la Suisse et le sud de l'Autriche »
COUNTED = 45  # characters, where each has a figure: « 31 en Suisse et 24 en Autriche »
ASIDE = 80  # characters, where a source stands between: ", selon le ministère, et 24 en"
SHARED = 3  # letters that a country and its adjective begin with: « turc », « Turquie »
ENDINGS = (
    "c", "que", "ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine", "an", "ane", "on",
    "onne", "ol", "ole", "and", "ande", "ge", "ish", "ese", "ch", "ek", "i", "o", "a", "in", "ine",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_STOPS = re.compile(r"[.;:!?()\n«»\"“”]")


_LED = re.compile(r"\s*[:,]?\s*\d")
_BREAK = re.compile(r"[.;:!?\n]")
_BARE = re.compile(r"\s*[:,]?\s*\d[\d.,\s]*(?=[.;,)]|$)(?![.,]\d)")  # and nothing that it counts


class Named(Protocol):
    """A name of an article, where it stands and of what kind it is."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def kind(self) -> str: ...


def home_of(named: Sequence[Named], language: str) -> str:
    """The code of the country that an article names most, by its own name or by its towns."""
    states = {place_key(name.text) for name in named if is_state(name.text)}
    codes = Counter(code for name in named if (code := _land(name, language, states)))
    return max(codes, key=lambda code: codes[code], default="")


def _land(name: Named, language: str, states: Collection[str]) -> str:
    """The code of the country that a name is that of, or lies in.

    Beside other states "Georgia" is one, as "Florida" is no town of that name.
    """
    if is_state(name.text) and (len(states) > 1 or not country(name.text, language)):
        return "US"
    return country(name.text, language) or (town(name.text) if name.kind == "place" else "")


def lands_of(named: Sequence[Named], text: str, language: str, home: str) -> dict[str, str]:
    """The countries that the article's event hit, its `home` among them, by their codes.

    Empty where it tells of one country alone; `named` are its names, in order.
    """
    lands: dict[str, str] = {}
    pairs = set(_pairs(named, text, language, home))
    for _ in range(len(pairs) + 1):
        for here, there in pairs:
            if home in (here[0], there[0]) or {here[0], there[0]} & lands.keys():
                lands |= {here[0]: here[1], there[0]: there[1]}
    if home and (summed := dict(counted_in(named, text, language, home))):
        own = next((n.text for n in named if country(n.text, language) == home), "")
        lands |= summed | {home: own} if own else {}
    lands |= _tallied(named, text, language, home)
    return lands if home in lands else {}


def _tallied(
    named: Sequence[Named], text: str, language: str, home: str
) -> Iterator[tuple[str, str]]:
    """The countries that stand in a row with a figure each.

    « Chili : 410 morts. Pérou : 96. », « 14 sont morts au Chili. Au Pérou, six. »
    """
    told = [(code, n) for n in named if (code := country(n.text, language))]
    times = Counter(code for code, _ in told)
    row = {code: n.text for code, n in told if _LED.match(text, n.end)}
    bare = any(_BARE.match(text, n.end) for _, n in told)
    heads = any(
        code != home and times[code] > times[home] / 2 and _heads_figure(text, n, language)
        for code, n in told
    )
    if (bare and len(row) > 1) or heads:
        yield from ((code, n.text) for code, n in told if code == home or code in row)


def _heads_figure(text: str, name: Named, language: str) -> bool:
    """True for « Au Pérou, six », "In Peru 14 people": all that a sentence says is told of it."""
    before = _BREAK.split(text[max(name.start - LEAD, 0) : name.start])[-1]
    words = [fold(word) for word in _WORD.findall(before)]
    led = 0 < len(words) <= MOST_LED and words[0] in _list(language, "place_before")
    return led and bool(_LED.match(text, name.end))


def _pairs(
    named: Sequence[Named], text: str, language: str, home: str
) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    codes = Counter(country(name.text, language) for name in named)
    for left, right in pairwise(named):
        here, there = country(left.text, language), country(right.text, language)
        if not (here and there) or here == there:
            continue
        between = text[left.end : right.start]
        even = min(codes[here], codes[there]) > codes[home] / 2  # not « et 4 au Pérou » in passing
        if (right.start < HEAD and _joins(between, language)) or (
            even and _counts_on(between, language)
        ):
            yield (here, left.text), (there, right.text)


def _joins(between: str, language: str) -> bool:
    """True for « et en », « et le nord de la », ",": nothing else is said of the first."""
    words = _WORD.findall(between)
    if len(words) > JOINED or _STOPS.search(between) or any(w != w.lower() for w in words):
        return False
    if not words or between.lstrip()[:1] in (",", "/", "-", "–", "&"):
        return not any(sign.isdigit() for sign in between)
    return fold(words[0]) in _list(language, "joined_by")


def _counts_on(between: str, language: str) -> bool:
    """True for « et 24 en »: each of the two has a figure of its own."""
    words = [fold(word) for word in _WORD.findall(between)]
    aside = between.startswith(",") and any(
        f", {word} " in between for word in word_list(language, "joined_by")
    )
    if len(between) > (ASIDE if aside else COUNTED) or _STOPS.search(between) or len(words) < 1:
        return False
    counted = any(sign.isdigit() for sign in between)
    led = any(word in _list(language, "place_before") for word in words[-2:])
    joined = between.startswith((",", " (")) or words[0] in _list(language, "joined_by")
    return counted and led and joined


def _list(language: str, name: str) -> frozenset[str]:
    return frozenset(fold(word.removeprefix("=")) for word in word_list(language, name))


def land_of_adjective(word: str, lands: Mapping[str, str]) -> str:
    """The one of an article's countries that an adjective means, "" for any other word.

    « turc » of Turquie and Syrie: begins as one of them does, and ends as such adjectives do.
    """
    folded = fold(word)
    if len(lands) < 2 or not folded.removesuffix("s").endswith(ENDINGS):
        return ""
    found = [name for name in lands.values() if fold(name)[:SHARED] == folded[:SHARED]]
    return found[0] if len(found) == 1 and fold(found[0]) != folded else ""
