"""What a figure counts when no noun of its own follows it: a whole that it is a part of."""

from __future__ import annotations

from functools import cache

from checker.claims.lemmas import stem_key
from checker.claims.remembered import remembered
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = [
    "compared_with",
    "holds_link",
    "is_article",
    "is_group",
    "is_hyphened",
    "is_whole",
    "members_of",
    "numbered",
    "own_noun",
    "restated",
    "rival_of",
    "whole_of",
]

QUOTES = frozenset('"»”')
PARTED = 4  # words between a part, the word that parts it, and its whole
REACH = 6  # words from a figure to the noun of its whole


@remembered
def whole_of(sentence: Sentence, which: int) -> int:
    """The noun of which a bare figure is a part: "two of the wounded"; -1 for none."""
    tokens, index = sentence.tokens, sentence.tails[which]
    known = sources_of(sentence.language)
    if index == len(tokens) or max(w.at(tokens, index) for w in (known.sure, known.before)) > 1:
        return -1  # « 45 000 d'après les syndicats »
    linked, them = holds_link(sentence, which), speech_of(sentence.language).little.them
    for position in range(index, min(index + REACH, len(tokens))):
        token = tokens[position]
        if token.text in QUOTES and not linked:
            index = position + 1  # « plus d'un million » de personnes
            continue
        if position == index and speech_of(sentence.language).owned.at(tokens, index):
            continue  # « deux de ses collègues »: the link was dropped before the parse
        if position == index and not linked:
            if token.pos != "ADP" or token.key not in _links(sentence.language):
                return -1
            continue
        if token.text.lower() in them:
            return -1  # "two were shot, one of them a guard"
        if token.quantity >= 0 or token.pos in ("DET", "PRON", "ADP"):
            continue
        if token.pos in ("ADJ", "VERB") and token.dep == "amod" and token.head > position:
            continue  # "one of the strongest storms", "one of the presumed gunmen"
        nominal = token.pos in ("NOUN", "PROPN", "VERB") or token.dep in ("pobj", "nmod")
        return position if nominal and _is_many(sentence, position) else -1
    return -1


def holds_link(sentence: Sentence, which: int) -> bool:
    """True for a determiner with its link: "one of", « l'un des »."""
    # determiners take their link along: "one of", « l'un des »
    quantity = sentence.quantities[which]
    words = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start].split()
    return (
        quantity.kind in ("one", "none")
        and len(words) > 1
        and stem_key(words[-1], sentence.language) in _links(sentence.language)
    )


def _is_many(sentence: Sentence, noun: int) -> bool:
    # « les 41 de la journée précédente » are no part of a day; English has "the dead"
    endings = speech_of(sentence.language).little.many_endings
    return not endings or sentence.tokens[noun].text.endswith(endings)


@cache
def _links(language: str) -> frozenset[str]:
    return frozenset(stem_key(word, language) for word in speech_of(language).link)


@remembered
def is_article(sentence: Sentence, which: int) -> bool:
    """True for "un", "une", "a", "an", not « vingt et un »: they count only what a rule says."""
    quantity = sentence.quantities[which]
    if quantity.value.low > 1:
        return False
    text = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]
    articles = speech_of(sentence.language).little.indefinite
    return quantity.kind in ("one", "number") and text.lower().split()[-1] in articles


def is_group(sentence: Sentence, which: int) -> bool:
    """True for « les Vingt-Sept », "the Eleven": a capitalised number word is a name."""
    numeral, quantity = sentence.numerals[which], sentence.quantities[which]
    text = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]
    if quantity.kind != "number" or not text.replace("-", "").isalpha() or text.isupper():
        return False
    led = numeral > 0 and speech_of(sentence.language).definite.at(sentence.tokens, numeral - 1)
    behind = sentence.tokens[sentence.tails[which] :][:1]
    headline = bool(behind) and behind[0].text[:1].isupper()
    return bool(led) and text[0].isupper() and sentence.counted(which) < 0 and not headline


@remembered
def own_noun(sentence: Sentence, which: int) -> int:
    """The noun that a figure counts alone, -1 for "266" of « 266 et 14 abstentions »."""
    noun = sentence.counted(which)
    if noun >= 0 and speech_of(sentence.language).foreseen.at(sentence.tokens, noun):
        return -1  # « les 55 exigés »
    between = sentence.tokens[sentence.tails[which] : max(noun, sentence.tails[which])]
    return -1 if any(token.quantity >= 0 for token in between) else noun


@remembered
def compared_with(sentence: Sentence, which: int) -> int:
    """The figure that a bare one is set against: « 40, contre 22 la veille »; -1 for none."""
    numeral = sentence.numerals[which]
    if not which or own_noun(sentence, which) >= 0:
        return -1
    speech = speech_of(sentence.language)
    for index in range(max(numeral - 2, sentence.tails[which - 1]), numeral):
        led = (speech.previous_before, speech.set_against, speech.negation)
        if any(words.at(sentence.tokens, index) == numeral - index for words in led):
            kind = sentence.quantities[which].kind
            same = (
                i
                for i in range(which - 1, -1, -1)
                if sentence.quantities[i].kind == kind and not is_hyphened(sentence, i)
            )
            return _head_of(sentence, next(same, -1))
    if kind_before := _moved_from(sentence, which):
        same = (i for i in range(which - 1, -1, -1) if sentence.quantities[i].kind == kind_before)
        return next(same, -1)
    return -1


def _moved_from(sentence: Sentence, which: int) -> str:
    """The kind of the figure of "2.7 million customers, down from 4.2 million", "" elsewhere."""
    speech, numeral = speech_of(sentence.language), sentence.numerals[which]
    if numeral < 2 or not speech.previous_moved.at(sentence.tokens, numeral - 1):
        return ""
    led = (
        speech.moves.at(sentence.tokens, numeral - 2) and sentence.tokens[numeral - 2].pos != "VERB"
    )
    return sentence.quantities[which].kind if led else ""


def _head_of(sentence: Sentence, index: int) -> int:
    """The 80 of « 80 communes de trois départements, contre 45 »: what the last only places."""
    if index < 1 or own_noun(sentence, index - 1) < 0 or own_noun(sentence, index) < 0:
        return index
    between = sentence.tokens[own_noun(sentence, index - 1) : sentence.numerals[index]]
    placed = [token.pos for token in between] in (["NOUN", "ADP"], ["NOUN", "ADJ", "ADP"])
    same = sentence.quantities[index - 1].kind == sentence.quantities[index].kind
    return _head_of(sentence, index - 1) if placed and same else index


def restated(sentence: Sentence, which: int) -> int:
    """The figure that a bare one says again: « 4 120 cas, soit 310 de plus »; -1 for none."""
    numeral = sentence.numerals[which]
    led = speech_of(sentence.language).that_is.find(sentence.tokens, numeral - 2, numeral) >= 0
    if not which or not led or own_noun(sentence, which) >= 0:
        return -1
    kind = sentence.quantities[which].kind
    same = (i for i in range(which - 1, -1, -1) if sentence.quantities[i].kind == kind)
    return next(same, -1)


def numbered(sentence: Sentence, which: int) -> int:
    """The noun of « le nombre de communes touchées est de 12, et non 15 »; -1 for none.

    It may stand behind: « elle porte à 15 le nombre de communes touchées ».
    """
    if sentence.quantities[which].kind != "number" or own_noun(sentence, which) >= 0:
        return -1
    if (behind := _number_of(sentence, sentence.tails[which])) >= 0:
        return behind
    for index in range(sentence.numerals[which] - 1, -1, -1):
        other = sentence.tokens[index].quantity
        if other >= 0 and not _may_stand_between(sentence, other):
            return -1
        if speech_of(sentence.language).number_of.at(sentence.tokens, index):
            return _number_of(sentence, index)
    return -1


def _number_of(sentence: Sentence, index: int) -> int:
    """The noun of « (le) nombre de communes », which starts at `index`; -1 for none there."""
    tokens, words = sentence.tokens, speech_of(sentence.language).number_of
    first = index + (index < len(tokens) and tokens[index].pos == "DET")
    noun = first + (words.at(tokens, first) if first < len(tokens) else 0)
    return noun if first < noun < len(tokens) and tokens[noun].pos == "NOUN" else -1


def _may_stand_between(sentence: Sentence, which: int) -> bool:
    """True for a bare number, and for « sans » of « le nombre de foyers sans courant »."""
    kind = sentence.quantities[which].kind
    return kind in ("none", "one") or (kind == "number" and sentence.counted(which) < 0)


def is_hyphened(sentence: Sentence, which: int) -> bool:
    """True for the 99 of "a 99-member chamber": it only describes another thing."""
    behind = sentence.tokens[sentence.tails[which] :][:1]
    return bool(behind) and len(behind[0].text) > 1 and behind[0].text[0] == "-"


def is_whole(sentence: Sentence, which: int) -> bool:
    """True for the seats that are shared: « 210 des 420 sièges », « 197 voix sur 288 »."""
    if not which or any(q.kind != "number" for q in sentence.quantities[which - 1 : which + 1]):
        return False
    first, numeral = sentence.tails[which - 1], sentence.numerals[which]
    of = speech_of(sentence.language).of_all
    led = next((i for i in range(first, numeral) if of.at(sentence.tokens, i)), -1)
    short = 0 <= led - first < PARTED and numeral - led < PARTED
    short = short or first == numeral  # "58 of 120 seats": the link is left out before a figure
    return short and all(token.pos != "PUNCT" for token in sentence.tokens[first:numeral])


def members_of(sentence: Sentence, noun: int) -> int:
    """What the counted ones are members of: « six membres d'équipage », "six crew members".

    And what something happens to: « 95 fermetures de magasins », "4,500 job cuts".
    """
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    if speech.happenings.at(tokens, noun):
        return _befallen(sentence, noun)
    if not speech.members.at(tokens, noun):
        return noun
    near = (noun - 1, *range(noun + 1, min(noun + 4, len(tokens))))
    return next((i for i in near if i >= 0 and speech.crews.at(tokens, i)), noun)


def _befallen(sentence: Sentence, noun: int) -> int:
    """The noun that « fermetures de magasins », "job cuts" tell the end or beginning of."""
    tokens = sentence.tokens
    if noun and tokens[noun - 1].pos == "NOUN" and not sentence.in_quantity(noun - 1):
        return noun - 1
    behind = range(noun + 1, min(noun + 4, len(tokens)))
    linked = noun + 1 < len(tokens) and tokens[noun + 1].text.lower() in _ofs(sentence.language)
    return next((i for i in behind if tokens[i].pos == "NOUN"), noun) if linked else noun


def _ofs(language: str) -> tuple[str, ...]:
    return speech_of(language).little.of


def rival_of(sentence: Sentence, which: int) -> int:
    """The figure that a bare one is set against or says again, -1 for none."""
    return max(compared_with(sentence, which), restated(sentence, which))
