"""Which of the counted ones a figure is about: a kind of them, a part, those told apart."""

from __future__ import annotations

from checker.claims.assailants import are_suspects
from checker.claims.attackers_counted import attackers_counted
from checker.claims.counting import is_whole, whole_of
from checker.claims.dimensions import dimension_of, gust_of
from checker.claims.measuring import Measured
from checker.claims.members import is_beaten_by, is_change
from checker.claims.nations_told import nation_told
from checker.claims.other_events import AFTERSHOCK, event_of, is_another, is_of_first
from checker.claims.other_zone import zone_of
from checker.claims.partitive import heads_parts, is_part_of_next, is_whole_behind
from checker.claims.parts_named import part_told
from checker.claims.patients import state_of
from checker.claims.perpetrators import ATTACKERS, VICTIMS, are_attackers
from checker.claims.readings import reading_of
from checker.claims.scope import ELSEWHERE, is_one_of_them, is_part, subset_of
from checker.claims.sentence import Sentence
from checker.claims.sharing import is_margin
from checker.claims.speech import speech_of
from checker.claims.states import state_told
from checker.claims.told_kinds import degree_told, is_some, kind_told
from checker.folding import fold
from checker.measures import Measure

__all__ = ["is_definite", "is_generic", "singled_out", "subset_told"]

TOLLS = ("deaths", "injured", "missing")  # of people who may be from anywhere
PLAIN = ("date", "time", "duration", "money", "age", "distance", "wind_speed")  # no counts
WHOLE_OF = "whole"  # the subset of the 20 in "12 of the 20 mills"
UPPER = "upper"  # the subset of seats of the upper house
CHANGE = "change"  # the subset of « perd 12 sièges »: what one has more or less than before
SCHOOLS = {"primary", "secondary"}  # kinds of schools, of which strikes are told
AMONG = 6  # words from a figure to the verb that says of whom it is a part
FREED = "released_custody"  # the subset of those let go, which only held people are
HEALED = "released"  # the subset of those who are well again
HELD = ("arrests", "custody")
MARGIN = "margin"  # the subset of « 812 000 voix d'avance »


def subset_told(
    sentence: Sentence,
    which: int,
    told: Measured,
    measure: Measure,
    before: Measured | None,
    *,
    placed: bool,
) -> str:
    """What singles out the counted ones: "women", "serious", "part"; "" for all of them."""
    whole = measure.people and (is_whole_behind(sentence, which) or heads_parts(sentence, which))
    state = "" if whole else state_told(sentence, which, told.measure)
    other = reading_of(sentence, which, told.measure) or _of_others(sentence, which, measure)
    if other := other or (state if state != VICTIMS else ""):
        return other
    if told.measure == "count":
        part = "part" if is_part(sentence, which) and not placed else ""
        return state_of(sentence, which) or part
    if told.measure in PLAIN:
        return _of_plain(sentence, which, told)
    if measure.bare:
        return _of_quake(sentence, which)
    rest = sentence.quantities[which].increment and is_definite(sentence, which)
    if rest or _is_among_all(sentence, which):
        nation = nation_told(sentence, which) if told.measure in TOLLS else ""
        return nation or "part"  # « les six autres », "the other six": the rest of those told of
    some = _is_some(sentence, which, told, measure, before, placed=placed)
    if told.measure == "deaths" and not some and (counted := attackers_counted(sentence, which)):
        state = counted
    victims = state if sentence.quantities[which].kind != "one" else ""
    degree = degree_told(sentence, which) if measure.people else ""
    kinds = _kinds(sentence, which, told, measure)
    kinds = "" if some and _only_belong(sentence, which, kinds) else kinds
    return kinds or degree or ("part" if some else victims)


def _of_quake(sentence: Sentence, which: int) -> str:
    """That of « une réplique de 6,2 »: no state of people singles it out."""
    noun = sentence.counted(which)
    named = subset_of(sentence, which, noun, generic=is_generic(sentence, noun))
    scale = [  # only numbers on a scale are broken: "a 6.4 aftershock killed three"
        i
        for i, quantity in enumerate(sentence.quantities)
        if quantity.kind == "number" and quantity.value.resolution < 1
    ]
    if is_of_first(sentence, which, scale):
        return ""
    after = AFTERSHOCK in named.split() or is_another(sentence, which)
    return AFTERSHOCK if after else ""


def is_generic(sentence: Sentence, noun: int) -> bool:
    """True for plain people: « personnes », "victims"."""
    return noun >= 0 and bool(speech_of(sentence.language).people.at(sentence.tokens, noun))


def _kinds(sentence: Sentence, which: int, told: Measured, measure: Measure) -> str:
    """The kinds and states of those counted, without those that all of them are."""
    noun = sentence.counted(which)
    generic = is_generic(sentence, noun)
    if noun < 0 and not measure.plain:
        if are_attackers(sentence, whole_of(sentence, which)):
            return ATTACKERS  # « quatre des assaillants »
        noun = kind_told(sentence, which)
    if measure.plain and noun >= 0 and sentence.tokens[noun].text[:1].isupper():
        generic = True  # « 30 000 Lyonnais ont défilé »
    named = subset_of(sentence, which, noun, generic=generic)
    if told.measure in TOLLS:
        done = {ATTACKERS} if are_suspects(sentence, noun) else set()
        named = " ".join(sorted({*named.split(), *nation_told(sentence, which).split(), *done}))
    if measure.plain and measure.spans == "day" and _is_elsewhere(sentence, which):
        named = " ".join(sorted({*named.split(), ELSEWHERE}))
    all_of_it = {*measure.generic, *([] if measure.spans == "day" else [ELSEWHERE])}
    if told.measure not in HELD:
        all_of_it.add(FREED)  # « 12 morts, les recherches prennent fin »
    if told.measure == "deaths":
        all_of_it.add(HEALED)  # « 12 morts, le courant est rétabli »
    if measure.people and not event_of(sentence, one=True):
        all_of_it.add(AFTERSHOCK)  # « le bilan atteint 300 morts, les répliques continuent »
    if measure.people and measure.spans == "event" and not measure.plain:
        all_of_it |= SCHOOLS  # where it happened
    return " ".join(name for name in named.split() if name not in all_of_it)


def _only_belong(sentence: Sentence, which: int, kinds: str) -> bool:
    """True for « dont quatre membres de sa famille », whom no group has: some, and no kind."""
    noun = sentence.counted(which)
    belongs = noun >= 0 and bool(speech_of(sentence.language).members.at(sentence.tokens, noun))
    return belongs and kinds == sentence.tokens[noun].key


def _is_elsewhere(sentence: Sentence, which: int) -> bool:
    """True for « Le reste du pays en compte 9 000 »: told before the figure."""
    words, numeral = speech_of(sentence.language).subsets.get(ELSEWHERE), sentence.numerals[which]
    first = max((tail for tail in sentence.tails if tail <= numeral), default=0)
    return words is not None and words.find(sentence.tokens, first, numeral) >= 0


def _is_some(
    sentence: Sentence,
    which: int,
    told: Measured,
    measure: Measure,
    before: Measured | None,
    *,
    placed: bool,
) -> bool:
    """True for a part of those told of, of which no word says who they are.

    Shares of a vote are of all of it: « sur 41 millions d'inscrits, elle a 51 % ».
    """
    if measure.whole:
        return False
    parted = is_some if measure.people else is_part
    named = measure.people and sentence.counted(which) < 0 and part_told(sentence, which)
    some = named or parted(sentence, which) or (told.inherited and whole_of(sentence, which) >= 0)
    if not some or (measure.within and before and before.measure == measure.within):
        return False
    return not placed or (measure.people and is_part_of_next(sentence, which))


def _of_plain(sentence: Sentence, which: int, told: Measured) -> str:
    if told.measure == "distance":
        return dimension_of(sentence, which)
    if told.measure == "time":
        return zone_of(sentence, which)
    if told.measure == "wind_speed":
        return gust_of(sentence, which)
    return _meant_for(sentence, which) if told.measure == "money" else ""


def _is_among_all(sentence: Sentence, which: int) -> bool:
    """True for "two nurses were among those hurt": all of them are more."""
    if sentence.quantities[which].kind != "number":
        return False
    after = sentence.tails[which]
    last = min([after + AMONG, *(i for i in sentence.numerals if i >= after)])
    return speech_of(sentence.language).among_all.find(sentence.tokens, after, last) >= 0


def _meant_for(sentence: Sentence, which: int) -> str:
    """What each of several sums is for: « dont 12 millions pour les digues »; "" for one alone."""
    told = [_purpose(sentence, i) for i, q in enumerate(sentence.quantities) if q.kind == "money"]
    own = _purpose(sentence, which)
    parted = is_part(sentence, which) or len(set(told) - {""}) > 1
    return own if parted else ""


def _purpose(sentence: Sentence, which: int) -> str:
    """The noun or name that « pour », "for" leads in right behind a sum."""
    tokens, index = sentence.tokens, sentence.tails[which]
    if index >= len(tokens) or not speech_of(sentence.language).place_for.at(tokens, index):
        return ""
    behind = [t for t in tokens[index + 1 : index + 4] if t.pos != "DET"][:1]
    return fold(behind[0].text) if behind and behind[0].pos in ("NOUN", "PROPN") else ""


def _of_others(sentence: Sentence, which: int, measure: Measure) -> str:
    """What a figure is that counts none of those told of, "" for any that does."""
    apart = is_margin(sentence, which) or is_beaten_by(sentence, which)
    if measure.holder != "none" and apart and not is_whole(sentence, which):
        return MARGIN
    if measure.holder == "required" and is_change(sentence, which):
        return CHANGE
    return WHOLE_OF if not measure.people and is_whole_behind(sentence, which) else ""


def singled_out(
    sentence: Sentence,
    which: int,
    told: Measured,
    measure: Measure,
    whole: Measured | None,
    *,
    apart: bool,
) -> str:
    """The part that a figure is by those told beside it, "" for none."""
    if apart and measure.generic and not measure.plain:
        return sentence.tokens[sentence.counted(which)].key
    same = whole is not None and told.measure == whole.measure
    return "part" if same and is_one_of_them(sentence, which) else ""


def is_definite(sentence: Sentence, which: int) -> bool:
    """« les deux dirigeants »: the number says which ones are meant, it is not what is told."""
    before = sentence.numerals[which] - 1
    definite = speech_of(sentence.language).definite
    return before >= 0 and bool(definite.at(sentence.tokens, before))
