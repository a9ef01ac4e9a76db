"""What a time of day dates: the story's own event, or a step before or after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.claims.assailants import attackers_act
from checker.claims.scope import is_fragment
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import events_of, speech_of

__all__ = ["ACT", "ONSET", "SAID", "STEPS", "happening"]

OF = 4  # words from "time" to what it is the time of
RELATIVES = ("acl:relcl", "relcl", "acl")
PHRASE = 2  # words of a phrase before its noun
STEPS = frozenset(  # each has a time of its own
    f"@{step}"
    for step in [
        "assault",
        "call",
        "contained",
        "extinguished",
        "arrest",
        "clash",
        "departure",
        "arrival",
        "approach",
        "takeoff",
        "touchdown",
    ]
)
# what goes on for a while: no time of day dates it
LASTING = frozenset({"aboard", "cruise", "flown", "outage", "vote"})
ACT = "@act"  # « deux hommes entrent dans l'église »: the attack, or one step of it
SAID = "@said"  # when somebody spoke: a time of its own, each time
QUOTES = frozenset({"»", "”", '"'})
SPOKEN = 7  # words from the end of a quotation to the hour of who speaks
ONSET = "@onset"  # what the story is about, not named here: « l'impensable s'est produit »


def happening(sentence: Sentence, which: int, *, scene: bool) -> frozenset[str]:
    """Kinds of the event that the time `which` dates, as "@attack"; ONSET where none is named.

    Empty where something else is dated, or nothing can be told. `scene` says that the sentence
    stands in running text: one without a verb then sets the scene of what the article tells.
    """
    if step := _in_aside(sentence, which):
        return step
    verbs = sentence.clause(sentence.numerals[which])
    if alone := _of_its_own(sentence, which):
        return alone
    if is_fragment(sentence) or not verbs:
        every = range(len(sentence.tokens))
        told = scene and not _is_stamp(sentence)  # « c'est à 9 heures que le drame survient »
        told = told or any(_merely_happens(sentence, index) for index in every)
        attack = any(attackers_act(sentence, index) for index in every)
        found = _kinds(sentence, every) or frozenset({ACT} if attack else ())
        return found or frozenset({ONSET} if told else ())
    if own := _behind_but(sentence, which, verbs[0]):
        return _kinds(sentence, own)  # « ils partiront plus tard, mais des heurts ont éclaté »
    named = _kinds(sentence, _core(sentence, which, verbs[0]))
    named = named or _kinds(sentence, _relative(sentence, which, verbs[0]))
    named |= STEPS & _kinds(sentence, _joined(sentence, verbs[0]))
    denied = speech_of(sentence.language).little.denied
    if any(sentence.tokens[child].text.lower() in denied for child in sentence.children[verbs[0]]):
        named -= STEPS  # « le feu n'était pas maîtrisé à 5 heures »
    if not named and attackers_act(sentence, verbs[0]):
        return frozenset({ACT})
    return named or frozenset({ONSET} if _merely_happens(sentence, verbs[0]) else ())


def _is_of_words(sentence: Sentence, which: int) -> bool:
    """True for « » », racontait vers 15 heures un capitaine »: when somebody spoke."""
    numeral, tokens = sentence.numerals[which], sentence.tokens
    quoted = next((i for i in range(numeral - 1, 0, -1) if tokens[i].text in QUOTES), -1)
    between = range(quoted + 1, numeral)
    said = sources_of(sentence.language).verbs
    near = quoted > 0 and len(between) <= SPOKEN
    return near and any(said.at(tokens, i) and tokens[i].pos == "VERB" for i in between)


def _of_its_own(sentence: Sentence, which: int) -> frozenset[str]:
    """What a time dates that is not that of the event: a step beside it, words; empty for none."""
    if _is_apart_from_event(sentence, which) or _is_of_last(sentence, which):
        return frozenset({ACT})
    return frozenset({SAID} if _is_of_words(sentence, which) else ())


def _is_apart_from_event(sentence: Sentence, which: int) -> bool:
    """True for "at 9:59, six minutes before he opened fire": of a step, told by how far it is."""
    quantities, tokens = sentence.quantities, sentence.tokens
    behind = which + 1
    if behind >= len(quantities) or quantities[behind].kind != "duration":
        return False
    between = tokens[sentence.tails[which] : sentence.numerals[behind]]
    after = sentence.tails[behind]
    words = speech_of(sentence.language).apart_by
    apart = after < len(tokens) and bool(words.at(tokens, after))
    return apart and all(token.text in (",", "(", "–", "—") for token in between)


def _is_of_last(sentence: Sentence, which: int) -> bool:
    """True for "the first shots at 10:05 and the last at 10:15": the end of what began then."""
    index, tokens = sentence.numerals[which] - 1, sentence.tokens
    while index > 0 and tokens[index].pos == "ADP":
        index -= 1
    told = tokens[index].quantity if index > 0 else 0
    ends = speech_of(sentence.language).ends
    return told < 0 and bool(ends.at(tokens, index)) and tokens[index - 1].pos == "DET"


def _in_aside(sentence: Sentence, which: int) -> frozenset[str]:
    """The step of « Le train, parti de Dole à 16 h 53, a déraillé »: told between commas."""
    numeral, tokens = sentence.numerals[which], sentence.tokens
    comma = next((i for i in range(numeral - 1, 0, -1) if tokens[i].text == ","), 0)
    closed = any(t.text == "," for t in tokens[sentence.tails[which] :])
    return (
        STEPS & _kinds(sentence, range(comma + 1, comma + 2)) if comma and closed else frozenset()
    )


def _behind_but(sentence: Sentence, which: int, verb: int) -> range:
    """The clause of a time where the tree hangs it on a verb before « mais »; empty elsewhere."""
    tokens, numeral = sentence.tokens, sentence.numerals[which]
    joints = [i for i in range(verb + 1, numeral) if tokens[i].pos == "CCONJ"]
    verbs = [i for i in range(verb + 1, numeral) if tokens[i].pos in ("VERB", "AUX")]
    parted = [i for i in joints if tokens[i - 1].text == ","]
    if not parted or not verbs or verbs[-1] < parted[-1]:
        return range(0)
    return range(parted[-1] + 1, numeral)


def _core(sentence: Sentence, which: int, verb: int) -> Iterator[int]:
    """The verb, who or what does or bears it, and the noun that the time itself hangs on."""
    numeral = sentence.numerals[which]
    borne = ("nsubj", "nsubj:pass", "nsubjpass", "obj", "dobj")
    yield verb
    if sentence.tokens[verb].dep in RELATIVES:  # « l'attaque menée vers 20 heures », "which began"
        yield sentence.tokens[verb].head
    for child in sentence.children[verb]:
        if sentence.tokens[child].dep in borne:
            yield child
            yield from _timed(sentence, child)
    # « à 9 heures, un assaillant ... »: the hour is taken for what the assailant is
    yield from (c for c in sentence.children[numeral] if sentence.tokens[c].dep == "appos")
    head = sentence.tokens[numeral].head
    if sentence.tokens[head].pos in ("NOUN", "PROPN") and head != numeral:
        yield head
    yield from _right_before(sentence, numeral)


def _right_before(sentence: Sentence, numeral: int) -> Iterator[int]:
    """The noun of « dans l'assaut final à 5 h 02 », wherever the tree hangs the hour."""
    first = numeral
    while first > 0 and sentence.tokens[first - 1].pos in ("ADP", "ADV", "ADJ"):
        first -= 1
    led = any(token.pos == "ADP" for token in sentence.tokens[first:numeral])
    if led and first and sentence.tokens[first - 1].pos == "NOUN":
        yield first - 1


def _relative(sentence: Sentence, which: int, verb: int) -> list[int]:
    """The verb and object of « le tireur qui a ouvert le feu vers 20 heures a fait deux morts »."""
    numeral, subject = sentence.numerals[which], sentence.subject(verb)
    if subject < 0 or not subject < numeral < verb:
        return []
    told = (c for c in sentence.children[subject] if sentence.tokens[c].dep in RELATIVES)
    inner = [c for c in told if subject < c < numeral and sentence.tokens[c].pos == "VERB"]
    return [subject, *inner, *(i for c in inner for i in sentence.children[c] if i > c)]


def _joined(sentence: Sentence, verb: int) -> Iterator[int]:
    """The verbs joined to one: « À 9 heures, des tirs retentissent et le RAID intervient »."""
    for child in sentence.children[verb]:
        if sentence.tokens[child].dep == "conj" and sentence.tokens[child].pos == "VERB":
            yield child


def _timed(sentence: Sentence, noun: int) -> Iterator[int]:
    """What the noun is the time of: "the time of impact"."""
    if speech_of(sentence.language).moments.at(sentence.tokens, noun):
        behind = range(noun + 1, min(noun + OF, len(sentence.tokens)))
        yield from (i for i in behind if sentence.tokens[i].pos in ("NOUN", "PROPN"))


def _kinds(sentence: Sentence, indices: Iterable[int]) -> frozenset[str]:
    kinds = events_of(sentence.language).items()
    return frozenset(
        f"@{kind}"
        for index in indices
        for kind, words in kinds
        if kind not in LASTING
        for first in range(max(index - PHRASE, 0), index + 1)  # « la terre » ends at its noun
        if words.at(sentence.tokens, first) > index - first
    )


def _is_stamp(sentence: Sentence) -> bool:
    """True for "10:42 a.m. Monday.": nothing but the time."""
    content = ("NOUN", "PROPN")
    return not any(
        token.pos in content and token.quantity < 0 and not sentence.in_quantity(index)
        for index, token in enumerate(sentence.tokens)
    )


def _merely_happens(sentence: Sentence, verb: int) -> bool:
    """True for « le drame s'est produit », "it began": that it happened is all that is said."""
    speech = speech_of(sentence.language)
    if not speech.happens.at(sentence.tokens, verb):
        return False
    subject = sentence.subject(verb)
    token = sentence.tokens[subject]
    return subject >= 0 and (token.pos == "PRON" or bool(speech.drama.at(sentence.tokens, subject)))
