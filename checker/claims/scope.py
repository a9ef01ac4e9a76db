"""Which part of the world a figure covers: day and subset; and what the sentence goes on about."""

from __future__ import annotations

from functools import cache

from checker.claims.attach import Mention, is_figure
from checker.claims.counting import holds_link
from checker.claims.date_widths import is_narrower
from checker.claims.earlier import is_compared, is_told_of
from checker.claims.kinds_beside import fronted, groups_among, kinds_of, states_before, worst_of
from checker.claims.led_as_part import is_led_as_part, names_its_own
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import Lexicons, lexicons
from checker.claims.partitive import (
    are_some_of_those,
    first_of_whole,
    is_all_of,
    is_one_of_those,
    own_words,
    parts_at,
)
from checker.claims.perpetrators import are_attackers
from checker.claims.persons import is_person
from checker.claims.quantity import Quantity
from checker.claims.remembered import remembered
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = [
    "ELSEWHERE",
    "dates",
    "is_anaphoric",
    "is_fragment",
    "is_one_of_them",
    "is_part",
    "is_that_day",
    "own_segment",
    "points_at_day",
    "since_dates",
    "subset_of",
]

ELSEWHERE = "elsewhere"  # all but the capital


@remembered
def dates(sentence: Sentence) -> tuple[Mention, ...]:
    """Every date of the sentence; the value is the index of its quantity.

    Of two side by side, « le mois dernier, le 12 mars », only the narrower one.
    """
    found = [
        i
        for i, q in enumerate(sentence.quantities)
        if q.kind == "date" and (not q.since or is_told_of(sentence, sentence.tails[i]))
        if not is_compared(sentence, i)
    ]
    return tuple(
        Mention(sentence.numerals[i], sentence.tails[i] - 1, str(i), led=True)
        for i in found
        if not any(is_narrower(sentence, other, i) for other in found if other != i)
    )


def since_dates(sentence: Sentence) -> tuple[Mention, ...]:
    """Every date since when something has gone on; the value is the index of its quantity."""
    return tuple(
        Mention(sentence.numerals[i], sentence.tails[i] - 1, str(i), led=True)
        for i, quantity in enumerate(sentence.quantities)
        if quantity.kind == "date" and quantity.since
    )


@remembered
def _is_relative(sentence: Sentence, found: int, numeral: int) -> bool:
    """True for « Anne Colin, dont la liste avait obtenu 13 % »: said of whom stands before."""
    between = sentence.tokens[found + 1 : numeral]
    nominal = [token.pos for token in between[:2]] == ["DET", "NOUN"]
    if between and between[0].pos == "PRON":  # « des journaux dont le nôtre est, 8 200 »
        nominal = between[-1].text == ","
    return nominal and any(token.pos in ("VERB", "AUX") for token in between)


def is_part(sentence: Sentence, which: int) -> bool:
    """True behind « dont », "of whom": the figure is a part of the one before."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    first = sentence.tails[which - 1] if which else 0
    whole = which and _follows_whole(sentence, which)
    none = _is_none_of_them(sentence, which) or are_some_of_those(sentence, which)
    if whole or none or _is_in_brackets(sentence, numeral):
        return True
    first = max([first, numeral - 6, *_stops(sentence, numeral)])
    found = speech_of(sentence.language).part.find(sentence.tokens, first, numeral)
    own = _is_relative(sentence, found, numeral) or names_its_own(sentence, found, numeral)
    rest = speech_of(sentence.language).rest.at(sentence.tokens, max(numeral - 2, 0)) == 2
    if rest or (is_led_as_part(sentence, found) and not own):
        return True
    right_after = speech_of(sentence.language).part_right_after
    if after < len(sentence.tokens) and right_after.at(sentence.tokens, after):
        return True
    last = min([after + 3, *(i for i in sentence.numerals if i >= after)])
    found = speech_of(sentence.language).part_after.find(sentence.tokens, after, last)
    joined = found > after and sentence.tokens[found - 1].pos == "CCONJ"
    led = is_led_as_part(sentence, found)
    return led and not (joined or is_all_of(sentence, after, found))


def _is_in_brackets(sentence: Sentence, numeral: int) -> bool:
    """True for « la plupart (21) sont légers », "most of them (35)"."""
    tokens, some_of = sentence.tokens, speech_of(sentence.language).some_of
    if numeral < 2 or tokens[numeral - 1].text != "(":
        return False
    before = range(max(numeral - 5, 0), numeral - 1)
    return any(i + some_of.at(tokens, i) == numeral - 1 for i in before)


def _is_none_of_them(sentence: Sentence, which: int) -> bool:
    """True for "none of whom", « aucun d'entre eux »: it tells of those counted before."""
    them, after = speech_of(sentence.language).part_after, sentence.tails[which]
    if sentence.quantities[which].kind != "none":
        return False
    near = range(max(after - 1, 0), min(after + 1, len(sentence.tokens)))
    ends = {phrase[-1] for phrases in them.phrases.values() for phrase in phrases}
    return any(sentence.tokens[i].key in ends and sentence.tokens[i].pos == "PRON" for i in near)


def _stops(sentence: Sentence, numeral: int) -> list[int]:
    """The semicolons before a figure: a part stands in the clause of its whole."""
    return [i for i in range(numeral) if sentence.tokens[i].text == ";"]


def is_one_of_them(sentence: Sentence, which: int) -> bool:
    """True for "one of them", « l'un d'eux »."""
    behind = sentence.tokens[sentence.tails[which] :][:1]
    return bool(behind) and behind[0].pos == "PRON" and holds_link(sentence, which)


def _follows_whole(sentence: Sentence, which: int) -> bool:
    """« Sur les 320 évacués, 180 ont dormi au gymnase »: all figures behind the first are parts."""
    first = first_of_whole(sentence)
    return first >= 0 and first != which and not _counts_thing(sentence, which)


def _counts_thing(sentence: Sentence, which: int) -> bool:
    """True for the article of « un bilan », « sans une égratignure »: no part of any people."""
    noun = sentence.counted(which)
    article = sentence.quantities[which].kind in ("one", "none")
    return article and noun >= 0 and not is_person(sentence, noun)


def subset_of(sentence: Sentence, which: int, noun: int, *, generic: bool) -> str:
    """The part of the counted ones that a figure is about: "serious", "women", "" for all."""
    speech = speech_of(sentence.language)
    first, last = own_segment(sentence, which)
    close = next((i for i in range(first, last) if sentence.tokens[i].text == ","), last)
    found = list(_subsets(sentence.language).among(sentence.tokens, first, last))
    found += states_before(sentence, sentence.numerals[which])
    found += groups_among(sentence, first, close) or fronted(sentence, which, noun)
    single = noun >= 0 and (
        _is_capitalised(sentence, noun)
        or speech.classes.at(sentence.tokens, noun)
        or are_attackers(sentence, noun)
    )
    if single and not generic:
        found.extend(kinds_of(sentence, noun) or [sentence.tokens[noun].key])
    return " ".join(sorted(worst_of(set(found))))


@cache
def _subsets(language: str) -> Lexicons:
    return lexicons(speech_of(language).subsets)


def _is_capitalised(sentence: Sentence, noun: int) -> bool:
    """True for « six Philippins », "two Americans" among words that are not all in capitals."""
    text = sentence.tokens[noun].text
    return text[:1].isupper() and text[1:].islower()


def own_segment(sentence: Sentence, which: int) -> tuple[int, int]:
    """The words that belong to one figure alone: up to the next one or the next strong stop."""
    first, last = sentence.numerals[which], len(sentence.tokens)
    low, high = own_words(sentence, which)
    if high:
        first, last = low, high
    for index in range(low or sentence.tails[which], last):
        token = sentence.tokens[index]
        if token.quantity >= 0 and _counts_places(sentence, index):
            continue
        shares = index > first and token.quantity >= 0 and _is_share(sentence, index)
        asked = speech_of(sentence.language).asked.at(sentence.tokens, index)
        asked = asked or _sets_some_apart(sentence, index)
        without = _is_without(sentence, index)  # « blessés, sans qu'aucun ne le soit grièvement »
        if (
            is_figure(sentence, index)
            or shares
            or parts_at(sentence, index)
            or without
            or asked
            or (index > first and is_one_of_those(sentence, index))
            or token.text in (";", ":", ".")
        ):
            last = index
            break
    while (
        not high
        and first > 0
        and sentence.tokens[first - 1].pos in ("ADV", "ADJ")
        and sentence.tokens[first - 1].quantity < 0
    ):
        first -= 1
    return first, last


def _sets_some_apart(sentence: Sentence, index: int) -> bool:
    """True for "some" in "ten were hurt, some seriously": what follows is not said of all ten."""
    led = sentence.tokens[index - 1].text == "," or sentence.tokens[index - 1].pos == "CCONJ"
    return led and bool(speech_of(sentence.language).some_of.at(sentence.tokens, index))


def _is_without(sentence: Sentence, index: int) -> bool:
    """True for "without", false for « sans compter la capitale »: what a figure leaves out."""
    left_out = speech_of(sentence.language).left_out.at(sentence.tokens, index)
    return (
        sentence.tokens[index].text.lower() in speech_of(sentence.language).little.without
        and not left_out
    )


def _counts_places(sentence: Sentence, index: int) -> bool:
    """True for the figure of « 60 000 dans 70 villes »: it only says where."""
    speech, noun = speech_of(sentence.language), sentence.counted(sentence.tokens[index].quantity)
    led = index > 0 and speech.around.at(sentence.tokens, index - 1)
    return bool(led) and noun >= 0 and bool(speech.place_heads.at(sentence.tokens, noun))


def _is_share(sentence: Sentence, index: int) -> bool:
    """True for the figure of « la moitié des malades »: what follows is said of these."""
    return sentence.quantities[sentence.tokens[index].quantity].kind in ("share", "percent")


@remembered
def is_anaphoric(sentence: Sentence) -> bool:
    """True when the sentence goes on about what the one before was about."""
    speech = speech_of(sentence.language)
    for index, token in enumerate(sentence.tokens[:12]):
        size = speech.anaphora.at(sentence.tokens, index)
        if size == 1 and token.pos == "PRON" and _has_subject(sentence, index):
            continue  # « L'OMS s'inquiète ; elle recense 4 000 cas »
        named = token.text.endswith(
            speech.little.this_one
        )  # « Celui-ci », a name to the parser at times
        if size > 1 or (size == 1 and (named or token.pos in ("PRON", "ADV", "DET"))):
            return True
    return False


def _has_subject(sentence: Sentence, index: int) -> bool:
    """True where a noun that acts stands before a pronoun, in another clause."""
    parted = [i for i in range(index) if sentence.tokens[i].text in (";", ":", ".")]
    return bool(parted) and any(
        token.dep.partition(":")[0] == "nsubj" and token.pos in ("NOUN", "PROPN")
        for token in sentence.tokens[: parted[-1]]
    )


def points_at_day(sentence: Sentence) -> bool:
    """True for « à l'époque », « ce jour-là »: the day last spoken of is meant."""
    back = speech_of(sentence.language).back
    said = back.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
    return said or any(is_that_day(sentence, quantity) for quantity in sentence.quantities)


def is_that_day(sentence: Sentence, quantity: Quantity) -> bool:
    """True for the date « ce jour-là »."""
    if quantity.kind != "date":
        return False
    first, last = quantity.start - sentence.start, quantity.end - sentence.start
    while last < len(sentence.text) and (
        sentence.text[last] == "-" or sentence.text[last].isalpha()
    ):
        last += 1  # « cette année-là »
    keys = tuple(stem_key(word, sentence.language) for word in sentence.text[first:last].split())
    return keys in speech_of(sentence.language).back.phrases.get(keys[0], ())


def is_fragment(sentence: Sentence) -> bool:
    """True for a sentence that no verb heads: it goes on with the one before."""
    return all(t.pos not in ("VERB", "AUX") for t in sentence.tokens if t.dep == "ROOT")
