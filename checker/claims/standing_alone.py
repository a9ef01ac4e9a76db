"""Bare figures that can only be of the kind told last: « Le préfet parlait de 1 800 »."""

from __future__ import annotations

from checker.claims.counting import is_hyphened, whole_of
from checker.claims.quantity import Quantity
from checker.claims.ruling import by_rule, rules_met
from checker.claims.scope import is_part
from checker.claims.sentence import PASSIVES, SUBJECTS, Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of
from checker.rulebook import Rulebook

__all__ = [
    "MODELS",
    "has_on_scale",
    "is_actor",
    "is_gapped",
    "is_of_no_rule",
    "is_of_stuff",
    "is_on_scale",
    "names_nothing",
    "stands_for",
]

MODELS = frozenset({"percent", "money", "measure", "temperature", "duration"})
STUFF = frozenset({"NOUN", "ADJ", "PROPN"})
STUFFED = "measure"  # its units are those of which there is so much « de cocaïne »
FAR = 250  # code points from a figure to one that leaves its unit out
TIMES = 30  # how many times as large or small such a figure may be
HOLDER = 5  # words of the holder whose verb is left out: « et la région 20 »
AGENTS = SUBJECTS | PASSIVES
LED = frozenset({"VERB", "AUX", "ADP", "ADV", "DET", "PART", "SCONJ"})
ENDED = frozenset({"PUNCT", "ADP", "CCONJ", "SCONJ", "ADV", "VERB", "AUX", "PRON"})
NAMING = frozenset({"ADV", "DET", "NOUN", "PROPN", "ADJ", "PRON", "CCONJ"})


FULL = 100.0  # a number that is larger is no share, where the one before is


def stands_for(sentence: Sentence, which: int, model: Quantity, like: Quantity) -> bool:
    """True for a figure that names nothing, close behind `model` and of its size.

    `like` is the figure as it would be in the unit of `model`.
    """
    quantity = sentence.quantities[which]
    if not _may_be_model(model, quantity, like) or quantity.increment or quantity.hedge == "vague":
        return False
    if model.kind == "duration" and _is_led_as_whole(sentence, which):
        return False
    stuff = is_of_stuff(sentence, which)
    if sentence.counted(which) >= 0 and stuff and model.kind != STUFFED:
        return False
    if model.kind == "percent":
        share = quantity.value.low <= FULL or model.value.low > FULL
        return share and is_gapped(
            sentence, which
        )  # « la production recule de 30 %, les ventes de 12 »
    given = model.kind == "money" and like.value.high <= model.value.high
    given = given and _is_spent(sentence, which)
    return stuff or (_is_of_size(like, model) and (given or names_nothing(sentence, which)))


def _is_led_as_whole(sentence: Sentence, which: int) -> bool:
    """True for "Of the 48, nine are home": a whole of some people, not so many minutes."""
    of_all, numeral = speech_of(sentence.language).of_all, sentence.numerals[which]
    return of_all.find(sentence.tokens, max(numeral - 2, 0), numeral) >= 0


def _may_be_model(model: Quantity, quantity: Quantity, like: Quantity) -> bool:
    """True for a figure of a unit right before, told as finely: « 12 euros par kilo » is none."""
    if model.kind not in MODELS or (model.rate and model.kind != STUFFED):
        return False
    if like.value.resolution < 1 <= model.value.resolution:
        return False  # "12 miles down; a second quake, of 5.1"
    return 0 <= quantity.start - model.end <= FAR


def names_nothing(sentence: Sentence, which: int) -> bool:
    """True for a bare figure that can only be told by one before it: its noun is left out."""
    told = (is_part, _is_led, is_gapped, _is_placed, _is_bracketed, _is_listed, is_of_stuff)
    return any(tell(sentence, which) for tell in told)


def _is_spent(sentence: Sentence, which: int) -> bool:
    """True for « Neuf iront aux digues, cinq à la voirie » behind a sum: shares of it."""
    tokens, numeral, after = sentence.tokens, sentence.numerals[which], sentence.tails[which]
    if which and sentence.quantities[which - 1].kind == "money":
        joined = tokens[numeral - 1].text == "," or tokens[numeral - 1].pos == "CCONJ"
        led = after < len(tokens) and tokens[after].pos == "ADP"
        return joined and led and _is_spent(sentence, which - 1)
    while after < len(tokens) and tokens[after].pos == "AUX":
        after += 1
    spent = speech_of(sentence.language).spent
    return numeral == 0 and after < len(tokens) and bool(spent.at(tokens, after))


def _is_led_alike(sentence: Sentence, which: int) -> bool:
    """True where one preposition leads in both: « recule de 30 %, les ventes de 12 »."""
    first, second = (sentence.tokens[max(sentence.numerals[i] - 1, 0)] for i in (which - 1, which))
    return first.pos == second.pos == "ADP" and first.text.lower() == second.text.lower()


def is_on_scale(sentence: Sentence, which: int) -> bool:
    """True for the 6.4 of "The Americans say 6.4": a broken number that names nothing."""
    quantity = sentence.quantities[which]
    broken = quantity.kind == "number" and quantity.value.resolution < 1
    bare = sentence.counted(which) < 0 and whole_of(sentence, which) < 0
    return broken and bare and (_is_led(sentence, which) or is_gapped(sentence, which))


def has_on_scale(sentence: Sentence) -> bool:
    """True for a sentence with such a figure."""
    return any(is_on_scale(sentence, which) for which in range(len(sentence.quantities)))


def is_of_no_rule(sentence: Sentence, which: int, book: Rulebook) -> bool:
    """True for a figure of which no rule says what it measures."""
    return by_rule(sentence, which, book, rules_met(sentence, book)).rule is None


def is_gapped(sentence: Sentence, which: int) -> bool:
    """True for « la région 20 » behind « Le maire a promis 15 millions »: one verb for both."""
    if not which or not _is_ended(sentence, which):
        return False
    between = sentence.tokens[sentence.tails[which - 1] : sentence.numerals[which]]
    if len(between) == 1 and (between[0].pos == "CCONJ" or between[0].text == ","):
        return sentence.quantities[which - 1].kind in MODELS  # "had offered 41, 40 and 39"
    if len(between) > 2 and _is_led_alike(sentence, which):
        between = between[:-1]
    if not 2 <= len(between) <= HOLDER or not all(
        token.pos in NAMING or (index == 0 and token.text in ",;")
        for index, token in enumerate(between)
    ):
        return False
    parted = between[0].text in ",;" or between[0].pos == "CCONJ"
    held = between[-1].pos in ("NOUN", "PROPN", "PRON")
    return parted and (held or (between[-1].pos == "ADJ" and between[-2].pos in ("DET", "ADV")))


def _is_led(sentence: Sentence, which: int) -> bool:
    """True where a verb or a little word leads the figure in, and nothing counted follows."""
    numeral = sentence.numerals[which]
    led = numeral > 0 and sentence.tokens[numeral - 1].pos in LED
    return led and _is_ended(sentence, which) and not _are_so_many(sentence, numeral)


def is_of_stuff(sentence: Sentence, which: int) -> bool:
    """True for « 640 kilos de résine et 18 de cocaïne »: so much of what cannot be counted."""
    after, tokens = sentence.tails[which], sentence.tokens
    start = sentence.quantities[which].end - sentence.start
    words = sentence.text[start:].replace("’", "'").replace("'", "' ").split(maxsplit=2)[:2]
    link = speech_of(sentence.language).link
    if len(words) < 2 or words[0].lower() not in link or not which:
        return False
    noun = after + (after < len(tokens) and tokens[after].text.lower() in link)
    stuff = noun < len(tokens) and tokens[noun].pos in STUFF and tokens[noun].quantity < 0
    many = speech_of(sentence.language).little.plural_endings
    joined = tokens[max(sentence.numerals[which] - 1, 0)].pos in ("CCONJ", "PRON", "PUNCT")
    return stuff and joined and not tokens[noun].text.endswith(many)


def _is_listed(sentence: Sentence, which: int) -> bool:
    """True for « Groupe Stern : 25. »: nothing but a name, a colon and its figure."""
    numeral = sentence.numerals[which]
    colon = numeral > 0 and sentence.tokens[numeral - 1].text == ":"
    return colon and sentence.tails[which] >= len(sentence.tokens) - 1


def is_actor(sentence: Sentence, which: int, noun: int) -> bool:
    """True for the rivals of "Two rivals had offered 41": they are who gives the figure."""
    numeral, tokens = sentence.numerals[which], sentence.tokens
    if noun < 0 or tokens[noun].dep not in AGENTS or tokens[numeral].dep in AGENTS:
        return False
    joined = tokens[numeral - 1].pos in ("PUNCT", "CCONJ")  # « 40 à Brest, 30 à Lyon »
    return not joined and all(t.dep not in AGENTS for t in tokens[noun + 1 : numeral])


def _is_day(sentence: Sentence, which: int) -> bool:
    return which >= 0 and sentence.quantities[which].kind == "date"


def _is_placed(sentence: Sentence, which: int) -> bool:
    """True for "44.1C in Marlow and 42 in Brent": set off, and a name led in right behind."""
    numeral, tokens = sentence.numerals[which], sentence.tokens
    behind = tokens[sentence.tails[which] : sentence.tails[which] + 3]
    parted = numeral > 0 and (
        tokens[numeral - 1].text in ",;" or tokens[numeral - 1].pos == "CCONJ"
    )
    if not which or not parted or len(behind) < 2:
        return False
    told = sources_of(sentence.language).sure.at(tokens, sentence.tails[which])
    named = any(t.text[:1].isupper() for t in behind[1:])
    alike = not any(
        t.pos in ("VERB", "AUX") for t in tokens[_last_figure(sentence, which) : numeral]
    )
    dated = any(_is_day(sentence, token.quantity) for token in behind[:2])
    return bool(told) or dated or (behind[0].pos == "ADP" and (named or alike))


def _last_figure(sentence: Sentence, which: int) -> int:
    """Where the figure ends that stands before this one, dates and times apart."""
    moments = ("date", "time")
    told = (i for i in range(which - 1, -1, -1) if sentence.quantities[i].kind not in moments)
    return sentence.tails[next(told, 0)]


def _is_bracketed(sentence: Sentence, which: int) -> bool:
    """True for « le record de 2003 (42,9) »."""
    around = sentence.tokens[sentence.numerals[which] - 1 : sentence.tails[which] + 1]
    return which > 0 and len(around) == 3 and around[0].text == "(" and around[2].text == ")"


def _are_so_many(sentence: Sentence, numeral: int) -> bool:
    """True for « Les ouvriers étaient 30 », "there were 30": so many of them."""
    if not speech_of(sentence.language).are.at(sentence.tokens, numeral - 1):
        return False
    subject = sentence.subject(sentence.tokens[numeral - 1].head)
    before = sentence.tokens[subject if 0 <= subject < numeral else max(numeral - 2, 0)]
    many = speech_of(sentence.language).little.plural_endings
    they = speech_of(sentence.language).they.at(sentence.tokens, sentence.tokens.index(before))
    return bool(they) or before.text.endswith(many) or before.dep == "expl"


def _is_ended(sentence: Sentence, which: int) -> bool:
    after = sentence.tails[which]
    if is_hyphened(sentence, which) or after == len(sentence.tokens):
        return not is_hyphened(sentence, which)
    behind = sentence.tokens[after]
    dated = _is_day(sentence, behind.quantity)
    foreseen = speech_of(sentence.language).foreseen.at(sentence.tokens, after)
    return behind.pos in ENDED or dated or bool(foreseen)


def _is_of_size(like: Quantity, model: Quantity) -> bool:
    low, other = abs(like.value.low), abs(model.value.low)
    if not 0 < low < float("inf") or not 0 < other < float("inf"):
        return False
    return 1 / TIMES <= low / other <= TIMES
