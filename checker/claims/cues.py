"""What shows that a word of a sentence is a source: what leads it in, the verb that it follows."""

from __future__ import annotations

from checker.claims.attach import is_figure
from checker.claims.persons import is_person
from checker.claims.sentence import Sentence
from checker.claims.source_words import Sources
from checker.claims.speech import speech_of

__all__ = [
    "closes_aside",
    "is_cued",
    "is_of_noun",
    "is_placed",
    "is_voice",
    "opens_aside",
    "says_aside",
]

LONGEST = 7  # words of a cue: « si l'on s'en remet à »
CUE = 7  # words from « selon » to the source of « selon un bilan provisoire de la préfecture »
ASIDE = 9  # words from a verb of saying to the subject behind it
LITTLE = frozenset({"DET", "ADJ", "ADV"})


def is_cued(sentence: Sentence, index: int, known: Sources) -> bool:
    """True behind « selon », « pour », « avancés par », « selon un premier bilan de »."""
    papers = False  # a paper stands between: only what is surely a cue reaches over it
    for cue in range(index - 1, max(index - CUE, 0) - 1, -1):
        token = sentence.tokens[cue]
        if known.sure.at(sentence.tokens, cue) or _is_in_cue(sentence, cue, known):
            return True
        if known.before.at(sentence.tokens, cue):
            beside = papers or is_placed(sentence, index) or _is_within(sentence, cue, known)
            return not beside
        if known.by.at(sentence.tokens, cue) and (
            _is_told(sentence, cue, known) or _is_tally(sentence, cue, index, known)
        ):
            return True
        if is_figure(sentence, cue):
            return False
        papers = papers or bool(known.papers.at(sentence.tokens, cue))
        far = token.pos == "NOUN" and not papers and index - cue > 4
        if far or not _reaches_over(sentence, cue, known):
            return False
    return False


def _is_within(sentence: Sentence, cue: int, known: Sources) -> bool:
    """True for the « pour » of « selon un comptage du cabinet pour des journaux »: for whom."""
    for index in range(cue - 1, max(cue - CUE, 0) - 1, -1):
        if known.sure.at(sentence.tokens, index):
            return any(t.pos in ("NOUN", "PROPN") for t in sentence.tokens[index:cue])
        if is_figure(sentence, index) or sentence.tokens[index].pos in ("PUNCT", "VERB"):
            return False
    return False


def _is_in_cue(sentence: Sentence, index: int, known: Sources) -> bool:
    """True for a word within « à en croire », « si l'on s'en remet à »."""
    before = range(max(index - LONGEST, 0), index)
    return any(known.sure.at(sentence.tokens, i) > index - i for i in before)


def _reaches_over(sentence: Sentence, index: int, known: Sources) -> bool:
    """True for a word that may stand between a cue and its source, or within « à en croire »."""
    if _is_in_cue(sentence, index, known):
        return True
    pos = sentence.tokens[index].pos
    if pos == "VERB":
        return bool(known.verbs.at(sentence.tokens, index))
    return pos in ("DET", "ADJ", "ADP", "NOUN", "NUM")


def _is_told(sentence: Sentence, by: int, known: Sources) -> bool:
    """True for the "by" of « avancés par », « publié mardi soir par »."""
    verb = by - 1
    while verb > max(by - 4, 0) and _is_moment(sentence, verb):
        verb -= 1
    if verb < 0:
        return False
    if _is_behind_figure(sentence, by, known):
        return True
    written = known.papers.find(sentence.tokens, verb - 3, verb) >= 0
    made = sentence.tokens[verb].pos == "VERB" and written  # « un décompte réalisé par »
    return made or bool(known.verbs.at(sentence.tokens, verb))


def _is_tally(sentence: Sentence, by: int, index: int, known: Sources) -> bool:
    """True for the "by" of "14,000 by the police count and 40,000 by the organisers'"."""
    bare = by > 0 and is_figure(sentence, by - 1)
    source = any(words.at(sentence.tokens, index) for words in known.kinds.named.values())
    return (bare and source) or known.papers.find(sentence.tokens, index, index + 3) >= 0


def _is_behind_figure(sentence: Sentence, by: int, known: Sources) -> bool:
    """True for the "by" of "put at 52,000 by the promoter and at 44,000 by the city"."""
    tokens, numeral = sentence.tokens, by - 1
    numeral -= tokens[numeral].pos == "NOUN" and tokens[numeral].quantity < 0
    if numeral < 2 or not is_figure(sentence, numeral):
        return False
    while numeral > 1 and tokens[numeral].quantity == tokens[numeral - 1].quantity:
        numeral -= 1
    led = tokens[numeral - 1].pos == "ADP"
    told = range(max(numeral - 3, 0), numeral)
    return led and (
        tokens[numeral - 2].pos == "CCONJ" or any(known.verbs.at(tokens, i) for i in told)
    )


def is_voice(sentence: Sentence, index: int, known: Sources) -> bool:
    """True for a name or a person behind « selon », whoever it is; right behind it for any noun."""
    token = sentence.tokens[index]
    if token.quantity >= 0 or known.papers.at(sentence.tokens, index):
        return False
    if not (token.pos == "PROPN" or _is_somebody(sentence, index)):
        return _is_right_behind(sentence, index, known)
    for cue in range(index - 1, max(index - 4, -1), -1):
        if size := known.sure.at(sentence.tokens, cue):
            return cue + size == index or token.pos == "PROPN" or _only_little(sentence, cue, index)
    return False


def _is_right_behind(sentence: Sentence, index: int, known: Sources) -> bool:
    """True for the noun of « d'après le diocèse », of which no other word tells what it is."""
    if sentence.tokens[index].pos != "NOUN" or sentence.tokens[index - 1].pos != "DET":
        return False
    if known.nobody.at(sentence.tokens, index):
        return False
    cues = range(max(index - 4, 0), index - 1)
    return any(cue + known.sure.at(sentence.tokens, cue) == index - 1 for cue in cues)


def _only_little(sentence: Sentence, cue: int, index: int) -> bool:
    return all(t.pos in (*LITTLE, "ADP") for t in sentence.tokens[cue + 1 : index])


def is_of_noun(sentence: Sentence, index: int) -> bool:
    """True for a body that only adds to a noun: « à l'appel de la CGT », "home of the police"."""
    before = index - 1
    while before >= 0 and sentence.tokens[before].pos in LITTLE:
        before -= 1
    of = speech_of(sentence.language).little.of
    return before > 0 and sentence.tokens[before].text.lower() in of


def is_placed(sentence: Sentence, index: int) -> bool:
    """True for a body that is only where something happened: « à l'hôpital », "in court"."""
    before = index - 1
    while before >= 0 and (sentence.tokens[before].pos in LITTLE or sentence.in_quantity(before)):
        before -= 1  # « dans huit hôpitaux »
    led = before >= 0 and sentence.tokens[before].pos == "ADP"
    speech = speech_of(sentence.language)
    region = speech.regions.at(sentence.tokens, index)  # « dont 46 pour la seule région de Brest »
    places = (speech.place_before, speech.place_facing, *([speech.place_for] if region else []))
    return led and any(words.at(sentence.tokens, before) for words in places)


def opens_aside(sentence: Sentence, verb: int, known: Sources) -> bool:
    """True for the verb of « ..., a indiqué la préfecture », « ..., a-t-on appris de »."""
    if not known.verbs.at(sentence.tokens, verb) or sentence.tokens[verb].quantity >= 0:
        return False
    first = verb
    while first and sentence.tokens[first - 1].pos in ("AUX", "PRON", "ADV"):
        first -= 1
    return first > 0 and sentence.tokens[first - 1].pos == "PUNCT"


def says_aside(sentence: Sentence, index: int, known: Sources) -> bool:
    """True for the first word of whom "..., a city spokeswoman said." sets off, whoever it is."""
    tokens, before = sentence.tokens, index - 1
    verb = index
    while verb < len(tokens) and tokens[verb].pos in ("NOUN", "PROPN", "ADJ"):
        verb += 1
    last = verb + 1
    ends = last >= len(tokens) or tokens[last].pos == "PUNCT"
    if verb in (index, len(tokens)) or not ends or tokens[verb].pos != "VERB":
        return False
    before -= before >= 0 and tokens[before].pos == "DET"
    set_off = before >= 0 and tokens[before].pos == "PUNCT"
    return set_off and bool(known.verbs.at(tokens, verb)) and _may_speak(sentence, index)


def closes_aside(sentence: Sentence, index: int, known: Sources) -> int:
    """The verb of saying whose subject behind it starts at `index`, -1 where none is.

    Days and addressees may stand between: « a indiqué mardi à la presse le préfet ».
    """
    if not _may_speak(sentence, index):
        return -1
    for verb in range(index - 1, max(index - ASIDE, 0) - 1, -1):
        token = sentence.tokens[verb]
        if opens_aside(sentence, verb, known):
            free = not _is_addressee(sentence, verb, index)
            return verb if free and not _speaks_earlier(sentence, verb, index) else -1
        if any(
            known.verbs.at(sentence.tokens, i) > verb - i for i in range(max(verb - 2, 0), verb)
        ):
            continue  # the second word of « a fait savoir »
        if token.pos in ("PUNCT", "VERB", "AUX", "SCONJ") or (
            is_figure(sentence, verb) and not _is_moment(sentence, verb)
        ):
            return -1
    return -1


def _may_speak(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    nominal = token.pos in ("NOUN", "PROPN", "ADJ", "X") and token.quantity < 0
    return nominal and not _is_moment(sentence, index)


def _is_somebody(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].pos == "NOUN" and is_person(sentence, index)


def _is_addressee(sentence: Sentence, verb: int, index: int) -> bool:
    """True behind a preposition: « a déclaré à l'agence », « a indiqué dans la soirée »."""
    before = index - 1
    while before > verb and sentence.tokens[before].pos in LITTLE:
        before -= 1
    return before > verb and sentence.tokens[before].pos == "ADP"


def _speaks_earlier(sentence: Sentence, verb: int, index: int) -> bool:
    """True when one that may be the subject stands between the verb and `index`."""
    between = range(verb + 1, index)
    return any(_may_speak(sentence, i) and not _is_addressee(sentence, verb, i) for i in between)


def _is_moment(sentence: Sentence, index: int) -> bool:
    """True for the words of a date or a time of day."""
    spans = zip(sentence.numerals, sentence.tails, sentence.quantities, strict=True)
    return any(first <= index < last and q.kind in ("date", "time") for first, last, q in spans)
