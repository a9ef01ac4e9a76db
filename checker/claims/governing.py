"""The verbs and states that say something of the counted ones, by tree and by word order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.claims.asides import past_age, past_aside, past_hedge, past_joined, past_them
from checker.claims.counting import is_article
from checker.claims.numbering import numbered_nouns
from checker.claims.remembered import remembered
from checker.claims.sentence import PASSIVES, SUBJECTS, Sentence
from checker.claims.speech import speech_of
from checker.folding import fold

__all__ = ["Governor", "governors", "is_present", "joined_clause"]

RELATIVES = frozenset({"relcl", "acl:relcl", "advcl", "appos"})
PASSIVE_AUXILIARIES = frozenset({"aux:pass", "auxpass"})
COUNTS = frozenset({"number", "ordinal", "one", "none"})
CHAIN = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET", "CCONJ", "NUM"})
LITTLE = frozenset({"ADV", "AUX", "PART"})  # what may stand before a predicate
LONGEST_CHAIN = 12
LONGEST_LINK = 3  # words between two members of a row
BESIDE = -0.2  # a participle right before tells more than what the tree makes of the rest
BEHIND_WHO = 0.1
AFTER_ALL = 0.4  # what the word order alone tells less than the tree
JOINED = 0.3  # what a predicate of the word before "and" tells less than one of its own


@dataclass(frozen=True, slots=True)
class Governor:
    """A verb, participle or state, and what the counted ones are to it."""

    verb: int
    role: str  # "subject", "passive", "object", "oblique", "modifier"
    distance: float  # how much less it tells than a predicate
    loose: bool = False  # too weak to make an article count


@remembered
def governors(sentence: Sentence, which: int, noun: int) -> tuple[Governor, ...]:
    """All that governs quantity `which` and the `noun` it counts (-1 for none), nearest first."""
    found = _governors(sentence, which, noun)
    return tuple(told for told in found if not _is_of_another(sentence, which, told.verb))


def _is_of_another(sentence: Sentence, which: int, index: int) -> bool:
    """True for the dead of « 9 000 manifestants, un mort »: another figure counts them."""
    return any(
        sentence.counted(other) == index
        for other, quantity in enumerate(sentence.quantities)
        if other != which and quantity.kind in COUNTS
    )


def _governors(sentence: Sentence, which: int, noun: int) -> Iterator[Governor]:
    numeral = sentence.numerals[which]
    bare = sentence.counted(which) < 0
    yield from _participle_before(sentence, numeral)
    yield from _before_them(sentence, which)
    yield from _to_do(sentence, which)
    if not joined_clause(sentence, which):
        yield from _by_tree(sentence, _anchor(sentence, which) if bare else noun, extra=0.0)
    if noun >= 0 and (other := _joined_subject(sentence, which, noun)) >= 0:
        yield from _by_tree(sentence, other, extra=JOINED)
    if noun >= 0:
        yield from _before_noun(sentence, which, noun)
    last = sentence.tails[which] - 1 if noun < 0 else past_joined(sentence, noun)
    yield from _behind(sentence, last)
    if noun >= 0:
        yield from _in_clause_of_who(sentence, noun)
    if bare and noun >= 0:
        yield from _by_tree(sentence, noun, extra=0.3, modifiers_only=True)
    if noun >= 0:
        yield from _shared(sentence, noun)
    if noun >= 0 or _is_torn_off(sentence, which):
        yield from _right_before(sentence, which)


def _is_torn_off(sentence: Sentence, which: int) -> bool:
    """True for the 59 of « en a blessé 59, dont douze enfants »: the tree hangs it there."""
    numeral = sentence.numerals[which]
    behind = sentence.numerals[which + 1 : which + 2]
    return bool(behind) and sentence.tokens[numeral].head > behind[0]


def _right_before(sentence: Sentence, which: int) -> Iterator[Governor]:
    """The verb of « ne compte que 12 blessés, loin des 30 », where the tree takes it for another's.

    What stands between a verb and the figure right behind it is at most a word as « que ».
    """
    verb, tokens = sentence.numerals[which] - 1, sentence.tokens
    if verb > 0 and tokens[verb].text in speech_of(sentence.language).little.only:
        verb -= 1
    if verb >= 0 and tokens[verb].pos == "VERB" and not is_present(sentence, verb):
        yield Governor(verb, "object", AFTER_ALL)


def _joined_subject(sentence: Sentence, which: int, noun: int) -> int:
    """The subject that « Dix-sept élèves et deux surveillants sont morts » joins the first to.

    Parsers take the first for a clause of its own; -1 where it is one, or joins to none.
    """
    if which + 1 >= len(sentence.numerals) or sentence.roles(noun):
        return -1
    other, between = sentence.counted(which + 1), range(noun + 1, sentence.numerals[which + 1])
    if other <= noun or not between or len(between) > LONGEST_LINK:
        return -1
    links = {sentence.tokens[i].pos for i in between} - {"ADV", "DET"}
    if links == {"CCONJ"}:
        role = sentence.tokens[other].dep in SUBJECTS | PASSIVES
        return other if role else -1
    return _joined_subject(sentence, which + 1, other) if links == {"PUNCT"} else -1


def _anchor(sentence: Sentence, which: int) -> int:
    """The numeral of a bare figure, or what a tree takes for the subject: "one of them"."""
    after = sentence.tails[which]
    behind = sentence.tokens[after : after + 1]
    told = any(t.pos == "PRON" and t.dep in SUBJECTS | PASSIVES for t in behind)
    return after if told else sentence.numerals[which]


def _participle_before(sentence: Sentence, numeral: int) -> Iterator[Governor]:
    """The present participle of "injuring at least 9", « tuant 12 civils », whatever the tree."""
    index = numeral - 1
    while index > 0 and sentence.tokens[index].pos == "ADV":
        index -= 1
    if index >= 0 and is_present(sentence, index):
        yield Governor(index, "object", BESIDE)


def is_present(sentence: Sentence, index: int) -> bool:
    """True for what may be a present participle: "injuring", « tuant »."""
    endings = speech_of(sentence.language).little.participle_endings  # none: False
    return fold(sentence.tokens[index].text).endswith(endings)


def _before_them(sentence: Sentence, which: int) -> Iterator[Governor]:
    """The verb of « et arrêté trois d'entre eux », "has killed 12 since May", whatever the tree."""
    verb, after = sentence.numerals[which] - 1, sentence.tails[which]
    them = speech_of(sentence.language).part_after
    behind = after < len(sentence.tokens) and them.at(sentence.tokens, after)
    head = sentence.tokens[verb + 1].head
    behind = behind or (sentence.in_quantity(head) and head >= after)
    before = sentence.tokens[verb - 1] if verb > 0 else None
    # « et arrêté six hommes », "killed 40, injured 90"
    joined = before is not None and (before.pos == "CCONJ" or before.text == ",")
    if (behind or joined) and verb >= 0 and sentence.tokens[verb].pos == "VERB":
        yield Governor(verb, "object", 0.0)


def _to_do(sentence: Sentence, which: int) -> Iterator[Governor]:
    """The verb of « ils ont été 6 000 à défiler »: what those counted did."""
    after, tokens = sentence.tails[which], sentence.tokens
    if after + 1 >= len(tokens) or tokens[after].text not in speech_of(sentence.language).little.to:
        return
    if tokens[after + 1].pos == "VERB" and sentence.counted(which) < 0:
        yield Governor(after + 1, "subject", 0.0)


@remembered
def joined_clause(sentence: Sentence, which: int) -> bool:
    """True for « et 300 ont été soignées »: a bare figure behind "and" with a verb of its own."""
    first, after = sentence.numerals[which], sentence.tails[which]
    tokens = sentence.tokens
    led = first > 0 and tokens[first - 1].pos == "CCONJ" and sentence.counted(which) < 0
    while after + 1 < len(tokens) and tokens[after].pos == "ADV":
        after += 1  # « et 225 provisoirement retenues »
    return led and after < len(tokens) and tokens[after].pos in ("AUX", "VERB")


def _in_clause_of_who(sentence: Sentence, noun: int) -> Iterator[Governor]:
    """The verb of "the names of 22 people who died", whatever the tree hangs the clause on."""
    tokens, verb = sentence.tokens, noun + 2
    if verb >= len(tokens) or not numbered_nouns(sentence.language).relatives.at(tokens, noun + 1):
        return
    while verb + 1 < len(tokens) and tokens[verb].pos in LITTLE | {"PRON"}:
        verb += 1
    if tokens[verb].pos == "VERB":
        yield from _predicate(sentence, verb, "subject", BEHIND_WHO)


def _before_noun(sentence: Sentence, which: int, noun: int) -> Iterator[Governor]:
    """Participles between a figure and its noun: "34 injured passengers"."""
    for index in range(sentence.tails[which], noun):
        token = sentence.tokens[index]
        if token.pos in ("VERB", "ADJ") and token.quantity < 0:
            yield Governor(index, "modifier", 0.1)


def _by_tree(
    sentence: Sentence, anchor: int, *, extra: float, modifiers_only: bool = False
) -> Iterator[Governor]:
    extra += JOINED if sentence.tokens[anchor].dep == "conj" else 0.0
    predicates = []
    part = _is_led_as_part(sentence, anchor)
    for role in sentence.roles(anchor):
        if _parted(sentence, anchor, role.verb) or (part and role.verb < anchor):
            continue  # « tuant une femme et en blessant 12, dont deux enfants »
        if role.name != "modifier":
            if not modifiers_only:
                yield from _predicate(sentence, role.verb, role.name, extra)
        elif not _crosses_figure(sentence, anchor, role.verb):
            loose = sentence.tokens[role.verb].dep in RELATIVES
            loose = loose and not _who(sentence, anchor, role.verb)
            predicates.append(Governor(role.verb, "modifier", extra + 0.1, loose))
    yield from predicates


def _is_led_as_part(sentence: Sentence, anchor: int) -> bool:
    """True right behind « dont », "including": what stands before tells of the whole."""
    part = speech_of(sentence.language).part
    return part.find(sentence.tokens, max(anchor - 3, 0), anchor) >= 0


def _predicate(sentence: Sentence, verb: int, name: str, extra: float) -> Iterator[Governor]:
    if name == "subject" and _is_passive(sentence, verb):
        name = "passive"
    yield Governor(verb, name, extra)
    if name == "subject" and _may_be_passive(sentence, verb):
        yield Governor(verb, "passive", extra + 0.2)


def _parted(sentence: Sentence, first: int, second: int) -> bool:
    between = sentence.tokens[min(first, second) : max(first, second)]
    return any(token.text in (":", ";") for token in between)


def _is_passive(sentence: Sentence, verb: int) -> bool:
    return any(sentence.tokens[c].dep in PASSIVE_AUXILIARIES for c in sentence.children[verb])


def _may_be_passive(sentence: Sentence, verb: int) -> bool:
    """True for "16 people shot at a fair": in headlines the auxiliary is left out."""
    aux = any(sentence.tokens[c].dep.startswith("aux") for c in sentence.children[verb])
    return not aux and not _has_object(sentence, verb)


def _who(sentence: Sentence, anchor: int, verb: int) -> bool:
    """True for « un homme qui a péri »: the counted one is the subject of the relative clause."""
    subject = sentence.subject(verb)
    between = sentence.tokens[anchor + 1 : max(subject, anchor + 1)]
    return subject > anchor and all(t.pos == "PUNCT" for t in between)


def _crosses_figure(sentence: Sentence, anchor: int, verb: int) -> bool:
    # « 9 000 manifestants, 40 interpellés »: each has its own; « selon un témoin » counts nothing
    figures = (token.quantity for token in sentence.tokens[anchor + 1 : verb])
    counts = (q for q in figures if q >= 0 and sentence.quantities[q].kind in COUNTS)
    return not all(is_article(sentence, q) or _is_joined(sentence, q, anchor) for q in counts)


def _is_joined(sentence: Sentence, which: int, first: int) -> bool:
    """True for the adults of "18 children and three adults were dead": both are the subject."""
    noun = sentence.counted(which)
    token = sentence.tokens[noun]
    subject = sentence.tokens[first].dep in SUBJECTS | PASSIVES
    return noun >= 0 and subject and token.dep == "conj" and token.head == first


def _behind(sentence: Sentence, last: int) -> Iterator[Governor]:
    """What follows, whatever the tree: « 12 personnes dans la rue », "one, Bo Lee, died"."""
    index = past_hedge(sentence, past_them(sentence, last + 1))
    index = past_aside(sentence, past_age(sentence, index))
    helpers: set[str] = set()
    be = speech_of(sentence.language).be.phrases
    while index < len(sentence.tokens):
        token = sentence.tokens[index]
        if token.quantity >= 0 and sentence.quantities[token.quantity].kind in COUNTS:
            return
        if token.pos in LITTLE or token.text in '"»«' or token.dep.startswith("expl"):
            yield Governor(index, "modifier", 0.1)
            helpers.update({token.key} if token.pos == "AUX" else ())
            index += 1
            continue
        passive = not helpers.isdisjoint(be) and not is_present(sentence, index)
        active = not passive and (_has_object(sentence, index) or bool(helpers))
        yield Governor(index, "subject" if active else "modifier", 0.1)
        return


def _has_object(sentence: Sentence, verb: int) -> bool:
    return any(sentence.tokens[c].dep in ("obj", "dobj") for c in sentence.children[verb])


def _shared(sentence: Sentence, noun: int) -> Iterator[Governor]:
    """A participle behind a row of counted nouns: « 20 passants et 8 agents blessés »."""
    own = False  # a figure of its own stands right before the participle
    for index in range(noun + 1, min(noun + LONGEST_CHAIN, len(sentence.tokens))):
        token = sentence.tokens[index]
        if token.pos in ("VERB", "ADJ") and not own and index > noun + 1:
            if not _has_object(sentence, index) and sentence.subject(index) < 0:
                yield Governor(index, "modifier", 0.4, True)  # noqa: FBT003
            if token.pos == "VERB":
                return
        if token.pos not in CHAIN and token.quantity < 0:
            return
        own = token.quantity >= 0
