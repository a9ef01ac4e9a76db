"""Places wider than a name: two countries together, « côté syrien », « les zones rebelles »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.attach import Mention, is_figure
from checker.claims.gazetteer import capital_land, country
from checker.claims.land_lists import land_lists
from checker.claims.lands import land_of_adjective
from checker.claims.names import Names
from checker.claims.part_places import is_of_part
from checker.claims.saying_places import ELSEWHERE
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of, word_list
from checker.folding import fold
from checker.records import WHOLE

__all__ = ["is_of_office", "landed", "lands_told", "place_about", "regions"]

# what may stand between two countries that are meant together: « de la Suisse et le sud de l' »
LINKING = ("ADJ", "ADP", "CCONJ", "DET", "NOUN", "PUNCT")


def landed(sentence: Sentence, spots: Sequence[Mention], names: Names) -> tuple[Mention, ...]:
    """The mentions in order, those of countries that one event hit together as one of all of it."""
    done: list[Mention] = []
    for found in sorted(spots, key=lambda spot: spot.first):
        land = land_of_adjective(found.value, names.lands, sentence.language)
        spot = replace(found, value=land, led=True) if land else found
        if done and _are_joined(sentence, done[-1], spot, names):
            last = done.pop()
            done.append(Mention(last.first, spot.last, WHOLE, last.led or spot.led))
        elif _is_counted_in(sentence, spot, names):
            done.append(Mention(spot.first, spot.last, WHOLE, led=True))
        else:
            done.append(_of_capital(sentence, spot, names))
            done.extend(_sum_behind(sentence, spot, names))
    return tuple(done)


def _are_joined(sentence: Sentence, left: Mention, right: Mention, names: Names) -> bool:
    """True for « en Turquie et en Syrie », and for a third country behind the two."""
    lands = set(names.lands.values())
    if right.value not in lands or left.value == right.value or left.value not in lands | {WHOLE}:
        return False
    between = sentence.tokens[left.last + 1 : right.first]
    named = any(sentence.tokens[i].text in lands for i in range(left.first, left.last + 1))
    return named and all(token.quantity < 0 and token.pos in LINKING for token in between)


def _is_counted_in(sentence: Sentence, spot: Mention, names: Names) -> bool:
    """True for « Avec le Chili, on compte 40 morts »: the figure is that of all countries hit."""
    behind = sentence.tokens[spot.last + 1 :][:1]
    if spot.value not in names.lands.values() or not behind or behind[0].text != ",":
        return False
    before = [t for t in sentence.tokens[max(spot.first - 2, 0) : spot.first] if t.pos != "DET"]
    return bool(before) and fold(before[-1].text) in word_list(sentence.language, "summed_with")


def _sum_behind(sentence: Sentence, spot: Mention, names: Names) -> Iterator[Mention]:
    """« Avec 9 morts à Lima, le bilan est de 40 »: what is told behind the comma is of all."""
    tokens, comma = sentence.tokens, spot.last + 1
    counted = spot.value in names.lands.values() or any(n < comma for n in sentence.numerals)
    if not counted or [t.text for t in tokens[comma:][:1]] != [","]:
        return
    led = fold(tokens[0].text) in word_list(sentence.language, "summed_with")
    sums = word_list(sentence.language, "summed_as")
    if led and any(token.text in sums for token in tokens[comma + 1 : comma + 4]):
        yield Mention(comma, comma, WHOLE, led=True)


def _of_capital(sentence: Sentence, spot: Mention, names: Names) -> Mention:
    """« Berne compte 31 morts », « la Suisse compte »: of the countries hit, that one."""
    capital = capital_land(spot.value)
    land = names.lands.get(capital, "") if capital else spot.value
    land = land if land in names.lands.values() else ""
    if not land or not _counts(sentence, spot):
        return spot
    return Mention(spot.first, spot.last, land, led=True)


def _counts(sentence: Sentence, spot: Mention) -> bool:
    """True where the place is the subject of a verb of counting, or stands right before one."""
    verbs, token = sources_of(sentence.language).verbs, sentence.tokens[spot.first]
    if token.dep in ("nsubj", "nsubj:pass"):
        return bool(verbs.at(sentence.tokens, token.head))
    behind = spot.last + 1
    return behind < len(sentence.tokens) and bool(verbs.at(sentence.tokens, behind))


def lands_told(sentence: Sentence, names: Names) -> Iterator[Mention]:
    """« côté syrien », « les autorités turques »: of the countries hit, one by its adjective."""
    for index, token in enumerate(sentence.tokens):
        if token.pos in ("ADJ", "NOUN", "PROPN") and not country(token.text, sentence.language):
            land = land_of_adjective(token.text, names.lands, sentence.language)
            if land and not _is_away(sentence, index):
                yield Mention(index, index, land, led=True)


def is_of_office(sentence: Sentence, spot: Mention, names: Names) -> bool:
    """True for the country of « l'agence turque », which counts at home; for that of no press."""
    words, tokens = land_lists(sentence.language), sentence.tokens
    if spot.first != spot.last or spot.value not in names.lands.values():
        return False
    near = range(max(spot.first - 2, 0), min(spot.last + 3, len(tokens)))
    office = any(words.offices.at(tokens, i) for i in near)
    press = words.press.find(tokens, near.start, near.stop + 1) >= 0
    return office and not press and not country(tokens[spot.first].text, sentence.language)


def _is_away(sentence: Sentence, index: int) -> bool:
    """True for « à 60 km de la frontière syrienne »: what something is measured from."""
    speech = speech_of(sentence.language)
    before = range(max(index - 3, 0), index)
    return any(
        sentence.quantities[which].kind == "measure"
        for i in before
        for which in [sentence.tokens[i - 2].quantity if i > 1 else -1]
        if which >= 0 and speech.away_before.at(sentence.tokens, i)
    )


def regions(sentence: Sentence) -> Iterator[Mention]:
    """« dans les zones rebelles », "in rebel-held areas": a part of the event's place.

    « dans toute la région » is what lies around it, « la seule région de Brest » has a name.
    """
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    for index, token in enumerate(tokens):
        if (
            token.pos != "NOUN"
            or not speech.regions.at(tokens, index)
            or _is_named(sentence, index)
        ):
            continue
        told = [i for i in (index - 1, index + 1) if 0 <= i < len(tokens) and _tells(tokens[i].pos)]
        led = next((i for i in range(index - 1, max(index - 5, -1), -1) if _leads(sentence, i)), -1)
        if led >= 0 and _is_all_of(sentence, led, index):
            all_of_it = speech.land.at(tokens, index)  # « l'ensemble du territoire »
            yield Mention(index, index, WHOLE if all_of_it else token.text.lower(), led=True)
        elif told and led >= 0:
            first, last = min(index, *told), max(index, *told)
            words = (
                tokens[i].text.lower() for i in range(first, last + 1) if _named(tokens[i].pos)
            )
            yield Mention(first, last, " ".join(words), led=True)


def _is_named(sentence: Sentence, index: int) -> bool:
    """True for « la région de Brest », "the region of Leeds": its name tells where it is."""
    behind = sentence.tokens[index + 1 : index + 3]
    link = speech_of(sentence.language).link
    return len(behind) > 1 and behind[0].text in link and behind[1].pos == "PROPN"


def _is_all_of(sentence: Sentence, first: int, index: int) -> bool:
    """True for « dans toute la région », "in the whole region": wider than the event's place."""
    words = speech_of(sentence.language).all_of
    return words.find(sentence.tokens, first, index) >= 0


def _tells(pos: str) -> bool:
    return pos in ("ADJ", "VERB")


def _named(pos: str) -> bool:
    return pos in ("ADJ", "NOUN", "VERB")


def _leads(sentence: Sentence, index: int) -> bool:
    return bool(speech_of(sentence.language).place_before.at(sentence.tokens, index))


def place_about(sentence: Sentence, spots: tuple[Mention, ...]) -> str:
    """The place that the sentence as a whole is about; none where its figures are of several.

    « Dix morts, et un à Brest ; le bilan est de onze » is about no place.
    """
    led = [spot for spot in spots if spot.led and spot.kind not in ELSEWHERE]
    led = [spot for spot in led if not is_of_part(sentence, spot.first)]
    figures = (i for i in sentence.numerals if is_figure(sentence, i))
    first = min(figures, default=len(sentence.tokens))
    if led and led[0].first > first and _ends_there(sentence, led[-1]):
        return ""
    if len({spot.value for spot in led}) > 1 and led[0].first > first:
        return ""
    return led[0].value if led else ""


def _ends_there(sentence: Sentence, spot: Mention) -> bool:
    """True where a semicolon stands between a place and the figures behind it."""
    stops = [i for i in range(spot.last, len(sentence.tokens)) if sentence.tokens[i].text == ";"]
    return bool(stops) and any(i > stops[0] and is_figure(sentence, i) for i in sentence.numerals)
