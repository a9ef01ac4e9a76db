"""Whose figure it is: who got the votes, who has been in power, whose age."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from checker.claims.answers import answer_at, answer_of
from checker.claims.bearing import (
    last_holder,
    name_at,
    people_before,
    person_at,
    text_of,
    whoever,
    whole_name,
)
from checker.claims.counting import is_whole
from checker.claims.given_back import given_back, is_given_back, is_pollster
from checker.claims.held_beside import is_someone
from checker.claims.holder_words import holder_words
from checker.claims.members import is_beaten_by, is_own_majority, of_body, receiving
from checker.claims.names import Names
from checker.claims.persons import is_person
from checker.claims.sentence import PASSIVES, SUBJECTS, Sentence
from checker.claims.set_off import role_before
from checker.claims.share_owner import party_at, share_owner
from checker.claims.sharing import is_margin, side, surely
from checker.claims.speech import speech_of
from checker.claims.tallies import told_side

__all__ = ["beside", "holder"]

# how a noun may hang in the tree that something is said of
SAID_OF = SUBJECTS | PASSIVES | {"appos", "conj", "ROOT", "dep", "parataxis", "advcl", "nmod:poss"}
PLACED = frozenset({"obj", "dobj", "pobj", "obl", "obl:arg", "obl:mod", "nmod"})
DESCRIBED = 9  # words from the verb to what somebody is described as
NEAR = 6  # words from a name to the age set off behind it


def holder(sentence: Sentence, which: int, names: Names, *, voted: bool = False) -> str:
    """The name of the holder of a figure, or the noun where no name is known; "" for nobody.

    In order: the answer to a referendum where it was `voted`, who received it right behind it, the
    name before its parenthesis, what the clause before it is about, what its sentence goes on to
    speak of. Who surely holds another such figure of the sentence does not hold this one.
    """
    margin = is_margin(sentence, which) and not is_own_majority(sentence, which)
    if is_whole(sentence, which) or margin:
        return ""
    if voted and (answer := told_side(sentence, which) or answer_of(sentence, which, names)):
        return answer
    if is_given_back(sentence, which) and _goes_on(sentence, which):
        return holder(sentence, which - 1, names, voted=voted)
    told = () if is_beaten_by(sentence, which) else (side, given_back, surely, receiving)
    if found := next((who for tell in told if (who := tell(sentence, which, names))), ""):
        return found
    taken = _taken(sentence, which, names)
    before = range(sentence.numerals[which] - 1, -1, -1)
    behind = range(sentence.tails[which], len(sentence.tokens))
    about = chain(_about(sentence, before, names), _about(sentence, behind, names))
    if found := next((who for who in about if who not in taken), ""):
        return _by_name(sentence, which, found, names)
    anyone = (person_at(sentence, i, names) or party_at(sentence, i, names) for i in before)
    earlier = people_before(sentence.start, names)
    return next((who for who in (*anyone, *earlier) if who and who not in taken), "")


def _goes_on(sentence: Sentence, which: int) -> bool:
    """True for the second of « obtient 7 %, l'Ifop la voit à 9 % »: a figure of one kind."""
    row = sentence.quantities[which - 1 : which + 1] if which else ()
    return len(row) > 1 and row[0].kind == row[1].kind


def _by_name(sentence: Sentence, which: int, who: str, names: Names) -> str:
    """The holder; for « l'ancien ministre » who alone is named before in the sentence."""
    if not who.islower() or not any(_people_in(sentence, who)):
        return who
    before = range(sentence.numerals[which])
    named = {found for i in before if (found := person_at(sentence, i, names))}
    return named.pop() if len(named) == 1 else who


def _people_in(sentence: Sentence, who: str) -> Iterator[bool]:
    """For each word of a holder whether it is a title or a noun of people."""
    words = set(who.split())
    for index, token in enumerate(sentence.tokens):
        if token.text in words:
            yield is_someone(sentence, index)


def _taken(sentence: Sentence, which: int, names: Names) -> frozenset[str]:
    """Who surely holds another figure of the same kind."""
    kind = sentence.quantities[which].kind
    others = (i for i, q in enumerate(sentence.quantities) if i != which and q.kind == kind)
    return frozenset(surely(sentence, other, names) for other in others) - {""}


def _about(sentence: Sentence, indices: range, names: Names) -> Iterator[str]:
    """What the words at `indices` speak of, in their order: persons, else subjects."""
    words = holder_words(sentence.language)
    for index in (i for i in indices if not _asks(sentence, i, names)):
        token = sentence.tokens[index]
        if words.pronouns.at(sentence.tokens, index):
            if _is_emphatic(sentence, index):
                continue
            if found := last_holder(token.start, names):
                yield found
        elif (found := person_at(sentence, index, names)) and (
            _is_said_of(sentence, index)
            or _is_set_off(sentence, index, indices.start)
            or _opens(sentence, index)
        ):
            yield found
        elif party := _party(sentence, index, names) or share_owner(sentence, index, names):
            yield party
        elif (whom := _relative(sentence, index)) >= 0:
            yield whoever(sentence, whom, names)
        elif answer := answer_at(sentence, index):
            yield answer
        elif _is_topic(sentence, index, indices.start, names):
            yield of_body(sentence, index, names) or whoever(sentence, index, names)


def _asks(sentence: Sentence, index: int, names: Names) -> bool:
    """True for a word of the name of an institute: it asks how people vote and holds no votes."""
    name = name_at(sentence, index, names)
    return name is not None and is_pollster(name, sentence.language)


def _is_emphatic(sentence: Sentence, index: int) -> bool:
    """True for « le camp sortant, lui, en avait 45 »: it says again who stands before."""
    around = sentence.tokens[index - 1 : index + 2 : 2] if index else ()
    return [token.text for token in around] == [",", ","]


def _is_said_of(sentence: Sentence, index: int) -> bool:
    """True where the tree says something of a word, or of the first of its row."""
    token = sentence.tokens[index]
    if token.dep != "conj":
        return token.dep in SAID_OF
    first = sentence.tokens[token.head]
    return first.dep not in PLACED


def _party(sentence: Sentence, index: int, names: Names) -> str:
    """The party of "Labour's share", « la liste du Parti rural », and one that opens a sentence."""
    name, tokens = name_at(sentence, index, names), sentence.tokens
    known = name and (name.kind == "party" or (name.kind == "body" and name.text.isupper()))
    if not name or not known or name.start != tokens[index].start:
        return ""
    before = tokens[:index]
    opens = all(token.pos in ("DET", "ADP") for token in before) and index < 2
    said = tokens[index].dep in SAID_OF | {"poss"}
    body = holder_words(sentence.language).bodies.find(tokens, index - 3, index) >= 0
    return whole_name(sentence, index, name) if opens or said or body else ""


def _opens(sentence: Sentence, index: int) -> bool:
    """True for the surname of « Moreau l'emporte avec 54 % »: headlines are parsed badly."""
    behind = sentence.tokens[index + 1 : index + 3]
    clitic = bool(behind) and behind[0].pos == "PRON"
    return index == 0 and any(t.pos in ("VERB", "AUX") for t in behind[: 1 + clitic])


def _is_set_off(sentence: Sentence, index: int, figure: int) -> bool:
    """True for « de M. Durand, au pouvoir depuis 26 ans »: only an aside parts name and figure."""
    between = sentence.tokens[index + 1 : figure + 1]
    comma = next((i for i, token in enumerate(between[:3]) if token.text == ","), -1)
    return comma >= 0 and not any(token.pos in ("VERB", "AUX") for token in between)


def _relative(sentence: Sentence, index: int) -> int:
    """The noun for which « qui », "who" stands as a subject; -1 for any other word."""
    token = sentence.tokens[index]
    before = sentence.tokens[max(index - 2, 0) : index]
    named = [t.pos == "PROPN" or t.text == "," for t in before] == [True, True]
    if token.pos == "PRON" and token.dep in SUBJECTS and named:
        return index - 2
    verb = token.head
    clause = sentence.tokens[verb].dep in ("acl:relcl", "relcl")
    whom = sentence.tokens[verb].head
    nominal = sentence.tokens[whom].pos in ("NOUN", "PROPN") and whom < index
    nominal = nominal and not sentence.in_quantity(whom)  # "took 14%, which meant 4 million votes"
    return whom if token.pos == "PRON" and token.dep in SUBJECTS and clause and nominal else -1


def _is_place(sentence: Sentence, index: int, names: Names) -> bool:
    name = name_at(sentence, index, names)
    return name is not None and name.kind == "place"


def _is_topic(sentence: Sentence, index: int, figure: int, names: Names) -> bool:
    token = sentence.tokens[index]
    if sentence.in_quantity(index) or token.pos not in ("NOUN", "PROPN"):
        return False
    if holder_words(sentence.language).nobody.at(sentence.tokens, index):
        return False
    if index and sentence.tokens[index - 1].pos == "ADP" and _is_place(sentence, index, names):
        return False  # « 33 % en Saxe et 31 % »
    if is_someone(sentence, index):
        set_off = token.pos == "NOUN" and _is_set_off(sentence, index, figure)
        return _is_said_of(sentence, index) or set_off
    return token.dep in SUBJECTS | PASSIVES


def beside(sentence: Sentence, which: int, names: Names) -> str:
    """Whose age a number of years is: the name set off before it, else the noun it tells of."""
    first, after = sentence.numerals[which], sentence.tails[which]
    if which + 1 < len(sentence.numerals) and sentence.numerals[which + 1] == after + 1:
        after = sentence.tails[which + 1]  # « de 57 à 59 ans l'âge de départ »
    noun = sentence.counted(which) if sentence.quantities[which].kind == "age" else -1
    if (
        noun < 0
        and (age := holder_words(sentence.language).age.find(sentence.tokens, after, after + 3))
        >= 0
    ):
        return text_of(sentence, age, complement=True)
    led = noun if noun >= 0 else _noun_before(sentence, first)
    if (whom := _described(sentence, led)) >= 0:
        return whoever(sentence, whom, names)
    noun = noun if noun >= 0 else _head(sentence, led)
    if noun < 0 or _is_aside(sentence, noun, first):
        return holder(sentence, which, names)
    return _called(sentence, noun, names) or text_of(sentence, noun)


def _called(sentence: Sentence, noun: int, names: Names) -> str:
    """The name of the person that a noun tells of, by itself or by an apposition; "" for none."""
    if found := person_at(sentence, noun, names):
        return found
    over = sentence.tokens[noun].head  # « Jeanne Mercier, professeure de droit de 61 ans, »
    plain = not sentence.tokens[noun].text[:1].isupper()
    if (
        plain
        and sentence.tokens[noun].dep == "appos"
        and (found := person_at(sentence, over, names))
    ):
        return found
    if plain and (role := role_before(sentence, noun)) >= 0:
        return text_of(sentence, role)
    for child in sentence.children[noun]:
        if sentence.tokens[child].dep == "appos" and (found := person_at(sentence, child, names)):
            return found
    return ""


def _described(sentence: Sentence, noun: int) -> int:
    """The gunman of "the gunman, described as a man of 20, fled"; -1 where nobody is."""
    words, tokens, lead = holder_words(sentence.language).described, sentence.tokens, noun - 1
    while lead > 0 and (tokens[lead].quantity >= 0 or tokens[lead].pos in ("DET", "ADJ")):
        lead -= 1
    if noun < 0 or not words.at(tokens, lead):
        return -1
    verbs = (i for i in range(lead - 1, max(lead - DESCRIBED, -1), -1) if tokens[i].pos == "VERB")
    if (verb := next(verbs, -1)) < 0:
        return -1
    return tokens[verb].head if tokens[verb].dep == "acl" else sentence.subject(verb)


def _noun_before(sentence: Sentence, first: int) -> int:
    set_off = first > 1 and sentence.tokens[first - 1].text in (",", "(")
    if set_off and sentence.tokens[first - 2].pos == "ADJ":
        return first - 2  # « la plus jeune, 15 ans, »
    for index in range(first - 1, max(first - NEAR, -1), -1):
        if sentence.in_quantity(index):
            continue
        if sentence.tokens[index].pos in ("NOUN", "PROPN") or is_person(sentence, index):
            return index
    return -1


def _is_aside(sentence: Sentence, noun: int, first: int) -> bool:
    """True for the town of « Née à Brest, à l'âge de 40 ans »: led in, it has no age."""
    cases = [sentence.tokens[c] for c in sentence.children[noun] if c < noun]
    links = speech_of(sentence.language).little.holder_links
    led = any(t.dep == "case" and t.text.lower() not in links for t in cases)
    named = sentence.tokens[noun].text[:1].isupper() or not is_person(sentence, noun)
    return led and named and first - noun > 1


def _head(sentence: Sentence, noun: int) -> int:
    """The person that a noun only adds to: the chief of « le chef de l'État, 79 ans, »."""
    first = noun
    while first > 0 and all(t.text[:1].isupper() for t in sentence.tokens[first - 1 : first + 1]):
        first -= 1  # « la compagne de Paul Roux, 31 ans, »
    noun = first if first and sentence.tokens[first].dep == "nmod" else noun
    while noun >= 0 and sentence.tokens[noun].dep == "nmod":
        head = sentence.tokens[noun].head
        title = speech_of(sentence.language).titles.at(sentence.tokens, head)
        if head > noun or not (title or is_person(sentence, head)):
            break
        if any(token.text == "," for token in sentence.tokens[head:noun]):
            break  # « Parmi les rescapés, une fillette de 6 ans »
        noun = head
    return noun
