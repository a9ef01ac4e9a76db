"""The verbs and states that say something of the counted ones, by the tree and by the order of words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.claims.sentence import Sentence

__all__ = ["Governor", "governors"]

RELATIVES = frozenset({"relcl", "acl:relcl", "advcl", "appos"})
PASSIVE_AUXILIARIES = frozenset({"aux:pass", "auxpass"})
CHAIN = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET", "CCONJ", "NUM"})
LONGEST_CHAIN = 12


@dataclass(frozen=True, slots=True)
class Governor:
    """A verb, participle or state, and what the counted ones are to it."""

    verb: int
    role: str  # "subject", "passive", "object", "modifier"
    distance: float  # how much less it tells than a predicate
    loose: bool = False  # too weak to make an article count


def governors(sentence: Sentence, which: int, noun: int) -> Iterator[Governor]:
    """All that governs quantity `which` and the `noun` it counts (-1 for none), nearest first."""
    numeral = sentence.numerals[which]
    bare = sentence.counted(which) < 0
    yield from _by_tree(sentence, numeral if bare else noun, extra=0.0)
    last = sentence.tails[which] - 1 if noun < 0 else noun
    yield from _right_after(sentence, last)
    if bare and noun >= 0:
        yield from _by_tree(sentence, noun, extra=0.3, modifiers_only=True)
    if noun >= 0:
        yield from _shared(sentence, noun)


def _by_tree(
    sentence: Sentence, anchor: int, *, extra: float, modifiers_only: bool = False
) -> Iterator[Governor]:
    predicates = []
    for role in sentence.roles(anchor):
        if role.name != "modifier":
            name = "passive" if _is_passive(sentence, role.verb) else role.name
            if not modifiers_only:
                yield Governor(role.verb, name, extra)
        elif not _crosses_figure(sentence, anchor, role.verb):
            loose = sentence.tokens[role.verb].dep in RELATIVES and not _who(sentence, anchor, role.verb)
            predicates.append(Governor(role.verb, "modifier", extra + 0.1, loose))
    yield from predicates


def _is_passive(sentence: Sentence, verb: int) -> bool:
    return any(sentence.tokens[c].dep in PASSIVE_AUXILIARIES for c in sentence.children[verb])


def _who(sentence: Sentence, anchor: int, verb: int) -> bool:
    """True for « un homme qui a péri »: the counted one is the subject of the relative clause."""
    subject = sentence.subject(verb)
    between = sentence.tokens[anchor + 1 : max(subject, anchor + 1)]
    return subject > anchor and all(t.pos == "PUNCT" for t in between)


def _crosses_figure(sentence: Sentence, anchor: int, verb: int) -> bool:
    # « 125 000 personnes dans la rue, 1 385 interpellées »: each has its own
    return any(token.quantity >= 0 for token in sentence.tokens[anchor + 1 : verb])


def _right_after(sentence: Sentence, last: int) -> Iterator[Governor]:
    """« 12 personnes dans la rue », "12 shot": what stands behind the counted ones, whatever the tree."""
    for index in range(last + 1, min(last + 4, len(sentence.tokens))):
        token = sentence.tokens[index]
        if token.quantity >= 0:
            return
        if token.pos != "ADV" and token.text not in '"»«':
            if not _has_object(sentence, index):
                yield Governor(index, "modifier", 0.1, loose=token.pos not in ("VERB", "ADJ"))
            return
        yield Governor(index, "modifier", 0.1, loose=True)


def _has_object(sentence: Sentence, verb: int) -> bool:
    return any(sentence.tokens[c].dep in ("obj", "dobj") for c in sentence.children[verb])


def _shared(sentence: Sentence, noun: int) -> Iterator[Governor]:
    """« 20 passants et 8 membres de l'équipe blessés »: a participle behind a row of counted nouns."""
    own = False  # a figure of its own stands right before the participle
    for index in range(noun + 1, min(noun + LONGEST_CHAIN, len(sentence.tokens))):
        token = sentence.tokens[index]
        if token.pos in ("VERB", "ADJ") and not own and index > noun + 1:
            if not _has_object(sentence, index) and not _has_subject(sentence, index):
                yield Governor(index, "modifier", 0.4, loose=True)
            if token.pos == "VERB":
                return
        if token.pos not in CHAIN and token.quantity < 0:
            return
        own = token.quantity >= 0


def _has_subject(sentence: Sentence, verb: int) -> bool:
    return sentence.subject(verb) >= 0
