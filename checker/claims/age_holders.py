"""Whose an age is: the name set off before it, else the noun that it tells of."""

from __future__ import annotations

from checker.claims.age_of import is_full_name
from checker.claims.bearing import full_name, last_before, person_at, text_of, whoever
from checker.claims.holder_words import holder_words
from checker.claims.holders import holder
from checker.claims.names import Names
from checker.claims.persons import is_person, is_person_noun
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.set_off import role_before
from checker.claims.speech import speech_of

__all__ = ["beside"]

DESCRIBED = 9  # words from the verb to what somebody is described as
FAR = 250  # code points back to who is meant by "the 20-year-old"
AFTER_NAME = 11  # words of « , tué le mardi 2 avril à l'âge de »
NEAR = 6  # words from a name to the age set off behind it


def beside(sentence: Sentence, which: int, names: Names) -> str:
    """Whose age a number of years is: the name set off before it, else the noun it tells of."""
    first, after = sentence.numerals[which], sentence.tails[which]
    if which + 1 < len(sentence.numerals) and sentence.numerals[which + 1] == after + 1:
        after = sentence.tails[which + 1]  # « de 57 à 59 ans l'âge de départ »
    if found := _stands_alone(sentence, which, names) or _of_participle(sentence, first, names):
        return found
    noun = sentence.counted(which) if sentence.quantities[which].kind == "age" else -1
    if (
        noun < 0
        and (age := holder_words(sentence.language).age.find(sentence.tokens, after, after + 3))
        >= 0
    ):
        return text_of(sentence, age, complement=True)
    noun = _head_of_compound(sentence, noun)
    led = noun if noun >= 0 else _noun_before(sentence, first)
    if (whom := _described(sentence, led)) >= 0:
        return whoever(sentence, whom, names)
    noun = noun if noun >= 0 else _head(sentence, led)
    if noun < 0 or _is_aside(sentence, noun, first):
        return holder(sentence, which, names)
    if found := _set_off_name(sentence, min(noun, first), names):
        return found
    told = _called(sentence, noun, names) or text_of(sentence, noun)
    return (_is_bare_age(sentence, noun) and last_before(sentence.start, names)) or told


def _head_of_compound(sentence: Sentence, noun: int) -> int:
    """The driver of "the 46-year-old train driver"."""
    while noun >= 0 and sentence.tokens[noun].dep == "compound":
        over = sentence.tokens[noun].head
        if over != noun + 1 or not is_person_noun(sentence, over):
            break
        noun = over
    return noun


def _stands_alone(sentence: Sentence, which: int, names: Names) -> str:
    """Who was named last, for "The 20-year-old answered": no noun stands behind the age."""
    first, after, tokens = sentence.numerals[which], sentence.tails[which], sentence.tokens
    articles = speech_of(sentence.language).little.indefinite
    before = tokens[first - 1 : first] if first else ()
    led = any(t.pos == "DET" and t.text.lower() not in articles for t in before)
    compound = sentence.quantities[which].kind == "age" and after < len(tokens)
    alone = compound and (
        tokens[after].pos in ("VERB", "AUX", "ADV", "PUNCT", "PRON") or _is_misread(sentence, after)
    )
    return _only_person(tokens[first].start, names) if led and alone else ""


def _is_misread(sentence: Sentence, index: int) -> bool:
    """True for the verb of "the 20-year-old faces life", which a parser takes for a noun."""
    token, endings = sentence.tokens[index], speech_of(sentence.language).little.plural_endings
    plural = token.pos == "NOUN" and token.text.endswith(endings)
    return plural and token.dep == "compound" and not is_person_noun(sentence, index)


def _of_participle(sentence: Sentence, first: int, names: Names) -> str:
    """Who is meant by « Jean Morel, tué mardi à 85 ans »: the name that a participle tells of."""
    tokens, nearest = sentence.tokens, max(first - AFTER_NAME, 1)
    comma = next((i for i in range(first - 1, nearest, -1) if tokens[i].text == ","), 0)
    died = holder_words(sentence.language).died.find(tokens, comma + 1, first) if comma else -1
    if died < 0 or not is_full_name(sentence, comma):
        return ""
    others = any(person_at(sentence, index, names) for index in range(comma + 1, first))
    return "" if others else person_at(sentence, comma - 1, names)


def _only_person(position: int, names: Names) -> str:
    """Who alone is named shortly before a place of the text, "" for nobody and for two.

    Where nobody is, who alone is named in all of the text before.
    """
    told = [n for n in names.mentions if n.start < position and n.kind == "person"]
    near = [n for n in told if position - FAR < n.start]
    found = {full_name(name, names) for name in near or told}
    return found.pop() if len(found) == 1 else ""


def _set_off_name(sentence: Sentence, first: int, names: Names) -> str:
    """The name that an indefinite noun describes: "Jill Moss, a 33-year-old singer and owner"."""
    tokens, comma = sentence.tokens, first - 1
    articles = speech_of(sentence.language).little.indefinite
    while comma > 0 and (tokens[comma].pos in ("ADJ", "DET") or tokens[comma].quantity >= 0):
        comma -= 1
    led = any(t.text.lower() in articles for t in tokens[comma + 1 : comma + 2])
    if comma < 2 or not led or tokens[comma].text != "," or not is_full_name(sentence, comma):
        return ""
    return person_at(sentence, comma - 1, names)


def _is_bare_age(sentence: Sentence, noun: int) -> bool:
    """True for "the age given overnight, 58,": that of whoever was named last."""
    age = holder_words(sentence.language).age.at(sentence.tokens, noun)
    links = speech_of(sentence.language).little.of
    of = any(t.text.lower() in links for t in sentence.tokens[noun + 1 : noun + 2])
    return bool(age) and not of and " " not in text_of(sentence, noun)


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
        if _is_he(sentence, index):
            return -1  # "Tyler went to Dover High; he was 17"
        if sentence.tokens[index].pos in ("NOUN", "PROPN") or is_person(sentence, index):
            return index
    return -1


def _is_he(sentence: Sentence, index: int) -> bool:
    """True for the pronoun that a verb is said of; false for « lui aussi âgé de 31 ans »."""
    pronoun = holder_words(sentence.language).pronouns.at(sentence.tokens, index)
    return bool(pronoun) and sentence.tokens[index].dep in SUBJECTS


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
