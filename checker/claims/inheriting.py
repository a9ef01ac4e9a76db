"""Whether a figure goes on with one before it in its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.attach import is_figure
from checker.claims.counting import is_article, whole_of
from checker.claims.governing import joined_clause
from checker.claims.own_verbs import is_added, is_kind, is_of_place, verbs_of_its_own, verbs_over
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence, Token
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["acts_for_itself", "follows", "is_of_it", "is_of_toll", "is_row", "lacks"]

MOMENTS = frozenset({"date", "time", "duration"})
NUMBERS = frozenset({"number", "ordinal", "one", "none"})
SHARES = frozenset({"percent", "share"})
SUBJECT_ROLES = frozenset({"subject", "passive"})
LISTED = 8  # words between the members of a list
STATE = 5  # words from a verb to the state that it tells
DEPTH = 2  # words behind a semicolon after which the clause is another
FAR = 30  # words between a figure and one that goes on with it
ALIVE = 4  # words from people to what says that they live


def is_row(first: Quantity, second: Quantity) -> bool:
    """True for two figures that can be members of one row."""
    for kinds in (NUMBERS, SHARES):
        if first.kind in kinds and second.kind in kinds:
            return True
    if first.kind in MOMENTS:
        return False
    return first.kind == second.kind and first.unit == second.unit


def follows(sentence: Sentence, index: int, which: int, *, people: bool) -> bool:
    """True when figure `which` goes on with figure `index` of the same sentence.

    A bare one does; one with a noun does when the noun is only a kind of the people counted before
    and no verb says anything else of them.
    """
    others = people and (_is_of_parent(sentence, which) or _is_alive(sentence, which))
    return not others and _goes_on(sentence, index, which, people=people)


def _goes_on(sentence: Sentence, index: int, which: int, *, people: bool) -> bool:
    between = sentence.tokens[sentence.tails[index] : sentence.numerals[which]]
    noun = _own_noun(sentence, which, people=people)
    if is_article(sentence, which):
        return _one_follows(sentence, index, which) and _is_listed(sentence, index, which)
    if sentence.quantities[which].kind == "none" or is_of_place(sentence, which):
        return False
    if sentence.quantities[which].kind not in NUMBERS:
        return noun < 0 and whole_of(sentence, which) < 0 and len(between) <= FAR
    if noun < 0:
        whole = whole_of(sentence, which)
        near = len(between) <= FAR and not _is_without(sentence, which)
        near = near and not _does_else(sentence, index, which)
        return near and (whole < 0 or (people and is_kind(sentence, whole)))
    plain = speech_of(sentence.language).people.at(sentence.tokens, noun)
    apart = _is_beside(sentence, which) or (_is_far(between) and not plain)
    if not people or not is_kind(sentence, noun) or apart:
        return False
    likewise = speech_of(sentence.language).likewise.find(sentence.tokens, noun + 1, noun + 3) >= 0
    return likewise or not _has_own_verb(sentence, index, which)


def _own_noun(sentence: Sentence, which: int, *, people: bool) -> int:
    """The noun counted, -1 too for « a rasé 40 maisons et en a endommagé 60 autres »."""
    noun = sentence.counted(which)
    others = noun >= 0 and speech_of(sentence.language).increment.at(sentence.tokens, noun)
    return -1 if others and not people else noun


def is_of_it(sentence: Sentence, which: int) -> bool:
    """True for "12 dead and 300 hurt; it could reach 50": a pronoun stands for the toll."""
    verbs = sentence.clause(sentence.numerals[which])[:1]
    subject = sentence.subject(verbs[0]) if verbs and sentence.counted(which) < 0 else -1
    token = sentence.tokens[subject] if subject >= 0 else None
    anaphora = speech_of(sentence.language).anaphora
    if token is None or token.pos != "PRON":
        return False
    nobody = token.text.lower() in speech_of(sentence.language).little.impersonal  # « on compte »
    return not nobody and bool(anaphora.at(sentence.tokens, subject))


def is_of_toll(sentence: Sentence, which: int) -> bool:
    """True for "it was still at 9": the pronoun of a number, of none of those counted."""
    numeral, it = sentence.numerals[which], speech_of(sentence.language).little.it
    heads = (*sentence.clause(numeral)[:1], numeral) if sentence.counted(which) < 0 else ()
    subjects = [i for head in heads if (i := sentence.subject(head)) >= 0]
    return any(sentence.tokens[i].text.lower() in it for i in subjects)


def _one_follows(sentence: Sentence, index: int, which: int) -> bool:
    """True for « dont un enfant », and for « six à Brest et un en Vendée »."""
    noun = sentence.counted(which)
    if noun < 0:
        return is_figure(sentence, sentence.numerals[which])
    return is_kind(sentence, noun) or _is_compatriot(sentence, index, noun)


def _is_compatriot(sentence: Sentence, index: int, noun: int) -> bool:
    """True for « deux Suédois, un Belge »: named as those counted before are."""
    first, second = sentence.counted(index), sentence.tokens[noun].text
    named = first >= 0 and sentence.tokens[first].text.istitle() and second.istitle()
    return named and sentence.tokens[noun].pos in ("NOUN", "ADJ", "PROPN")


def _is_listed(sentence: Sentence, index: int, which: int) -> bool:
    """True for « trois tués, dont un enfant », false for « trois tués, souffle un pompier »."""
    between = sentence.tokens[sentence.tails[index] : sentence.numerals[which]]
    before = sentence.numerals[which] - 1
    said = sources_of(sentence.language).verbs.at(sentence.tokens, before)
    acts = any(role.name == "subject" for role in sentence.roles(sentence.counted(which)))
    return (
        not (said or acts)
        and sentence.quantities[index].kind != "ordinal"
        and _in_list(between, sentence.language)
    )


def lacks(sentence: Sentence, which: int) -> bool:
    """True for the « sans » of « dont on est sans nouvelles », which counts nobody."""
    quantity = sentence.quantities[which]
    text = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]
    return text.lower() in speech_of(sentence.language).little.without


def _is_without(sentence: Sentence, which: int) -> bool:
    """True for "three dead, 200,000 without power": what they lack is told, they are others."""
    token, numeral = sentence.tokens[sentence.tails[which] :][:1], sentence.numerals[which]
    little = speech_of(sentence.language).little
    if numeral and sentence.tokens[numeral - 1].text.lower() in little.save:
        return True  # « tous sauf six sont nommés »
    return bool(token) and token[0].text.lower() in little.without


def _is_beside(sentence: Sentence, which: int) -> bool:
    """True for « tué devant ses deux enfants », "killed by two men": others, known from before."""
    tokens, before = sentence.tokens, sentence.numerals[which] - 1
    speech = speech_of(sentence.language)
    if before > 1 and speech.owned.at(tokens, before):
        return tokens[before - 1].pos == "ADP" and tokens[before - 2].pos != "CCONJ"
    return before >= 0 and bool(speech.beside.at(tokens, before))


def _is_of_parent(sentence: Sentence, which: int) -> bool:
    """True for the six of « mère de six enfants », "a father of six": whose they are is told."""
    first = sentence.numerals[which] - 2
    return first >= 0 and bool(speech_of(sentence.language).parents.at(sentence.tokens, first))


def _is_alive(sentence: Sentence, which: int) -> bool:
    """True for « deux morts, un bébé retrouvé vivant »: told beside them as no such one."""
    after = max(sentence.counted(which) + 1, sentence.tails[which])
    alive = speech_of(sentence.language).alive
    return alive.find(sentence.tokens, after, min(after + ALIVE, len(sentence.tokens))) >= 0


def _is_far(between: Sequence[Token]) -> bool:
    """True for "toll at 15; the mayor promises a squad of 40 officers": far behind a semicolon."""
    stops = [i for i, token in enumerate(between) if token.text == ";"]
    return bool(stops) and len(between) - stops[-1] > 1 + DEPTH


def _in_list(between: Sequence[Token], language: str) -> bool:
    """True for « cinq tués, à savoir deux gardes »: no verb stands between."""
    colons = [i for i, token in enumerate(between) if token.text == ":"]
    listed = between[colons[-1] + 1 :] if colons else between
    said = speech_of(language).that_is_to_say.phrases
    verbal = any(token.pos in ("VERB", "AUX") and token.key not in said for token in listed)
    return len(listed) <= LISTED and not verbal


def _has_own_verb(sentence: Sentence, index: int, which: int) -> bool:
    """True when a verb other than one of counting governs this figure alone."""
    return bool(verbs_of_its_own(sentence, which) - verbs_over(sentence, index))


def _does_else(sentence: Sentence, index: int, which: int) -> bool:
    """True for "48 died and 620 have fallen ill": a verb of its own, and no known state."""
    numeral = sentence.numerals[which]
    if is_added(sentence, which, sentence.tails[which]):
        return False
    if acts_for_itself(sentence, which):
        return True
    more = sentence.quantities[which].value.low > sentence.quantities[index].value.low
    if more and joined_clause(sentence, which):
        return True
    anchor = max(whole_of(sentence, which), numeral)  # "60 of the guests stayed behind"
    acts = {role.verb for role in sentence.roles(anchor) if role.name in SUBJECT_ROLES}
    own = acts & (verbs_of_its_own(sentence, which) - verbs_over(sentence, index))
    states = speech_of(sentence.language).subsets.values()
    last = max(own, default=0) + STATE
    return bool(own) and all(words.find(sentence.tokens, numeral, last) < 0 for words in states)


def acts_for_itself(sentence: Sentence, which: int) -> bool:
    """True for "as thousands stormed a shop", « et 225 provisoirement retenues »."""
    tokens, index = sentence.tokens, sentence.tails[which]
    while index < len(tokens) and tokens[index].pos == "ADV":
        index += 1
    if index >= len(tokens) or tokens[index].pos != "VERB" or tokens[index].quantity >= 0:
        return False
    states = speech_of(sentence.language).subsets.values()
    told = any(words.find(tokens, sentence.numerals[which], index + STATE) >= 0 for words in states)
    source, be = sources_of(sentence.language), speech_of(sentence.language).be
    said = source.verbs.at(tokens, index) or source.sure.at(tokens, index)
    described = speech_of(sentence.language).belonging.at(tokens, index)
    return not (told or said or described or be.at(tokens, index))
