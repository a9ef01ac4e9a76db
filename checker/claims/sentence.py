"""A parsed sentence in which every quantity stands as one plain numeral.

The parser never sees "un peu moins de 1,3 million de": quantities are found before it, and each is
shown to it as a short numeral, so that one tree serves all the ways to write a number.
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.claims.quantity import Quantity
from checker.claims.remembered import remembered

__all__ = ["EXACT", "Role", "Sentence", "Token"]

EXACT = "="  # before the key of one form alone

SUBJECTS = frozenset({"nsubj", "csubj"})
PASSIVES = frozenset({"nsubj:pass", "nsubjpass"})
OBJECTS = frozenset({"obj", "dobj", "oprd", "attr"})
DIRECT = frozenset({"obj", "dobj"})
MODIFIERS = frozenset({"amod", "acl", "relcl", "acl:relcl", "appos", "advcl", "oprd"})
PREDICATES = frozenset({"acomp", "attr", "oprd", "xcomp", "xcomp:pred"})
GENITIVE = ("'s", "’s")
HYPHENS = frozenset("-‐‑")
QUOTES = frozenset('"«“‘')
CLOSING = frozenset("»”’'")
VERBAL = frozenset({"VERB", "AUX", "ADJ"})
NOMINAL = (
    SUBJECTS
    | PASSIVES
    | OBJECTS
    | {"obl", "obl:arg", "obl:mod", "obl:agent", "pobj", "nmod", "conj"}
)
COPULAS = frozenset({"AUX"})
OBLIQUES = frozenset({"nmod", "obl", "obl:arg", "obl:mod"})
COMPLEMENTS = frozenset({"prep", "advmod", "obl:arg", "obl:mod", "obl"})


@dataclass(frozen=True, slots=True)
class Token:
    """One word, with its place in the article's text and in the tree."""

    text: str
    key: str  # folded stem: all inflections of a word share it
    pos: str
    dep: str
    head: int  # index in the sentence
    start: int  # code points of the article's text
    end: int
    quantity: int  # index in Sentence.quantities for the numeral of one, else -1
    exact: str  # the folded word behind EXACT: the key of that form alone


@dataclass(frozen=True, slots=True)
class Role:
    """How a word stands to a verb or state word."""

    verb: int  # index of the verb, participle or adjective
    name: str  # "subject", "passive", "object", "oblique", "modifier"


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """The words of one sentence and its quantities, with the questions rules ask of them.

    It is like no other, which makes it quick to ask what is remembered of it.
    """

    start: int
    end: int
    text: str
    language: str
    tokens: tuple[Token, ...]
    quantities: tuple[Quantity, ...]
    numerals: tuple[int, ...]  # token index of each quantity's numeral
    tails: tuple[int, ...]  # index after the last token of each quantity (its unit)
    children: tuple[tuple[int, ...], ...]
    entities: tuple[tuple[int, int, str], ...] = ()  # start, end in the article's text, label

    @remembered
    def counted(self, which: int) -> int:
        """The index of the noun that quantity `which` counts, -1 where it stands alone."""
        numeral, after = self.numerals[which], self.tails[which]
        token = self.tokens[numeral]
        if (
            after == numeral + 1
            and token.dep in ("nummod", "det")
            and numeral < token.head < numeral + 6
        ):
            noun = self._is_nominal(token.head) and self._open_way(after, token.head, which)
            if noun or self.tokens[token.head].pos != "ADJ":  # « trois jeunes gens »
                return token.head if noun else -1
        for index in range(after, min(after + 4, len(self.tokens))):
            token = self.tokens[index]
            if token.quantity >= 0:  # "60 of 400 guests": the link is left out before a figure
                return self.counted(token.quantity) if index == after else -1
            if self._is_nominal(index):
                return index
            if token.pos not in ("ADJ", "ADV") and token.text not in QUOTES | CLOSING:
                return -1
        return -1

    def _is_nominal(self, index: int) -> bool:
        token = self.tokens[index]
        if not token.pos:  # no tagger: what follows a figure is counted, but for small words
            return token.text.isalpha() and len(token.text) > 3 and not self.in_quantity(index)
        adjective = token.pos == "ADJ" and token.dep in NOMINAL
        return (token.pos in ("NOUN", "PROPN") or adjective) and not self.in_quantity(index)

    @remembered
    def in_quantity(self, index: int) -> bool:
        """True for a word that stands for a quantity or its unit."""
        spans = zip(self.numerals, self.tails, strict=True)
        return any(first <= index < after for first, after in spans)

    def _open_way(self, first: int, last: int, which: int) -> bool:
        between = self.tokens[first:last]
        if between[:1] and between[0].pos == "CCONJ" and all(t.quantity < 0 for t in between):
            return False  # "the toll passes 220 and questions multiply"
        if self.quantities[which].kind == "one" and self._counted_again(between):
            return False  # « un troisième décès »: the ordinal counts
        return not any(
            t.pos in ("PUNCT", "ADP", "VERB", "AUX", "DET")
            and t.dep not in ("amod", "compound")  # "a falling tree", "two off-duty officers"
            and t.text not in HYPHENS | QUOTES | CLOSING
            for t in between
        )

    def _counted_again(self, tokens: tuple[Token, ...]) -> bool:
        figures = (token.quantity for token in tokens)
        return any(q >= 0 and self.quantities[q].kind in ("number", "ordinal") for q in figures)

    def roles(self, index: int) -> tuple[Role, ...]:
        """How the word at `index` stands to verbs and states around it, nearest first."""
        modifiers = [
            Role(child, "modifier")
            for child in self.children[index]
            if child > index - 1 and self.tokens[child].dep in MODIFIERS
        ]
        return (*modifiers, *self._upwards(index, 4))

    def _upwards(self, index: int, steps: int) -> tuple[Role, ...]:
        token = self.tokens[index]
        if steps == 0 or token.head == index:
            return ()
        if name := _role_name(token.dep):
            return self._of_verb(index, name)
        verbal = self.tokens[token.head].pos in VERBAL
        if (above := self._behind_preposition(index)) >= 0:
            beyond = self._upwards(token.head, steps - 1) if token.dep == "nmod" else ()
            return (Role(above, "oblique"), *beyond)
        if token.dep in ("conj", "appos", "dep", "parataxis") and not verbal:
            return self._upwards(token.head, steps - 1)
        if token.dep in ("amod", "nummod") and verbal:
            return (Role(token.head, "modifier"),)
        return ()

    def _of_verb(self, index: int, name: str) -> tuple[Role, ...]:
        verb = self.tokens[index].head
        states = (child for child in self.states(verb) if child != index)
        if name == "subject" and any(self.tokens[c].dep in DIRECT for c in self.children[verb]):
            # "a man shot dead three": the state is that of the object
            states = (child for child in states if self.tokens[child].dep not in ("oprd", "acomp"))
        return (Role(verb, name), *(Role(child, _predicate(name)) for child in states))

    def _behind_preposition(self, index: int) -> int:
        """What a noun behind a preposition hangs on: "crowd" of "a crowd of 12"; -1 for none."""
        token = self.tokens[index]
        if token.dep == "pobj" and self.tokens[token.head].dep == "prep":
            return self.tokens[token.head].head
        return token.head if token.dep in OBLIQUES else -1

    def states(self, verb: int) -> tuple[int, ...]:
        """What a verb says that its subject is: "dead" of "are dead", "in" of "are in custody"."""
        copula = self.tokens[verb].pos in COPULAS
        return tuple(
            child
            for child in self.children[verb]
            if self.tokens[child].dep in PREDICATES
            or (copula and self.tokens[child].dep in COMPLEMENTS)
        )

    def clause(self, index: int) -> tuple[int, ...]:
        """Indices of the verbs above the word at `index`, nearest first."""
        verbs: list[int] = []
        seen = {index}
        while self.tokens[index].head not in seen:
            index = self.tokens[index].head
            seen.add(index)
            if self.tokens[index].pos in ("VERB", "AUX"):
                verbs.append(index)
        return tuple(verbs)

    def subject(self, verb: int) -> int:
        """The index of the subject of the verb, -1 where it has none of its own."""
        for child in self.children[verb]:
            if self.tokens[child].dep in SUBJECTS | PASSIVES:
                return child
        return -1

    def span(self, index: int) -> tuple[int, int]:
        """First and last token index of everything below the word at `index`."""
        low = high = index
        stack = [index]
        while stack:
            node = stack.pop()
            low, high = min(low, node), max(high, node)
            stack.extend(self.children[node])
        return low, high


def _role_name(dep: str) -> str:
    if dep in SUBJECTS:
        return "subject"
    if dep in PASSIVES:
        return "passive"
    return "object" if dep in OBJECTS else ""


def _predicate(name: str) -> str:
    # "deux personnes sont mortes": the state says of the subject what a modifier would
    return "modifier" if name in ("subject", "passive", "object") else name
