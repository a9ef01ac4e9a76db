"""Whose figure it is: who got the votes, who has been in power, whose age."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from checker.claims.answers import answer_at, answer_of
from checker.claims.bearing import (
    last_holder,
    name_at,
    people_before,
    person_at,
    whoever,
    whole_name,
)
from checker.claims.camps import camp_of
from checker.claims.counting import is_whole
from checker.claims.fresh_holders import fresh_holder, plain_name
from checker.claims.given_back import askers, given_back, is_asker, is_given_back
from checker.claims.held_beside import is_someone, outdone
from checker.claims.holder_words import holder_words
from checker.claims.institutes import first_holder
from checker.claims.members import is_beaten_by, is_own_majority, of_body, receiving
from checker.claims.names import Names
from checker.claims.pairs_told import of_both
from checker.claims.sentence import PASSIVES, SUBJECTS, Sentence
from checker.claims.set_against import is_rivals
from checker.claims.share_owner import in_office, party_at, party_led, share_owner
from checker.claims.sharing import is_margin, side, surely
from checker.claims.tallies import told_side
from checker.claims.two_units import is_beside_share, said_before

__all__ = ["holder"]

SURELY = (side, of_both, given_back, surely, receiving, fresh_holder)

# how a noun may hang in the tree that something is said of
SAID_OF = SUBJECTS | PASSIVES | {"appos", "conj", "ROOT", "dep", "parataxis", "advcl", "nmod:poss"}
DESCRIBING = ("ADJ", "DET", "NOUN", "ADV", "X", "PUNCT", "ADP")  # « ex-numéro deux »
ASIDE = 12  # words of what is said of somebody between two commas
FAR_ASIDE = 5  # words from a comma to the noun that describes who stands before it
PLACED = frozenset({"obj", "dobj", "pobj", "obl", "obl:arg", "obl:mod", "nmod"})


def holder(sentence: Sentence, which: int, names: Names, *, voted: bool = False) -> str:
    """The name of the holder of a figure, or the noun where no name is known; "" for nobody.

    In order: the answer to a referendum where it was `voted`, who received it right behind it, the
    name before its parenthesis, what the clause before it is about, what its sentence goes on to
    speak of. Who surely holds another such figure of the sentence does not hold this one.
    """
    margin = is_margin(sentence, which) and not is_own_majority(sentence, which)
    if is_whole(sentence, which) or margin:
        return ""
    if (first := _told_first(sentence, which, voted=voted)) >= 0:
        return holder(sentence, first, names, voted=True)
    if voted and (answer := told_side(sentence, which) or answer_of(sentence, which, names)):
        return answer
    if is_given_back(sentence, which) and _goes_on(sentence, which):
        return holder(sentence, which - 1, names, voted=voted)
    language = sentence.language
    told = () if is_beaten_by(sentence, which) else SURELY
    found = first_holder((tell(sentence, which, names) for tell in told), language)
    if found and found not in askers(sentence, names):
        fresh = fresh_holder(sentence, which, names) if found.islower() else ""
        return plain_name(fresh or found)  # « et le maire sortant 48 % »
    return "" if is_rivals(sentence, which) else _spoken_of(sentence, which, names)


def _spoken_of(sentence: Sentence, which: int, names: Names) -> str:
    """What the sentence speaks of, but who surely holds another figure of it."""
    taken, language = _taken(sentence, which, names), sentence.language
    beaten = outdone(sentence, which)
    before = [i for i in range(sentence.numerals[which] - 1, -1, -1) if i not in beaten]
    behind = range(sentence.tails[which], len(sentence.tokens))
    about = chain(_about(sentence, before, names), _about(sentence, behind, names))
    if found := first_holder((who for who in about if who not in taken), language):
        return _by_name(sentence, which, found, names)
    tell_any = (person_at, party_at, in_office)
    may_hold = (i for i in before if not is_asker(sentence, i, names))
    anyone = (tell(sentence, i, names) for i in may_hold for tell in tell_any)
    earlier = people_before(sentence.start, names)
    return first_holder((who for who in (*anyone, *earlier) if who not in taken), language)


def _told_first(sentence: Sentence, which: int, *, voted: bool) -> int:
    """The figure before this one that its holder has as well, -1 for none."""
    if voted:
        return said_before(sentence, which)
    return which - 1 if is_beside_share(sentence, which) else -1


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


def _about(sentence: Sentence, indices: Sequence[int], names: Names) -> Iterator[str]:
    """What the words at `indices` speak of, in their order: persons, else subjects."""
    language = sentence.language
    words = holder_words(language)
    for index in (i for i in indices if not is_asker(sentence, i, names)):
        token = sentence.tokens[index]
        if described := _set_beside(sentence, index, names):
            yield described
        elif words.pronouns.at(sentence.tokens, index):
            if _is_emphatic(sentence, index) or _is_given_else(sentence, index):
                continue
            if found := _before_aside(sentence, index, names) or last_holder(
                token.start, names, language
            ):
                yield found
        elif (found := person_at(sentence, index, names)) and (
            _is_said_of(sentence, index)
            or _is_set_off(sentence, index, indices[0])
            or _opens(sentence, index)
        ):
            yield found
        elif party := _any_party(sentence, index, indices[0], names):
            yield party
        elif other := _other_topic(sentence, index, indices[0], names):
            yield other


def _before_aside(sentence: Sentence, index: int, names: Names) -> str:
    """The person of « Quant à Paul Morel, ancien adjoint d'Anne Colin, il obtient », "" for none.

    `index` is that of the pronoun.
    """
    tokens = sentence.tokens
    if index < 1 or tokens[index - 1].text != ",":
        return ""
    for comma in range(index - 2, max(index - 2 - ASIDE, 0), -1):
        if tokens[comma].pos in ("VERB", "AUX") or tokens[comma].quantity >= 0:
            return ""
        if tokens[comma].text == ",":
            name = name_at(sentence, comma - 1, names)
            return person_at(sentence, comma - 1, names) if name and name.kind == "person" else ""
    return ""


def _other_topic(sentence: Sentence, index: int, figure: int, names: Names) -> str:
    """Who or what a word that names nobody speaks of, "" for nothing."""
    if (whom := _relative(sentence, index)) >= 0:
        return whoever(sentence, whom, names)
    if answer := answer_at(sentence, index):
        return answer
    camp = camp_of(sentence, index) if sentence.tokens[index].dep in SUBJECTS else None
    if camp:
        return camp.who
    if _is_topic(sentence, index, figure, names):
        return of_body(sentence, index, names) or whoever(sentence, index, names)
    return ""


def _set_beside(sentence: Sentence, index: int, names: Names) -> str:
    """The person whom a noun only describes: « Anne Colin, ancienne ministre de Paul Morel, »."""
    tokens = sentence.tokens
    if tokens[index].pos != "NOUN" or not is_someone(sentence, index):
        return ""
    first = index
    while first > 0 and tokens[first - 1].pos in DESCRIBING and tokens[first - 1].text != ",":
        first -= 1
    if first < 2 or tokens[first - 1].text != "," or index - first > FAR_ASIDE:
        return ""
    name = name_at(sentence, first - 2, names)
    return person_at(sentence, first - 2, names) if name and name.kind == "person" else ""


def _is_emphatic(sentence: Sentence, index: int) -> bool:
    """True for « le camp sortant, lui, en avait 45 »: it says again who stands before."""
    around = sentence.tokens[index - 1 : index + 2 : 2] if index else ()
    return [token.text for token in around] == [",", ","]


def _is_given_else(sentence: Sentence, index: int) -> bool:
    """True for « le Centre lui apporte 13 élus »: only who gives votes says whose they are."""
    words, behind = holder_words(sentence.language), index + 1
    if not words.clitics.at(sentence.tokens, index) or behind >= len(sentence.tokens):
        return False
    verb = sentence.tokens[behind]
    said = verb.pos in ("VERB", "AUX", "NOUN", "ADJ")
    return said and not words.givers.at(sentence.tokens, behind)


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


PARTIES = (party_led, _party, share_owner)


def _any_party(sentence: Sentence, index: int, figure: int, names: Names) -> str:
    """The party at a word, also that of « Avenir, avec 36 % des voix, »; "" for none."""
    if (party := party_at(sentence, index, names)) and _is_set_off(sentence, index, figure):
        return party
    return next((party for tell in PARTIES if (party := tell(sentence, index, names))), "")


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
