"""Which part of the whole a figure is of, and whether it comes on top of one told before."""

from __future__ import annotations

from checker.claims.added import contrasts, is_added
from checker.claims.altered_tolls import is_alteration
from checker.claims.class_of_whole import head_of_row
from checker.claims.classes_listed import classes_beside
from checker.claims.counting import compared_with
from checker.claims.daily import brings_total, is_of_a_day
from checker.claims.earlier import is_previous
from checker.claims.figure import Figure
from checker.claims.kinds_beside import kinds_of
from checker.claims.perpetrators import VICTIMS
from checker.claims.pointing_back import is_acting
from checker.claims.scope import dates
from checker.claims.sites import is_elsewhere
from checker.claims.speech import speech_of
from checker.claims.subsets import is_definite, singled_out, subset_told
from checker.claims.turnouts import turnout_part
from checker.claims.unit_by_sum import adds_up

__all__ = ["is_increment", "part_told"]

HARMED = ("deaths", "injured")  # not « neuf ont été arrêtés »: those so far
HIT = ("deaths", "injured", "missing")
PART = "part"  # of which nothing more is known
SAID = 4  # words from "of the victims" to what befell them
NEAR = 6  # words from a pronoun to the figure that it goes with


def part_told(figure: Figure, *, placed: bool) -> str:
    """What singles out those that a figure counts, "" for all of them.

    A figure that is compared with another is told of the same part.
    """
    sentence, which = figure.sentence, figure.which
    told, measure = figure.told, figure.measure
    alike = (which, compared_with(sentence, which), _stood_for(figure), _replaced_by(figure))
    both = (index for index in alike if index >= 0)
    parts = (
        subset_told(sentence, index, told, measure, figure.before, placed=placed) for index in both
    )
    part = next(filter(None, parts), "")
    part = "" if part == PART and (_are_all_dead(figure) or _are_all_hurt(figure)) else part
    part = (_group_before(figure) or part) if part == PART and measure.people else part
    part = part or singled_out(sentence, which, told, measure, figure.whole, apart=figure.apart)
    if measure.people and (own := _class_told(figure, part)):
        return " ".join(sorted({*part.split(), own}))
    part = part or _class_of_row(figure)
    if not part and measure.people and not placed and (_adds_up(figure) or _acts(figure)):
        return PART
    return part or (turnout_part(sentence, which) if measure.hourly else "")


def _are_all_dead(figure: Figure) -> bool:
    """True for the two of "20 people were shot, two of them fatally": a part of those hit alone."""
    before, after = figure.beside, figure.sentence.tails[figure.which]
    hit = before is not None and before.measure == "injured" and figure.told.measure == "deaths"
    tokens = figure.sentence.tokens
    found = speech_of(figure.sentence.language).fatally.find(tokens, after, after + NEAR)
    return hit and found >= 0 and tokens[found].pos == "ADV"


def _are_all_hurt(figure: Figure) -> bool:
    """True for "three of the victims were wounded": the others are dead, and these all the hurt."""
    sentence, after = figure.sentence, figure.sentence.tails[figure.which]
    speech, last = speech_of(sentence.language), len(sentence.tokens)
    if figure.told.measure != "injured" or after == last:
        return False
    victims = speech.of_victims.at(sentence.tokens, after)
    close = after + victims
    return victims > 0 and speech.hurt.find(sentence.tokens, close, min(close + SAID, last)) >= 0


def _group_before(figure: Figure) -> str:
    """The group of "900 firefighters are there, of whom three were hurt": all its hurt.

    "" where those counted before were hit themselves, or are of no known group.
    """
    sentence, before = figure.sentence, figure.which - 1
    if before < 0 or figure.before is None or figure.before.measure in HIT:
        return ""
    noun = sentence.counted(before)
    return " ".join(kinds_of(sentence, noun)) if noun >= 0 else ""


def _class_told(figure: Figure, part: str) -> str:
    """The noun of a class where another of its list is of the same kind: policemen, gendarmes.

    "" where the `part` tells them apart: « 29 agents et 11 manifestants ».
    """
    sentence, which = figure.sentence, figure.which
    others = [sentence.counted(i) for i in classes_beside(sentence, which) if i != which]
    own = sentence.counted(which)
    kinds = set(kinds_of(sentence, own)) if others else set()
    alike = not part or any(kinds & set(kinds_of(sentence, noun)) for noun in others)
    return sentence.tokens[own].key if others and alike else ""


def _class_of_row(figure: Figure) -> str:
    """The children of "45 children died, 27 of them in Dover": what is told by place is of them."""
    sentence, told, measure = figure.sentence, figure.told, figure.measure
    head = head_of_row(sentence, figure.which, told) if measure.people and not measure.plain else -1
    part = subset_told(sentence, head, told, measure, None, placed=True) if head >= 0 else ""
    return "" if part in (PART, VICTIMS) else part


def _acts(figure: Figure) -> bool:
    """True for « On compte 41 blessés. Trois ont été opérés »: some of those counted before."""
    told, beside, quantity = figure.told.measure, figure.beside, figure.quantity
    again = beside is not None and beside.measure == told and told in HARMED
    if not again or quantity.kind != "number" or quantity.increment:
        return False
    if figure.sentence.counted(figure.which) >= 0 or (figure.which and not _is_fewer(figure)):
        return False
    return is_acting(figure.sentence, figure.which)


def _is_fewer(figure: Figure) -> bool:
    """True for « 41 blessés ; trois ont été opérés »: behind a semicolon, and fewer."""
    sentence, which = figure.sentence, figure.which
    if figure.before is None or figure.before.measure != figure.told.measure:
        return False
    between = sentence.tokens[sentence.tails[which - 1] : sentence.numerals[which]]
    fewer = figure.quantity.value.high < sentence.quantities[which - 1].value.low
    return fewer and any(token.text == ";" for token in between)


def _replaced_by(figure: Figure) -> int:
    """The 70 of « on ne parle plus de 12 mais de 70 agents »: the same people, told anew; -1."""
    sentence, which = figure.sentence, figure.which
    behind = sentence.numerals[which + 1] if which + 1 < len(sentence.numerals) else 0
    near = behind - sentence.tails[which] == 1 and sentence.counted(which) < 0
    return which + 1 if near and is_previous(sentence, which) else -1


def _stood_for(figure: Figure) -> int:
    """The 20 of « qui parlait de 20 agents blessés, en recense 210 »: the same people; -1.

    Not the 12 of « a fait 12 morts et en a blessé 30 ».
    """
    sentence, which, former = figure.sentence, figure.which, figure.before
    if former and former.measure != figure.told.measure:
        return -1
    numeral, before = sentence.numerals[which], sentence.numerals[which - 1 : which]
    pronoun = speech_of(sentence.language).of_those
    first = max([numeral - NEAR, *before])
    alone = which > 0 and sentence.counted(which) < 0
    if not alone or pronoun.find(sentence.tokens, first, numeral) < 0:
        return -1
    counting = (i for i in range(which - 1, -1, -1) if sentence.quantities[i].kind == "number")
    return next(counting, -1)


def _adds_up(figure: Figure) -> bool:
    """True for the nine of « 14 corps : neuf sont dans la mine, cinq à la morgue »."""
    sentence, which = figure.sentence, figure.which
    return any(which in adds_up(sentence, index) for index in range(which))


def is_increment(figure: Figure) -> bool:
    """True for what comes on top of a total: "two more died", « 120 de plus »."""
    sentence, which = figure.sentence, figure.which
    if is_of_a_day(sentence, which, figure.measure) or _is_none_of_day(figure):
        return True
    if figure.measure.people and figure.measure.moves == "rises" and is_alteration(sentence, which):
        return True
    return brings_total(sentence, which, figure.measure) or _is_added(figure)


def _is_none_of_day(figure: Figure) -> bool:
    """True for "no arrest was made on Sunday": nothing came on top that day."""
    sentence, measure = figure.sentence, figure.measure
    none = sentence.quantities[figure.which].kind == "none"
    days = [sentence.quantities[int(day.value)].value for day in dates(sentence)]
    alone = len(days) == 1 and days[0].low == days[0].high
    return none and alone and measure.people and measure.moves == "rises"


def _is_of_toll(figure: Figure) -> bool:
    """True for the two of « 14 morts et 75 blessés, après la découverte de deux autres corps ».

    The sentence counted more of the same people before.
    """
    return figure.most > figure.quantity.value.high


def _is_added(figure: Figure) -> bool:
    sentence, which = figure.sentence, figure.which
    return (
        is_added(sentence, which)
        and not (contrasts(figure.beside, figure.told) and not _is_of_toll(figure))
        and not is_elsewhere(sentence, which, figure.told)
        and not is_definite(sentence, which)
    )
