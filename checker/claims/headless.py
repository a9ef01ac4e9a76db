"""What figures without a noun count: "Overall, over 1,300", « Combien de morts ? Douze. »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.claims.counting import own_noun
from checker.claims.gazetteer import town
from checker.claims.governing import is_present
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT
from checker.claims.numbering import is_had, numbered_nouns
from checker.claims.persons import is_person
from checker.claims.sentence import OBJECTS, Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of
from checker.folding import fold

__all__ = [
    "are_unhurt",
    "does_something",
    "is_answer",
    "is_had_by_name",
    "is_in_bare_row",
    "is_name_of_place",
    "is_of_things",
    "keyed_words",
    "listed_of",
    "lives_on",
    "talked_of",
]

LED = frozenset({"ADV", "ADP", "PUNCT", "DET", "INTJ", "CCONJ"})  # before the figure of an answer
BEHIND = frozenset({"PUNCT", "ADP", "ADV"})  # right behind it: nothing else is counted
BEHIND_VERB, ON_THE_SPOT = 4, 6  # words from a figure to its verb, from that to where they are
LITTLE = ("ADV", "ADP", "DET", "AUX", "PRON")
OFF, BEHIND_IT = 12, 3  # words from the figure back to what it is the number of, and on to it
LONGEST = 8  # words before such a figure
HEADING = 60  # characters of a heading, at most
ROW = 2  # figures that make a list
FAR = 999  # beyond every sentence
ASIDE = frozenset({",", "»", '"', "”"})  # behind the figure of an answer
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?")
_SENTENCE = re.compile(r"(?<=[.?!…:»])\s+")


@dataclass(frozen=True, slots=True)
class _Word:
    key: str
    exact: str


def talked_of(text: str, language: str) -> str:
    """The measure that words without figures last speak of, "" for none or for more than one.

    « Le pays pleure ses morts. », "How many are missing?": `text` is all since the last figure; a
    paragraph before the last tells only where it is a heading or a question.
    """
    *before, own = text.split("\n\n")
    if not own.strip() and before and (before[-1].endswith("?") or len(before[-1]) < HEADING):
        own = before[-1]
    spoken = numbered_nouns(language).spoken
    for part in reversed(_SENTENCE.split(own)):
        words = tuple(keyed_words(part, language))
        found = spoken.among(words, 0, len(words))
        if found:
            return found.pop() if len(found) == 1 else ""
    return ""


def keyed_words(text: str, language: str) -> Iterator[_Word]:
    """The words of a text that was not parsed, as lexicons meet them."""
    for word in _WORD.findall(text.replace("’", "'")):
        yield _Word(stem_key(word, language), EXACT + fold(word))


def is_answer(sentence: Sentence, which: int) -> bool:
    """True for "Overall, over 1,300 in the two provinces", "At least 30, officials say"."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    if not _is_bare(sentence, which) or numeral > LONGEST:
        return False
    totals = numbered_nouns(sentence.language).totals
    found = totals.find(sentence.tokens, 0, numeral)
    led = range(found, found + totals.at(sentence.tokens, found)) if found >= 0 else range(0)
    open_way = all(i in led or _is_little(sentence, i) for i in range(numeral))
    behind = sentence.tokens[after] if after < len(sentence.tokens) else None
    if found < 0:
        return open_way and behind is not None and behind.text in ASIDE
    return open_way and (behind is None or behind.pos in BEHIND or sentence.in_quantity(after))


def is_in_bare_row(sentence: Sentence, which: int) -> bool:
    """True for « Vendredi, 104. », « Vesoul, 17 ; Dole, 9. »: figures, days and names alone."""
    tokens = sentence.tokens
    row = all(_is_little(sentence, i) or _is_name(sentence, i) for i in range(len(tokens)))
    return row and _is_bare(sentence, which) and not _is_numbering(sentence, which)


def _is_numbering(sentence: Sentence, which: int) -> bool:
    """True for « 1. Vesoul ; 2. Dole », and the second of « 3 100 et 140 »: nobody says of whom."""
    tokens, after = sentence.tokens, sentence.tails[which]
    full_stop = after < len(tokens) and tokens[after].text == "."
    first = sentence.numerals[which]
    listed = after + 1 < len(tokens) or first == 0 or tokens[first - 1].text == ";"
    if full_stop and listed:
        return True
    behind = (i for i in sentence.tails if i + 1 < len(tokens))
    return any(tokens[i].pos == "CCONJ" and tokens[i + 1].quantity >= 0 for i in behind)


def _is_name(sentence: Sentence, index: int) -> bool:
    """True for a name: what heads a sentence has its capital for another reason."""
    token = sentence.tokens[index]
    return token.text[:1].isupper() and (index > 0 or token.pos == "PROPN")


def _is_little(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].pos in LED or sentence.in_quantity(index)


def lives_on(sentence: Sentence, which: int) -> bool:
    """True for "some 3,000 have been moved", "the number seeking help is 90": none of the dead."""
    living, numeral = numbered_nouns(sentence.language).living, sentence.numerals[which]
    moved = any(
        role.name == "passive" and living.at(sentence.tokens, role.verb)
        for role in sentence.roles(numeral)
    )
    return moved or _are_without(sentence, which) or _is_of_other_tally(sentence, numeral)


def _are_without(sentence: Sentence, which: int) -> bool:
    """True for "3,000 are without gas", « 900 sont toujours sans eau »: what they lack is told."""
    tokens, index = sentence.tokens, sentence.tails[which]
    while index < len(tokens) and tokens[index].pos in ("AUX", "ADV"):
        index += 1
    without = speech_of(sentence.language).little.without
    return sentence.tails[which] < index < len(tokens) and tokens[index].text.lower() in without


def are_unhurt(sentence: Sentence, which: int) -> bool:
    """True for « sept cents sont sur le terrain », "a hundred are on the hunt": none were hit."""
    after, words = sentence.tails[which], numbered_nouns(sentence.language).elsewhere
    tokens, be = sentence.tokens, speech_of(sentence.language).be
    near = min(after + BEHIND_VERB, len(tokens))
    verb = next((i for i in range(after, near) if tokens[i].pos in ("AUX", "VERB")), -1)
    if verb < 0 or not _is_bare(sentence, which):
        return False
    last = min(verb + ON_THE_SPOT, len(tokens))
    last = next((i for i in range(verb, last) if sentence.in_quantity(i)), last)
    found = words.find(tokens, verb, last)
    between = tokens[verb + 1 : max(found, verb + 1)]
    return found >= 0 and (
        found == verb or all(t.pos in LITTLE for t in between) or bool(be.at(tokens, verb))
    )


def _is_of_other_tally(sentence: Sentence, numeral: int) -> bool:
    """True for the number of "the number seeking help has passed 90": it says who they are."""
    heads = sentence.clause(numeral)[:1]
    subjects = [i for head in heads if (i := sentence.subject(head)) >= 0]
    tallies = speech_of(sentence.language).tallies
    return any(
        tallies.at(sentence.tokens, noun)
        and sentence.tokens[child].dep.startswith("acl")
        and is_present(sentence, child)  # « le bilan publié par la mairie » is one of the dead
        for noun in subjects
        for child in sentence.children[noun]
    )


def does_something(sentence: Sentence, which: int) -> bool:
    """True for « Deux avaient loué la voiture »: no dead, who have but ages and names."""
    numeral, tokens = sentence.numerals[which], sentence.tokens
    return any(
        role.name == "subject"
        and tokens[role.verb].pos == "VERB"
        and any(tokens[child].dep in OBJECTS for child in sentence.children[role.verb])
        for role in sentence.roles(numeral)
    )


def is_had_by_name(sentence: Sentence, which: int) -> bool:
    """True for "Mirane has 118 and Tossie 41": all that the sentence tells of a place.

    And for "the ministry had 35": who counts has nobody else.
    """
    token = sentence.tokens[sentence.numerals[which]]
    if not _is_bare(sentence, which) or not is_had(sentence, which):
        return False
    subject = sentence.subject(token.head)
    return subject >= 0 and (is_name_of_place(sentence, subject) or _is_counter(sentence, subject))


def is_name_of_place(sentence: Sentence, index: int) -> bool:
    """True for a name; what heads its sentence is one where it is a known town's."""
    token = sentence.tokens[index]
    return token.pos == "PROPN" or (token.text[:1].isupper() and bool(town(token.text)))


def _is_counter(sentence: Sentence, index: int) -> bool:
    """True for "the ministry", which counts the dead; a hospital has patients of its own."""
    clinics = speech_of(sentence.language).clinics
    known = sources_of(sentence.language).kinds.at(sentence.tokens, index)
    return bool(known) and not clinics.at(sentence.tokens, index)


def is_of_things(sentence: Sentence, which: int) -> bool:
    """True for the 14 of "bringing the number of attacks to 14": of none of the people before."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    numbers = [i for i, q in enumerate(sentence.quantities) if q.kind == "number"]
    tails, figures = [sentence.tails[i] for i in numbers], [sentence.numerals[i] for i in numbers]
    first = max([numeral - OFF, 0, *(i for i in tails if i <= numeral)])
    last = min([after + BEHIND_IT, len(sentence.tokens), *(i for i in figures if i >= after)])
    words, tokens = speech_of(sentence.language).number_of, sentence.tokens
    spoken = numbered_nouns(sentence.language).spoken
    for index in (*range(first, numeral), *range(after, last)):
        noun = index + words.at(tokens, index)
        if index < noun < len(tokens) and tokens[noun].pos == "NOUN":
            near = range(noun, min(noun + BEHIND_IT, len(tokens)))
            people = bool(spoken.among(tokens, noun, near.stop))
            told = (i for i in near if not sentence.in_quantity(i))
            return not people and not any(is_person(sentence, i) for i in told)
    return False


def listed_of(sentence: Sentence, which: int) -> str:
    """The measure of « Les morts par province : Valdor, 212 ; Mirane, 118 », "" for no such row."""
    figures = [i for i, q in enumerate(sentence.quantities) if q.kind in ("number", "one")]
    row = [i for i in figures if _is_named_alone(sentence, i)]
    if which not in row or len(row) < ROW or len(row) != len(figures):
        return ""
    spoken = numbered_nouns(sentence.language).spoken
    found = spoken.among(sentence.tokens, 0, FAR)
    return found.pop() if len(found) == 1 else ""


def _is_named_alone(sentence: Sentence, which: int) -> bool:
    """True for « Valdor, 212 ; », « à Lorbec, cinq ; »: a name, a comma, a bare figure."""
    numeral, tokens = sentence.numerals[which], sentence.tokens
    if not _is_bare(sentence, which) or numeral < ROW:
        return False
    parted = tokens[numeral - 1].pos == "PUNCT"
    return tokens[numeral - ROW if parted else numeral - 1].text[:1].isupper()


def _is_bare(sentence: Sentence, which: int) -> bool:
    return sentence.quantities[which].kind in ("number", "one") and own_noun(sentence, which) < 0
