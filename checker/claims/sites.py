"""Where on the ground people were hit or posted: "at the bar", « sur le parking ».

Most often it is where the whole event was, so that such a place parts figures only where one
article tells of two of them.
"""

from __future__ import annotations

from checker.claims.attach import is_figure
from checker.claims.causes import cause_of
from checker.claims.event_parts import GROUNDS, event_parts, parts_met
from checker.claims.measuring import Measured
from checker.claims.scope import is_part
from checker.claims.sentence import GENITIVE, OBJECTS, SUBJECTS, Sentence
from checker.claims.speech import speech_of, word_list
from checker.records import WHOLE

__all__ = [
    "as_site",
    "ground_of",
    "is_care",
    "is_elsewhere",
    "is_site",
    "is_spot",
    "on_site",
    "place_name",
    "site_of",
]

OF_SITES = ("deaths", "injured", "missing", "police_deployed")
CARE = ("hospitals", "care_homes")  # word lists: tolls of an epidemic are told for each of these
CLINIC = 4  # words from the first one of the name of a hospital to what says that it is one
HEDGE = 2  # words of « à ce stade » before its last
OPENING = 7  # words that a sentence may need to say where it is
ENDED = ("PUNCT", "CCONJ", "SCONJ", "AUX", "VERB", "ADV")
MARK = " (site)"  # what brackets hold is no part of a place's name


def site_of(sentence: Sentence, which: int, told: Measured) -> str:
    """The ground that a figure of people is told for, "" for none."""
    if told.measure not in OF_SITES:
        return ""
    after, every = sentence.tails[which], len(sentence.tokens)
    last = next((i for i in range(after, every) if _ends(sentence, i)), every)
    ahead = _ahead(sentence, which)
    first = ahead[:OPENING] if ahead.start == 0 else ()
    near = (i for i in (*range(after, last), *first) if not _is_hedge(sentence, i))
    found = (_site(sentence, i, told) for i in near)
    owned = (_owned(sentence, i) for i in reversed(ahead))
    spots = (_spot(sentence, i) for i in range(after, last) if not _is_hedge(sentence, i))
    return next(filter(None, (*found, *owned, *spots)), "")


def _is_hedge(sentence: Sentence, index: int) -> bool:
    """True for a word of « à ce stade »: no stadium."""
    words = speech_of(sentence.language).behind_noun
    near = range(max(index - HEDGE, 0), index + 1)
    return any(words.at(sentence.tokens, i) > index - i for i in near)


def _ahead(sentence: Sentence, which: int) -> range:
    """The words between a figure and the one before, or what parts it from that."""
    numeral = sentence.numerals[which]
    first = next((i + 1 for i in range(numeral - 1, -1, -1) if _ends(sentence, i)), 0)
    return range(first, numeral)


def ground_of(sentence: Sentence, which: int, told: Measured) -> str:
    """The key of the ground that a figure is told for, as all languages share it; "" for none."""
    name = site_of(sentence, which, told).removesuffix(MARK)
    return event_parts(sentence.language).keys.get(name, name)


def on_site(sentence: Sentence, which: int, told: Measured, where: str) -> str:
    """The place `where` of a figure, or the ground it is told for.

    « 310 morts dans les hôpitaux du pays » are those in hospital.
    """
    site = site_of(sentence, which, told)
    some = is_care(site, sentence.language) or is_part(sentence, which)
    some = some or any(_owned(sentence, i) for i in _ahead(sentence, which))
    own = some and bool(site or cause_of(sentence, which, told))
    return site if where == WHOLE and own else where or site


def as_site(name: str) -> str:
    """The place of those hit by a cause, as that of those on a ground."""
    return name + MARK


def is_elsewhere(sentence: Sentence, which: int, told: Measured) -> bool:
    """True for "two more in the parking lot" behind those at the entrance: all that were there."""
    own = site_of(sentence, which, told)
    return bool(own) and any(site_of(sentence, i, told) not in ("", own) for i in range(which))


def place_name(place: str) -> str:
    """The place as people are told it: a ground without its mark."""
    return place.removesuffix(MARK)


def is_site(place: str) -> bool:
    """True for a place that `site_of` has found."""
    return place.endswith(MARK)


def is_spot(place: str, language: str) -> bool:
    """True for the site of "eleven died inside"."""
    return place == event_parts(language).spot + MARK


def is_care(place: str, language: str) -> bool:
    """True for the hospitals or homes for which the dead of an epidemic are told."""
    names = [word_list(language, kind)[0].lower() + MARK for kind in CARE]
    return place in names


def _ends(sentence: Sentence, index: int) -> bool:
    return is_figure(sentence, index) or sentence.tokens[index].text in (";", ":", ".")


def _owns(sentence: Sentence, index: int) -> bool:
    """True for the club of "in the club's parking lot"."""
    return sentence.tokens[index].pos == "NOUN" and sentence.tokens[index + 1].text in GENITIVE


def _site(sentence: Sentence, index: int, told: Measured) -> str:
    """The site whose noun starts at `index`, led in by a preposition."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    part = next((p for p in parts_met(sentence, GROUNDS) if p.first == index), None)
    size, name = (part.last + 1 - index, part.name) if part else (0, "")
    if not size and told.measure == "deaths":
        size, name = _care(sentence, index)
        size = size or speech.sites_of_death.at(tokens, index)
    clinic = speech.clinics.find(tokens, index + 1, index + CLINIC) >= 0
    if not size or (bool(part) and clinic and tokens[index].text[:1].isupper()):
        return ""  # "University Medical Center" is no campus
    led = index - 1
    while led > 0 and (tokens[led].pos in ("DET", "ADJ", "PART") or _owns(sentence, led)):
        led -= 1
    watched = told.measure == "police_deployed" and tokens[index + size - 1].dep in OBJECTS
    watched = watched or (bool(name) and not part and _reports(sentence, index))
    before = (speech.place_before, event_parts(sentence.language).before_ground)
    if not watched and (led < 0 or not any(words.at(tokens, led) for words in before)):
        return ""
    if index + size < len(tokens) and tokens[index + size].text in GENITIVE:
        return ""  # "the club's parking lot"
    return (name or " ".join(token.text.lower() for token in tokens[index : index + size])) + MARK


def _spot(sentence: Sentence, index: int) -> str:
    """The site of "eleven died inside": no noun behind says inside of what."""
    size, tokens = event_parts(sentence.language).spots.at(sentence.tokens, index), sentence.tokens
    behind = tokens[index + size :][:1]
    alone = not behind or behind[0].pos in ENDED
    return event_parts(sentence.language).spot + MARK if size and alone else ""


def _owned(sentence: Sentence, index: int) -> str:
    """The ground of « le bilan de l'île », « celle de la gare », "the airport bomber"."""
    part = next((p for p in parts_met(sentence, GROUNDS) if p.first == index), None)
    if not part:
        return ""
    tokens, owned, behind = sentence.tokens, event_parts(sentence.language).owned, part.last + 1
    if behind < len(tokens) and tokens[behind].text in GENITIVE:
        behind += 1
    if behind < len(tokens) - 1 and owned.at(tokens, behind):
        return part.name + MARK
    led = index - 1
    while led > 0 and tokens[led].pos in ("DET", "ADJ"):
        led -= 1
    linked = led > 0 and tokens[led].pos == "ADP" and _is_owner(sentence, led)
    return part.name + MARK if linked else ""


def _is_owner(sentence: Sentence, led: int) -> bool:
    """True for the preposition of « bilan de »: what stands before it has the figure."""
    owned = event_parts(sentence.language).owned
    return any(owned.at(sentence.tokens, i) == led - i for i in range(max(led - 4, 0), led))


def _care(sentence: Sentence, index: int) -> tuple[int, str]:
    """How many words name a hospital or a home, and the name of all of that kind; (0, "")."""
    for kind in CARE:
        if size := getattr(speech_of(sentence.language), kind).at(sentence.tokens, index):
            return size, word_list(sentence.language, kind)[0].lower()
    return 0, ""


def _reports(sentence: Sentence, index: int) -> bool:
    """True for « les Ehpad déplorent 12 morts »: what has the figure, as a place has."""
    token = sentence.tokens[index]
    verbs = speech_of(sentence.language).place_verbs
    return token.dep in SUBJECTS and bool(verbs.at(sentence.tokens, token.head))
