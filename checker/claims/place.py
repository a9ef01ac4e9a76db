"""The places that a sentence names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.attach import Mention
from checker.claims.districts import is_district
from checker.claims.event_parts import event_parts
from checker.claims.gazetteer import country, demonym_of, is_capital, is_state, sovereign, town
from checker.claims.land_lists import BOTH, land_lists, size_of_several
from checker.claims.land_sides import sides
from checker.claims.land_words import parts_of_name
from checker.claims.march_aims import is_aim
from checker.claims.names import Names
from checker.claims.no_places import is_left_out, is_no_place, is_of_another
from checker.claims.own_soil import across, land_meant, on_own_soil
from checker.claims.place_wide import landed, lands_told, regions
from checker.claims.saying_places import SAID, without_said
from checker.claims.scene_words import is_scene, is_what_for
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import Speech, speech_of, word_list
from checker.claims.town_spans import as_span
from checker.claims.zones import zones
from checker.folding import fold
from checker.records import WHOLE

__all__ = ["CAPITAL", "GUESSED", "is_led", "places"]

NO_NAMES = ("ADP", "ADV", "CCONJ", "DET", "PRON", "SCONJ")
CAPITAL = "capital"  # the place where an article does not name its capital
GUESSED = "guessed"  # the kind of a mention that may be a place: people are counted by place
IN_DISTRICT = 2  # words between a town and its county: a comma and "in"
WHERE = 5  # words from a place to "where"
LONGEST_TOWN = 3  # words of a town that opens a sentence
MANY = 10  # countries from which on they are the world


def places(sentence: Sentence, names: Names) -> tuple[Mention, ...]:
    """Every mention of a place in the sentence."""
    spots = tuple(_places(sentence, names, speech_of(sentence.language)))
    spots = tuple(m for m in spots if not any(_lies_in(sentence, other, m) for other in spots))
    sided = (*sides(sentence, names), *zones(sentence), *across(sentence, names))
    wide = (m for m in regions(sentence) if not any(_overlap(m, other) for other in sided))
    found = [*(m for m in spots if not any(_overlap(m, other) for other in sided)), *sided, *wide]
    by_word = (m for m in lands_told(sentence, names) if not any(_overlap(m, z) for z in sided))
    told = landed(sentence, [*found, *by_word], names)
    told = without_said(sentence, as_span(sentence, told))
    return (*told, *_pointed_at(sentence, told), *on_own_soil(sentence, names))


def _overlap(left: Mention, right: Mention) -> bool:
    return left.first <= right.last and right.first <= left.last


def _lies_in(sentence: Sentence, town: Mention, land: Mention) -> bool:
    """True for the land of "in Dover, Delaware," and "at Dover, in Kent County"."""
    between = [token.text for token in sentence.tokens[town.last + 1 : land.first]]
    if len(between) == IN_DISTRICT and between[0] == "," and is_district(sentence, land):
        return town.led and not is_district(sentence, town)
    behind = sentence.tokens[land.last + 1 :][:1]
    listed = bool(behind) and (behind[0].pos == "CCONJ" or behind[0].text == "/")
    around = is_state(land.value) or land.value == WHOLE or country(land.value, sentence.language)
    inside = not is_state(town.value) and not country(town.value, sentence.language)
    return between == [","] and not listed and bool(around) and inside and town.value != WHOLE


def _pointed_at(sentence: Sentence, found: Sequence[Mention]) -> Iterator[Mention]:
    """The place last named of "ten died in Dover; 61 more were hurt there"."""
    words = speech_of(sentence.language).there
    for index, token in enumerate(sentence.tokens):
        spots = (m for m in found if m.last < index and m.kind != SAID)
        before = [m for m in spots if not _is_office(sentence, m)]
        if before and not token.dep.startswith("expl") and words.at(sentence.tokens, index):
            last = max(before, key=lambda mention: mention.last)
            yield Mention(index, index, last.value, led=True)


def _is_office(sentence: Sentence, spot: Mention) -> bool:
    """True for the Rhône of « la préfecture du Rhône y a vu 7 000 personnes »."""
    noun = max(spot.first - 2, 0)
    return bool(sources_of(sentence.language).kinds.at(sentence.tokens, noun))


def _places(sentence: Sentence, names: Names, speech: Speech) -> Iterator[Mention]:
    tokens = sentence.tokens
    by_start = {token.start: index for index, token in enumerate(tokens)}
    for name in names.between(sentence.start, sentence.end):
        first = by_start.get(name.start, -1)
        if first < 0 or is_no_place(sentence, first, name.text):
            continue
        last = max(i for i, token in enumerate(tokens) if token.start < name.end)
        known = name.kind == "place" or _may_be(name.kind, tokens[first].pos, first)
        if known or speech.place_verbs.at(tokens, min(last + 1, len(tokens) - 1)):
            spot = _place(sentence, first, last, name.text, names)
            sure = name.kind == "place" or spot.led
            if not (is_left_out(sentence, first) or is_aim(sentence, first)):
                yield spot if sure else replace(spot, kind=GUESSED)
    yield from _unnamed(sentence, names, speech)


def _unnamed(sentence: Sentence, names: Names, speech: Speech) -> Iterator[Mention]:
    """« tout le pays », « la capitale », « les hôpitaux marseillais »."""
    tokens = sentence.tokens
    yield from _reporting(sentence)
    for index in range(len(tokens)):
        if told := _of_lands(sentence, index, names):
            yield told
            continue
        size = 0 if _ends_a_name(sentence, index) else speech.whole.at(tokens, index)
        if size and not _goes_on_of(sentence, index + size):
            land = _land_before(sentence, index, size, names)
            yield Mention(index, index + size - 1, land or WHOLE, led=True)
        elif size := speech.world.at(tokens, index):
            yield Mention(index, index + size - 1, tokens[index + size - 1].text, led=True)
        elif _is_many_countries(sentence, index):
            yield Mention(
                index, sentence.counted(tokens[index].quantity), _world(sentence), led=True
            )
        elif (size := speech.capital.at(tokens, index)) and not is_left_out(sentence, index):
            last = index + size - 1
            if is_of_another(sentence, last + 1):  # « la capitale bavaroise »
                words = " ".join(token.text for token in tokens[last : last + 2])
                yield Mention(index, last + 1, words, led=True)
                continue
            yield Mention(index, last, _capital(names), led=True)
        elif (place := _of_people(sentence, index)) and not is_aim(sentence, index):
            yield Mention(index, index, place, led=True)


def _reporting(sentence: Sentence) -> Iterator[Mention]:
    """The town of « Nîmes en déplore deux », which parsers often take for no name of a place."""
    tokens, pronoun = sentence.tokens, speech_of(sentence.language).of_those
    for size in range(1, min(LONGEST_TOWN, len(tokens) - 1) + 1):
        name = " ".join(token.text for token in tokens[:size])
        if tokens[0].text.istitle() and pronoun.at(tokens, size) and town(name):
            yield Mention(0, size - 1, name, led=True)


def _of_lands(sentence: Sentence, index: int, names: Names) -> Mention | None:
    """« Dans les deux pays », all of the event to an article about both."""
    words, tokens = land_lists(sentence.language), sentence.tokens
    several = tokens[index].quantity
    if size := words.both.at(tokens, index) or size_of_several(sentence, several):
        value = WHOLE if names.lands else words.names[BOTH]
        return Mention(index, index + size - 1, value, led=True)
    return None


def _of_people(sentence: Sentence, index: int) -> str:
    """The town of « les hôpitaux marseillais », "" for another word."""
    token = sentence.tokens[index]
    return demonym_of(token.text, sentence.language) if token.pos == "ADJ" else ""


def _is_many_countries(sentence: Sentence, index: int) -> bool:
    """True for the figure of « 900 cas dans 12 pays »."""
    which, speech = sentence.tokens[index].quantity, speech_of(sentence.language)
    if which < 0 or not index or not speech.around.at(sentence.tokens, index - 1):
        return False
    noun, many = sentence.counted(which), sentence.quantities[which].value.low >= MANY
    return many and noun >= 0 and bool(speech.land.at(sentence.tokens, noun))


def _world(sentence: Sentence) -> str:
    """The name of the world, as the first of its phrases ends in it."""
    return word_list(sentence.language, "world")[0].split()[-1]


def _land_before(sentence: Sentence, index: int, size: int, names: Names) -> str:
    """The other country of « En Allemagne, ... dans tout le pays », "" where none is named.

    Of two that one event hit it is the one that the article names most.
    """
    land = speech_of(sentence.language).land
    if (said := land.find(sentence.tokens, index, index + size)) < 0:
        return ""
    told = names.between(sentence.start, sentence.tokens[index].start)
    named = [name.text.removesuffix("'s").removesuffix("’s") for name in told]
    codes = [(country(text, sentence.language), text) for text in named]
    found = [text for code, text in codes if code and code != names.home]
    if names.lands and not any(
        code for code, _ in codes
    ):  # « le ministre chilien ... dans le pays »
        meant = (land_meant(sentence, before) for before in range(index))
        found = [names.lands[code] for code in meant if code in names.lands]
    one = fold(sentence.tokens[said].text) == sentence.tokens[said].key  # not "both countries"
    return found[-1] if found else names.lands.get(names.home, "") if one else ""


def _ends_a_name(sentence: Sentence, index: int) -> bool:
    """True for the adjective of « le Parti national », "the Scottish National Party"."""
    token = sentence.tokens[index]
    named = index > 1 and sentence.tokens[index - 1].text.istitle() and token.pos == "ADJ"
    return named or (index > 1 and token.text.istitle() and token.pos in ("ADJ", "PROPN"))


def _goes_on_of(sentence: Sentence, index: int) -> bool:
    """True for "in all of 2024": no whole of a place."""
    link = speech_of(sentence.language).link
    return index < len(sentence.tokens) and sentence.tokens[index].text in link


def _capital(names: Names) -> str:
    """The capital that the article names, for « la capitale »."""
    return next((n.text for n in names.mentions if is_capital(n.text)), CAPITAL)


def _may_be(kind: str, pos: str, index: int) -> bool:
    """True for a name of no known kind; at the head of a sentence it must look like one."""
    return kind == "" and (index > 1 or pos in ("PROPN", "NOUN"))


def _place(sentence: Sentence, first: int, last: int, text: str, names: Names) -> Mention:
    """The only country that the article is about is all of the event, any other place a part.

    An island of another country is a place like others: « deux îles, dont Saint-Martin ».
    """
    text = text.removesuffix("'s").removesuffix("’s")
    code = country(text, sentence.language)
    own = code and code == names.home == sovereign(code)
    value = WHOLE if (own and not names.lands) or _is_of_several(text, sentence, names) else text
    speech = speech_of(sentence.language)
    led = is_led(sentence, first) or is_scene(sentence, first, last, speech)
    led = led or is_what_for(sentence, first, speech) or _is_where(sentence, last)
    return Mention(first, last, value, led)


def _is_of_several(text: str, sentence: Sentence, names: Names) -> bool:
    """True for « Chili-Pérou » where the event hit both."""
    codes = parts_of_name(text, sentence.language)
    return len(codes) > 1 and all(code in names.lands for code in codes)


def _is_where(sentence: Sentence, last: int) -> bool:
    """True for "Kallo, where 80 died", "Kallo the night before, where 80 died"."""
    behind, where = (
        sentence.tokens[last + 1 : last + 1 + WHERE],
        event_parts(sentence.language).where,
    )
    for index, token in enumerate(behind):
        if where.at(behind, index):
            return not index or behind[index - 1].text == ","
        if token.pos in ("AUX", "CCONJ", "PROPN", "VERB"):
            return False
    return False


def is_led(sentence: Sentence, first: int) -> bool:
    """True for « à Lyon », « dans la province d'Izmir »; false for « l'arrière-pays de Lyon »."""
    speech, index = speech_of(sentence.language), first - 1
    head, linked = False, index >= 0 and sentence.tokens[index].text.lower() in speech.link
    while index >= 0 and first - index <= 5:
        token = sentence.tokens[index]
        if size := speech.place_before.at(sentence.tokens, index):
            near = first - index <= size + 2
            return head or (near and _only_articles(sentence, index + size, first))
        if head and speech.place_for.at(sentence.tokens, index):
            return True
        if head and linked and speech.place_facing.at(sentence.tokens, index):
            return True
        again = bool(speech.place_again.at(sentence.tokens, index))  # « dans celle de Lyon »
        if not again and token.pos not in ("DET", "NOUN", "ADP", "ADJ", "PROPN", "ADV"):
            return False
        head = head or again or bool(speech.place_heads.at(sentence.tokens, index))
        index -= 1
    return False


def _only_articles(sentence: Sentence, first: int, last: int) -> bool:
    return all(token.pos in ("DET", "ADJ", "PROPN") for token in sentence.tokens[first:last])
