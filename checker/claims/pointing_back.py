"""Whether a figure goes on with one of the sentences before."""

from __future__ import annotations

from checker.claims.counting import is_article, whole_of
from checker.claims.headless import (
    is_answer,
    is_had_by_name,
    is_in_bare_row,
    is_name_of_place,
)
from checker.claims.numbering import is_had
from checker.claims.own_verbs import is_added, is_kind, is_of_place, verbs_of_its_own
from checker.claims.sentence import OBJECTS, PASSIVES, SUBJECTS, Sentence, Token
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of
from checker.claims.told_on import is_told_on

__all__ = ["is_acting", "is_moved", "points_back"]

AWAY = frozenset({"pobj", "obl", "obl:mod", "obl:arg", "nmod"})  # of what a verb says nothing
BEFORE_BE = frozenset({"expl:subj", "nummod"})  # what a parser takes a bare subject of "be" for
SUBJECT_ROLES = frozenset({"subject", "passive"})
MOVED, OBJECT = 6, 4  # words from a figure back to what moves it, and on to the pronoun before
ROLES = SUBJECTS | OBJECTS | PASSIVES  # of what a verb says something


def points_back(
    sentence: Sentence, which: int, *, plain: bool, held: bool, people: bool = False
) -> bool:
    """True for a figure that goes on with one of the sentences before.

    « Paris en concentre 3 », « celle de Vannes (49) », "four are home", "two others";
    where plain people were counted before, « 700 personnes selon la police » as well; where the
    figures are `held`, that of another holder: "Labour took 62"; where `people` were counted,
    "the count is 12".
    """
    noun = sentence.counted(which)
    if (
        sentence.quantities[which].kind == "none"
        or _is_pronoun(sentence, which)
        or _is_theirs(sentence, which)
    ):
        return False
    if is_article(sentence, which):
        return noun >= 0 and _is_said_of_them(sentence, noun, alone=True)
    if noun >= 0:
        others = is_added(sentence, which, noun)
        generic = bool(speech_of(sentence.language).people.at(sentence.tokens, noun))
        goes_on = others or (plain and not verbs_of_its_own(sentence, which))
        return (goes_on and generic) or _is_said_of_them(sentence, noun)
    if is_of_place(sentence, which):
        return False
    if (whole := whole_of(sentence, which)) >= 0:
        return bool(speech_of(sentence.language).people.at(sentence.tokens, whole))
    return (
        is_added(sentence, which, sentence.tails[which])
        or is_acting(sentence, which)
        or _has_anaphora(sentence, which)
        or _is_reported(sentence, which)
        or (people and _stands_alone(sentence, which))
        or (held and (_is_had(sentence, which) or is_had(sentence, which)))
        or (plain and _is_tallied(sentence, which))
        or ((plain or people) and is_moved(sentence, which))
        or ((plain or people) and _is_estimated(sentence, which))
    )


def _is_pronoun(sentence: Sentence, which: int) -> bool:
    """True for "the new one": it stands for a thing told of and counts nobody."""
    before = sentence.tokens[: sentence.numerals[which]][-1:]
    lone = sentence.quantities[which].kind == "one" and sentence.counted(which) < 0
    return lone and bool(before) and before[0].pos in ("ADJ", "DET")


def _is_theirs(sentence: Sentence, which: int) -> bool:
    """True for « l'un de leurs porte-parole »: one of others than those told of before."""
    one, after = sentence.quantities[which].kind == "one", sentence.tails[which]
    owned = speech_of(sentence.language).owned
    return one and after < len(sentence.tokens) and bool(owned.at(sentence.tokens, after))


def _stands_alone(sentence: Sentence, which: int) -> bool:
    """True for a figure of which its sentence says no more than a place, a day or who has it."""
    forms = (is_answer, is_had_by_name, is_in_bare_row, is_told_on)
    return any(form(sentence, which) for form in forms)


def _is_estimated(sentence: Sentence, which: int) -> bool:
    """True for « les chiffres vont de 12 000 à 30 000 », « le total n'était que de 12 000 »."""
    tallies, numeral = speech_of(sentence.language).tallies, sentence.numerals[which]
    return any(
        sentence.tokens[child].dep in ROLES and tallies.at(sentence.tokens, child)
        for head in (*sentence.clause(numeral)[:1], numeral)  # behind "be" it heads its clause
        for child in sentence.children[head]
    )


def is_moved(sentence: Sentence, which: int) -> bool:
    """True for « la préfecture l'a ramené de 147 à 141 »: "it" is the toll told before."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    first = max(sentence.numerals[which] - MOVED, 0)
    verb = speech.moves.find(tokens, first, sentence.numerals[which])
    near = range(max(verb - OBJECT, 0), verb)
    return any(tokens[i].pos == "PRON" and speech.moved_it.at(tokens, i) for i in near)


def _is_tallied(sentence: Sentence, which: int) -> bool:
    """True for « Nantes : 19 000. », a name and its only figure, but for what another counted."""
    numeral = sentence.numerals[which]
    colon = numeral > 1 and sentence.tokens[numeral - 1].text == ":"
    named = is_name_of_place(sentence, 0) and numeral <= 4
    rest = range(which + 1, len(sentence.quantities))
    told = all(_is_bare(sentence, i) for i in rest)
    return colon and named and which == 0 and told


def _is_bare(sentence: Sentence, which: int) -> bool:
    return sentence.quantities[which].kind == "number" and sentence.counted(which) < 0


def _is_had(sentence: Sentence, which: int) -> bool:
    """True for "Labour took 62": the bare object of a verb whose subject is a name."""
    token = sentence.tokens[sentence.numerals[which]]
    subject = sentence.subject(token.head)
    named = subject >= 0 and sentence.tokens[subject].pos == "PROPN"
    return named and token.dep in OBJECTS and sentence.tokens[token.head].pos == "VERB"


def _is_reported(sentence: Sentence, which: int) -> bool:
    """True for « le cabinet aboutit à 12 000 »: the nearest verb above is one of counting."""
    verbs = sentence.clause(sentence.numerals[which])
    return bool(verbs) and bool(sources_of(sentence.language).verbs.at(sentence.tokens, verbs[0]))


def _is_said_of_them(sentence: Sentence, noun: int, *, alone: bool = False) -> bool:
    """« il s'agit de deux femmes »: kinds of people of the figure before, not "out for two".

    With `alone` « ce sont deux femmes » is not enough.
    """
    verbs, speech = sentence.clause(noun), speech_of(sentence.language)
    if not verbs or verbs[0] >= noun:
        return False
    concerns = bool(speech.concern.at(sentence.tokens, verbs[0]))
    is_so = not alone and bool(speech.be.at(sentence.tokens, verbs[0]))
    away = sentence.tokens[noun].dep in AWAY and not concerns
    return (concerns or is_so) and not away and is_kind(sentence, noun)


def is_acting(sentence: Sentence, which: int) -> bool:
    """True for "four have been sent home": a bare figure that stands for those counted before."""
    numeral = sentence.numerals[which]
    if sentence.tokens[numeral].dep in BEFORE_BE:
        after = sentence.tails[which]  # « Deux étaient des touristes »
        known = speech_of(sentence.language).be
        return after < len(sentence.tokens) and bool(known.at(sentence.tokens, after))
    return sentence.quantities[which].hedge != "vague" and any(
        role.name in SUBJECT_ROLES and role.verb > numeral for role in sentence.roles(numeral)
    )


def _has_anaphora(sentence: Sentence, which: int) -> bool:
    numeral = sentence.numerals[which]
    before = sentence.tokens[max(0, numeral - 8) : numeral]
    beside = sentence.tokens[numeral - 1].text == "(" if numeral else False
    anaphora = speech_of(sentence.language).anaphora
    return beside or any(
        token.pos in ("PRON", "ADV", "ADP")
        and (token.key,) in anaphora.phrases.get(token.key, ())
        and not _is_relative(sentence, token)
        for token in before
    )


def _is_relative(sentence: Sentence, token: Token) -> bool:
    """True for the "that" of "a blaze that forced 500 out": it points at a noun of its own."""
    return sentence.tokens[token.head].dep == "relcl"
