"""Whose share a possessive or the front of a clause tells: « la droite garde ses 8 % ».

« Avec 8 %, la droite au plus bas », "the left kept its 6%, the Greens their 5%".
"""

from __future__ import annotations

from checker.claims.bearing import called, last_holder, name_at, person_at, whoever
from checker.claims.given_back import is_pollster
from checker.claims.held_beside import figures_in_turn, is_someone
from checker.claims.holder_words import holder_words
from checker.claims.in_lists import runs_in_vote
from checker.claims.mandates import mandate_words
from checker.claims.names import Names
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.speech import speech_of

__all__ = [
    "against",
    "first_word",
    "fronted",
    "is_receiving_camp",
    "owned_by",
    "stands_for_vote",
]

FAR = 14  # words from a possessive back to whose share it tells
ARTICLE = 2  # words up to who is told behind the comma: « , le sortant »
PAIR = 2  # shares that are set against each other
SET = 2  # adjectives between a possessive and its figure: « ses maigres 4 % »
PARTS = ":;–—(«"  # what a clause may open behind
KINDS = ("party", "person", "body", "")


def owned_by(sentence: Sentence, which: int, names: Names) -> str:
    """The holder of « la droite conserve ses 8,5 % », « les Verts leurs 6 % »; "" for none."""
    if sentence.quantities[which].kind != "percent":
        return ""
    index, tokens = first_word(sentence, which) - 1, sentence.tokens
    last = index - SET
    while index > max(last, 0) and tokens[index].pos in ("ADJ", "ADV"):
        index -= 1
    if index < 1 or not speech_of(sentence.language).possessive.at(tokens, index):
        return ""
    told = max(
        [0, *(t for i, t in enumerate(sentence.tails) if t <= index and _is_share(sentence, i))]
    )
    for before in range(index - 1, max(index - FAR, told) - 1, -1):
        if tokens[before].text in ";.:":
            break
        if who := stands_for_vote(sentence, before, names):
            return who
        if _is_subject_pronoun(sentence, before):
            return _meant(sentence, before, names)
    return ""


def fronted(sentence: Sentence, which: int, names: Names) -> str:
    """Who stands behind the comma of « Avec 8,5 %, les Verts au plus bas », "" for nobody."""
    first, after, tokens = first_word(sentence, which), sentence.tails[which], sentence.tokens
    if first < 1 or not holder_words(sentence.language).reached.at(tokens, first - 1):
        return ""
    opens = first == 1 or tokens[first - 2].text in PARTS
    if not opens or after >= len(tokens) - 1 or tokens[after].text != ",":
        return ""
    for index in range(after + 1, min(after + 1 + ARTICLE, len(tokens))):
        if who := stands_for_vote(sentence, index, names):
            return who
        if _is_subject_pronoun(sentence, index):
            return _meant(sentence, index, names)
        if tokens[index].pos != "DET":
            break
    return ""


def against(sentence: Sentence, which: int, names: Names) -> str:
    """« La liste des Verts devance celle de la majorité : 23,5 % contre 22,5 % »: one each."""
    row, versus = figures_in_turn(sentence, which), holder_words(sentence.language).versus
    if len(row) != PAIR or sentence.quantities[which].kind != "percent":
        return ""
    if not versus.at(sentence.tokens, sentence.numerals[row[1]] - 1):
        return ""
    told: list[str] = []
    for index in range(sentence.numerals[row[0]]):
        name = name_at(sentence, index, names)
        if name and (name.kind == "place" or is_pollster(name, sentence.language)):
            continue
        who = stands_for_vote(sentence, index, names)
        if who and who not in told:
            told.append(who)
    if len(told) == 1:  # « la majorité sortante : 30 % contre 28 % pour l'Union rurale »
        told += _behind(sentence, row[1], names, told[0])
    return told[row.index(which)] if len(told) == len(row) else ""


def _behind(sentence: Sentence, which: int, names: Names, first: str) -> list[str]:
    """The other one, who is told right behind the second of two figures."""
    after = sentence.tails[which]
    if after >= len(sentence.tokens) or not holder_words(sentence.language).receivers.at(
        sentence.tokens, after
    ):
        return []
    near = range(after + 1, min(after + 1 + ARTICLE, len(sentence.tokens)))
    found = (stands_for_vote(sentence, index, names) for index in near)
    return [who for who in found if who and who != first][:1]


def is_receiving_camp(sentence: Sentence, index: int, first: int) -> bool:
    """True for « à la majorité sortante », « 22 % pour la majorité »: it holds as parties do.

    `first` is the word behind the preposition of receiving.
    """
    if not mandate_words(sentence.language).camps.at(sentence.tokens, index):
        return False
    behind = sentence.tokens[index + 1 : index + 2]
    if behind and behind[0].pos == "ADJ":
        return True
    share = first > 2 and any(
        quantity.kind == "percent" and sentence.tails[which] <= first <= sentence.tails[which] + 2
        for which, quantity in enumerate(sentence.quantities)
    )
    of = speech_of(sentence.language).little.of
    return share and not (behind and behind[0].text.lower() in of)


def stands_for_vote(sentence: Sentence, index: int, names: Names) -> str:
    """The person, the party or the camp that a word is, "" for any other word."""
    if name := name_at(sentence, index, names):
        person = person_at(sentence, index, names)
        return person or (whoever(sentence, index, names) if name.kind in KINDS else "")
    if not _is_led(sentence, index) or sentence.tokens[index].quantity >= 0:
        return ""
    camps, bodies = mandate_words(sentence.language).camps, holder_words(sentence.language).bodies
    camp = bool(camps.at(sentence.tokens, index))
    if bodies.at(sentence.tokens, index):  # « le camp présidentiel », no « la liste de Paul Morel »
        camp = any(_is_adjective(sentence, i, index) for i in (index - 1, index + 1))
    if camp or runs_in_vote(sentence, index):
        return called(sentence, index)
    return person_at(sentence, index, names) if is_someone(sentence, index) else ""


def _is_adjective(sentence: Sentence, index: int, noun: int) -> bool:
    near = sentence.tokens[index : index + 1]
    told = bool(near) and near[0].pos in ("ADJ", "VERB") and near[0].dep == "amod"
    return told and near[0].head == noun and not near[0].text[:1].isupper()


def _is_led(sentence: Sentence, index: int) -> bool:
    """True for a noun with its article: « la droite », "the ruling party"."""
    first = index
    while first > 0 and sentence.tokens[first - 1].dep in ("amod", "compound"):
        first -= 1
    return first > 0 and sentence.tokens[first - 1].pos == "DET"


def _meant(sentence: Sentence, index: int, names: Names) -> str:
    """Who a pronoun stands for: whom its sentence named before, else the text."""
    before = range(index - 1, -1, -1)
    own = (stands_for_vote(sentence, i, names) for i in before)
    last = last_holder(sentence.tokens[index].start, names, sentence.language)
    return next((who for who in own if who), last)


def first_word(sentence: Sentence, which: int) -> int:
    """The first word of a figure, its hedge included: « autour de 7 % »."""
    start, numeral = sentence.quantities[which].start, sentence.numerals[which]
    return next((i for i in range(numeral) if sentence.tokens[i].start >= start), numeral)


def _is_share(sentence: Sentence, which: int) -> bool:
    return sentence.quantities[which].kind in ("percent", "share")


def _is_subject_pronoun(sentence: Sentence, index: int) -> bool:
    """True for « elle », never for the emphatic one of « les Verts, eux, »."""
    around = [token.text for token in sentence.tokens[index - 1 : index + 2 : 2]] if index else []
    known = holder_words(sentence.language).pronouns.at(sentence.tokens, index)
    given = holder_words(sentence.language).clitics.at(sentence.tokens, index)
    object_ = given and sentence.tokens[index].dep not in SUBJECTS  # « que lui valent ses 4 % »
    token = sentence.tokens[index]
    return bool(known) and around != [",", ","] and token.pos == "PRON" and not object_
