"""Which quantities that no rule knows are no claims: articles, names of days, mere ordinals."""

from __future__ import annotations

from checker.claims.backdrop import describes
from checker.claims.counting import is_article, is_group, whole_of
from checker.claims.lemmas import stem_key
from checker.claims.persons import is_person
from checker.claims.quantity import Quantity
from checker.claims.scope import is_part
from checker.claims.sentence import PASSIVES, SUBJECTS, Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["is_no_figure", "is_nobody", "is_of_noun", "is_one", "is_running", "only_points"]

SET_OFF = (",", "—", "–", ";")


def is_nobody(sentence: Sentence, which: int) -> bool:
    """True for "nobody has been charged": a pronoun to which nothing was done."""
    alone = sentence.counted(which) < 0 and whole_of(sentence, which) < 0
    return alone and any(
        role.name == "passive" for role in sentence.roles(sentence.numerals[which])
    )


def is_no_figure(sentence: Sentence, which: int) -> bool:
    """True for what counts nothing: groups, labels, what describes, articles of sums and powers."""
    tells = (
        is_group, describes, is_of_sum, is_mere_power, is_that_of, is_label, is_rank, is_such_one,
        is_who_says,
    )  # fmt: skip
    return any(tell(sentence, which) for tell in tells)


def is_such_one(sentence: Sentence, which: int) -> bool:
    """True for "far above the official one": a pronoun behind what describes it."""
    before, tokens = sentence.numerals[which] - 1, sentence.tokens
    alone = sentence.quantities[which].kind == "one" and sentence.counted(which) < 0
    described = before > 0 and tokens[before].pos == "ADJ" and tokens[before - 1].pos == "DET"
    return alone and described


def is_who_says(sentence: Sentence, which: int) -> bool:
    """True for the article of "nine are dead, a hospital source said.": who tells, set off."""
    tokens, numeral, after = sentence.tokens, sentence.numerals[which], sentence.tails[which]
    if not is_article(sentence, which) or not numeral or tokens[numeral - 1].text not in SET_OFF:
        return False
    verb = after
    while verb < len(tokens) and tokens[verb].pos in ("NOUN", "PROPN", "ADJ"):
        verb += 1
    if verb == after or verb == len(tokens) or tokens[verb].pos != "VERB":
        return False
    ends = verb + 1 == len(tokens) or tokens[verb + 1].pos in ("PUNCT", "ADP", "PROPN")
    return ends and bool(sources_of(sentence.language).verbs.at(tokens, verb))


def is_of_noun(sentence: Sentence, which: int) -> bool:
    """True for the article of "including the driver of a van": no person is counted by it."""
    noun, before = sentence.counted(which), sentence.numerals[which] - 1
    thing = noun >= 0 and is_article(sentence, which) and not is_person(sentence, noun)
    return (
        thing
        and before >= 0
        and sentence.tokens[before].text.lower() in (speech_of(sentence.language).link)
    )


def is_one(sentence: Sentence, which: int) -> bool:
    """True for "one man is still sought", false for an article and for "the one"."""
    if is_article(sentence, which):
        return False
    return (
        sentence.counted(which) >= 0 or whole_of(sentence, which) >= 0 or is_part(sentence, which)
    )


def is_of_sum(sentence: Sentence, which: int) -> bool:
    """True for the article of "a further $300", « un nouveau don de 30 euros »: none is counted."""
    behind = which + 1 < len(sentence.quantities) and is_article(sentence, which)
    if not behind or sentence.quantities[which + 1].kind not in ("money", "percent"):
        return False
    between = sentence.tokens[sentence.tails[which] : sentence.numerals[which + 1]]
    return all(token.pos in ("ADJ", "ADV") for token in between)


def is_mere_power(sentence: Sentence, which: int) -> bool:
    """True for the article of "can kill a person": what may be done to anybody."""
    verb, tokens = sentence.numerals[which] - 1, sentence.tokens
    able = speech_of(sentence.language).little.able
    led = verb > 0 and tokens[verb].pos == "VERB" and tokens[verb - 1].text.lower() in able
    return led and is_article(sentence, which)


def is_that_of(sentence: Sentence, which: int) -> bool:
    """True for « un troisième décès, celui d'un passant »: it tells who was counted already."""
    numeral, little = sentence.numerals[which], speech_of(sentence.language).little
    before = [t.text.lower() for t in sentence.tokens[max(numeral - 3, 0) : numeral]]
    words = [word for word in before if word.strip("'’")][-2:]  # « d' » is two tokens
    of = {word.rstrip("'’") for word in little.of}
    led = len(words) > 1 and words[0] in little.that_one and words[1] in of
    return led and is_article(sentence, which)


def is_rank(sentence: Sentence, which: int) -> bool:
    """True for "the first two victims", « les deux premières victimes », "he first shot her"."""
    if sentence.quantities[which].kind != "ordinal":
        return False
    if _is_adverb(sentence, which):
        return True
    beside = [
        i
        for i in (which - 1, which + 1)
        if 0 <= i < len(sentence.quantities) and sentence.quantities[i].kind == "number"
    ]
    first, after = sentence.numerals[which], sentence.tails[which]
    return any(sentence.tails[i] == first or sentence.numerals[i] == after for i in beside)


def _is_adverb(sentence: Sentence, which: int) -> bool:
    """True for "he first shot her": right before a verb, and of nobody counted."""
    after, tokens = sentence.tails[which], sentence.tokens
    bare = sentence.counted(which) < 0 and sentence.quantities[which].value.low == 1
    before = sentence.numerals[which] - 1
    led = before >= 0 and tokens[before].pos == "DET"  # "the first fell at noon"
    return bare and not led and after < len(tokens) and tokens[after].pos in ("VERB", "AUX")


def is_label(sentence: Sentence, which: int) -> bool:
    """True for « le train 4205 était », « dans le lot 12 »: one thing that goes by a number.

    Not where a verb is left out: « la police 31 000, les syndicats 90 000 ».
    """
    numeral, after, tokens = sentence.numerals[which], sentence.tails[which], sentence.tokens
    written = after == numeral + 1 and tokens[numeral].quantity == which
    if numeral < 2 or not written or not _is_one_thing(sentence, numeral - 1):
        return False
    if not sentence.text[tokens[numeral].start - sentence.start :][:1].isdigit():
        return False
    if after < len(tokens) and tokens[after].pos in ("AUX", "VERB"):
        return tokens[numeral - 1].dep in SUBJECTS | PASSIVES
    led = numeral > 2 and tokens[numeral - 3].pos == "ADP"
    led = led and (after == len(tokens) or tokens[after].pos in ("PUNCT", "CCONJ"))
    return led and not sources_of(sentence.language).before.at(tokens, numeral - 3)


def _is_one_thing(sentence: Sentence, noun: int) -> bool:
    """True for a plain noun in the singular behind an article."""
    token, endings = sentence.tokens[noun], speech_of(sentence.language).little.plural_endings
    plain = token.pos == "NOUN" and token.text.islower() and not token.text.endswith(endings)
    return plain and sentence.tokens[noun - 1].pos == "DET"


def is_running(sentence: Sentence, which: int) -> bool:
    """True for "a third gunman": behind an article an ordinal counts what came so far."""
    behind = which > 0 and is_article(sentence, which - 1)
    beside = behind and sentence.tails[which - 1] == sentence.numerals[which]
    return beside and sentence.quantities[which].value.low > 1 and sentence.counted(which) >= 0


def only_points(sentence: Sentence, quantity: Quantity) -> bool:
    """True for « samedi », « la veille »: they place other figures and are none themselves."""
    start, end = quantity.start - sentence.start, quantity.end - sentence.start
    text = sentence.text[start:end]
    deictic = speech_of(sentence.language).deictic.phrases
    parted = text.replace("'", "' ").replace("-", " ").split()
    keys = [stem_key(word.strip("',.’"), sentence.language) for word in parted]
    return all(key in deictic or len(key) < 2 for key in keys)
