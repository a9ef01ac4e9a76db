"""The countries that one event hit together: « la crue en Suisse et en Autriche ».

To an article about one country its figures are all of the event; to one about two, the figures of
either are a part.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from checker.claims.gazetteer import country, is_state, place_key, town
from checker.claims.land_lists import land_lists
from checker.claims.land_words import STOPS, WORD, Land, Named, folded_list, lands_named
from checker.claims.lands_at_once import both_told, summing_up
from checker.claims.lands_summed import counted_in
from checker.claims.lands_tallied import tallied_in
from checker.claims.lemmas import stem_key
from checker.claims.nationals import nation_of
from checker.claims.speech import word_list
from checker.folding import fold

__all__ = ["home_of", "land_of_adjective", "lands_of"]

LEAD = 250  # characters of title and first sentence
HEAD = 600  # characters of title and first lines, which say where it happened
JOINED = 7  # words from one country to the next: « l'ouest de la Suisse et le sud de l'Autriche »
COUNTED = 45  # characters, where each has a figure: « 31 en Suisse et 24 en Autriche »
ASIDE = 80  # characters, where a source stands between: ", selon le ministère, et 24 en"


def home_of(named: Sequence[Named], language: str) -> str:
    """The code of the country that an article names most, by its own name or by its towns.

    Of two named as often it is the one that the first lines name; "" for none.
    """
    states = {place_key(name.text) for name in named if is_state(name.text)}
    told = [(code, name.start) for name in named if (code := _land(name, language, states))]
    told += [
        (land.code, land.start) for land in lands_named(named, language) if _is_piece(land, named)
    ]
    codes = Counter(code for code, _ in told)
    most = [code for code, times in codes.items() if times == max(codes.values())]
    if len(most) > 1:
        most = [code for code, start in told if code in most and start < LEAD]
    return most[0] if most else ""


def _is_piece(land: Land, named: Sequence[Named]) -> bool:
    """True for a country of a name of several."""
    return all((name.start, name.end) != (land.start, land.end) for name in named)


def _land(name: Named, language: str, states: Collection[str]) -> str:
    """The code of the country that a name is that of, or lies in.

    Beside other states "Georgia" is one, as "Florida" is no town of that name.
    """
    if is_state(name.text) and (len(states) > 1 or not country(name.text, language)):
        return "US"
    return country(name.text, language) or (town(name.text) if name.kind == "place" else "")


def lands_of(named: Sequence[Named], text: str, language: str, home: str) -> dict[str, str]:
    """The countries that the article's event hit, by their codes; its `home` is mostly one.

    Empty where it tells of one country alone; `named` are its names, in order. Those of a far
    event are told « dans les deux pays » where a local paper is at home in a third one.
    """
    lands: dict[str, str] = {}
    told = tuple(lands_named(named, language))
    pairs = {*_pairs(told, text, language, home), *_summed(told, text, home)}
    for _ in range(len(pairs) + 1):
        for here, there in pairs:
            if home in (here[0], there[0]) or {here[0], there[0]} & lands.keys():
                lands |= {here[0]: here[1], there[0]: there[1]}
    if home and (summed := dict(counted_in(named, text, language, home))):
        own = next((land.text for land in told if land.code == home), "")
        lands |= summed | {home: own} if own else {}
    lands |= tallied_in(named, text, language, home)
    if home in lands:
        return lands
    return dict(of for pair in pairs for of in pair) if both_told(text, language) else {}


def _summed(
    told: Sequence[Land], text: str, home: str
) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    for own, other in summing_up(told, text, home):
        yield (own.code, own.text), (other.code, other.text)


def _pairs(
    told: Sequence[Land], text: str, language: str, home: str
) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    codes = Counter(land.code for land in told)
    for left, right in pairwise(told):
        if left.code == right.code or _are_apart(left, right, text, language):
            continue
        between = text[left.end : right.start]
        even = min(codes[left.code], codes[right.code]) > codes[home] / 2  # not in passing
        if (right.start < HEAD and _joins(between, language)) or (
            even and _counts_on(between, language)
        ):
            yield (left.code, left.text), (right.code, right.text)


def _are_apart(left: Land, right: Land, text: str, language: str) -> bool:
    """True for « la frontière Pologne-Ukraine », "the Peru-Chile match": no event of both."""
    if len(text[left.end : right.start]) > 1:
        return False
    apart = land_lists(language).apart
    words = *WORD.findall(text[: left.start])[-1:], *WORD.findall(text[right.end :])[:1]
    return any(
        (stem_key(word, language),) in apart.phrases.get(stem_key(word, language), ())
        for word in words
    )


def _joins(between: str, language: str) -> bool:
    """True for « et en », « et le nord de la », ",": nothing else is said of the first."""
    words = WORD.findall(between)
    if len(words) > JOINED or STOPS.search(between) or any(w != w.lower() for w in words):
        return False
    if not words or between.lstrip()[:1] in (",", "/", "-", "–", "&"):
        return not any(sign.isdigit() for sign in between)
    return fold(words[0]) in folded_list(language, "joined_by")


def _counts_on(between: str, language: str) -> bool:
    """True for « et 24 en »: each of the two has a figure of its own."""
    words = [fold(word) for word in WORD.findall(between)]
    aside = between.startswith(",") and any(
        f", {word} " in between for word in word_list(language, "joined_by")
    )
    if len(between) > (ASIDE if aside else COUNTED) or STOPS.search(between) or len(words) < 1:
        return False
    counted = any(sign.isdigit() for sign in between)
    led = any(word in folded_list(language, "place_before") for word in words[-2:])
    joined = between.startswith((",", " (")) or words[0] in folded_list(language, "joined_by")
    return counted and led and joined


def land_of_adjective(word: str, lands: Mapping[str, str], language: str) -> str:
    """The one of an article's countries that an adjective means, "" for any other word."""
    return lands.get(nation_of(word, language), "") if len(lands) > 1 else ""
