"""Answers to what a referendum asks, which hold votes: yes, « le non », "Leave", "to remain"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from checker.claims.answer_options import LED, is_chosen, is_option
from checker.claims.contest_words import contest_words
from checker.claims.contests import Contest
from checker.claims.holder_words import answers, holder_words
from checker.claims.mandates import mandate_words
from checker.claims.sentence import GENITIVE, SUBJECTS, Sentence
from checker.claims.speech import speech_of
from checker.folding import fold

if TYPE_CHECKING:
    from checker.claims.names import Names

__all__ = [
    "REFERENDUM",
    "answer_at",
    "answer_of",
    "is_about_referendum",
    "is_answer",
    "is_answer_name",
    "is_of_answer",
    "opposites",
    "plain_answer",
    "tells_answer",
    "usual_answer",
]

FAR = 12  # words from a figure to the answer behind it
BACK = 300  # code points from a pair of figures to the answer that the sentence before told
REFERENDUM = Contest("referendum")
FULL, SLIP = 100, 2  # per cent of a vote, and how far two figures of it may be off
NUMBERS = ("number", "percent", "share")
MARKS = frozenset("«»“”\"'’‘")
PARTING = frozenset({",", ";", "(", ")", "."})
STOPS = frozenset({",", ";", ":", "(", ")", "."})


def answer_of(sentence: Sentence, which: int, names: Names) -> str:
    """The answer that holds a share or a number of votes, in small letters; "" for none.

    In order: the other one of "by 56% to 44%", what stands behind the figure up to the next stop,
    what stands before it, for the first of such a pair what the text told last.
    """
    if _is_second(sentence, which):
        first = answer_of(sentence, which - 1, names)
        behind = _behind(sentence, which, verbs=False)
        other = opposites(sentence.language).get(first, "")
        return behind if behind and behind != first else other
    pair = which + 1 < len(sentence.quantities) and _is_second(sentence, which + 1)
    told = _before(sentence, which) if pair else ""
    behind = told or _behind(sentence, which + pair)
    if pair and not told and _is_of_second(sentence, which):
        behind = opposites(sentence.language).get(behind, "")
    whole = pair and _make_a_whole(sentence, which)
    found = behind or _before(sentence, which)
    found = found or (_voted_in(sentence) if whole else "")
    again = whole or _is_by_pronoun(sentence, which)
    return found or (_told_last(sentence, names) if again else "")


def _is_of_second(sentence: Sentence, which: int) -> bool:
    """True where the answer behind « 51 % contre 49 % au non » is that of the second figure.

    It is that of the first one in "by 56% to 44% for Leave".
    """
    led, behind = sentence.numerals[which] - 1, sentence.tails[which + 1]
    by = led >= 0 and bool(mandate_words(sentence.language).by.at(sentence.tokens, led))
    receivers = holder_words(sentence.language).receivers
    return not by and bool(receivers.find(sentence.tokens, behind, behind + 1) >= 0)


def _voted_in(sentence: Sentence) -> str:
    """The answer that a sentence says was given: « Par 57 % contre 43 %, ils ont dit non »."""
    told = (answer_at(sentence, i) for i in range(len(sentence.tokens)) if _is_voted(sentence, i))
    return next((answer for answer in told if answer), "")


def _is_by_pronoun(sentence: Sentence, which: int) -> bool:
    """True for « Dans les campagnes, il dépasse 75 % » where nobody is named before."""
    words, tokens = holder_words(sentence.language).pronouns, sentence.tokens
    before = range(sentence.numerals[which])
    subjects = [i for i in before if tokens[i].dep in SUBJECTS]
    told = bool(subjects) or bool(words.at(tokens, 0))  # « Il compte »: a noun to the parser
    return told and all(words.at(tokens, i) for i in subjects)


def is_of_answer(sentence: Sentence, which: int, names: Names) -> bool:
    """True for a share that surely is one of a vote: "Remain took 62%", "by 54.1% to 45.9%"."""
    numeral, first = sentence.numerals[which], max(sentence.numerals[which] - LED, 0)
    near = [i for i in range(first, numeral) if answer_at(sentence, i)]
    between = sentence.tokens[near[-1] + 1 : numeral] if near else ()
    if near and all(
        t.text not in PARTING and not _is_figure(sentence, i)
        for i, t in enumerate(between, near[-1] + 1)
    ):
        return True
    led = numeral > 0 and holder_words(sentence.language).reached.at(sentence.tokens, numeral - 1)
    if led and _before(sentence, which):
        return True  # "Ashford backs Remain narrowly, with 50.4%"
    paired = any(
        _is_second(sentence, i) for i in (which, which + 1) if i < len(sentence.quantities)
    )
    return (paired or bool(_behind(sentence, which))) and bool(answer_of(sentence, which, names))


def answer_at(sentence: Sentence, index: int) -> str:
    """The answer that the word at `index` names, in small letters, "" for any other word.

    A name (« le non », "Leave") or what a verb of voting leads in ("voted to leave", « dire non »).
    """
    token = sentence.tokens[index]
    word = fold(token.text.strip("-"))
    if word not in opposites(sentence.language) or _is_figure(sentence, index):
        return ""
    if is_option(sentence, index):
        return usual_answer(word, sentence.language) if is_chosen(sentence, index) else ""
    named = _is_name(sentence, index) or _is_voted(sentence, index)
    return usual_answer(word, sentence.language) if named else ""


def plain_answer(sentence: Sentence, index: int) -> str:
    """The answer that a word right behind a number is: « 1 203 oui et 468 non »."""
    word = fold(sentence.tokens[index].text)
    return usual_answer(word, sentence.language) if word in opposites(sentence.language) else ""


def tells_answer(sentence: Sentence) -> bool:
    """True for a sentence that names an answer: its article is about a referendum."""
    return any(
        answer_at(sentence, index) and not is_option(sentence, index)
        for index in range(len(sentence.tokens))
    )


def is_answer(holder: str, language: str) -> bool:
    """True for a holder that is an answer to a referendum."""
    return holder in opposites(language)


def is_answer_name(run: str, text: str, language: str) -> bool:
    """True for "Leave" in a text about a referendum: no place and no person."""
    return fold(run) in opposites(language) and is_about_referendum(text, language)


@cache
def opposites(language: str) -> dict[str, str]:
    """Each answer and the one that it stands against."""
    return {a: b for pair in answers(language) for a, b in (pair, pair[::-1])}


def usual_answer(word: str, language: str) -> str:
    """The name of an answer whichever word tells it: "remain" for "stay"."""
    known = opposites(language)
    return known[known[word]]


def is_about_referendum(text: str, language: str) -> bool:
    """True for a text that speaks of one by its name."""
    named = contest_words(language).kinds.named.get("referendum")
    return named is not None and any(key in fold(text) for key in named.phrases)


def _is_name(sentence: Sentence, index: int) -> bool:
    """True for what is written like a name, in quotes, or behind an article: « le « oui » »."""
    tokens = sentence.tokens
    before, behind = tokens[max(index - 1, 0) : index], tokens[index + 1 : index + 2]
    if before and before[0].text in MARKS:
        return True
    if before and before[0].pos == "DET" and not _leads_noun(sentence, index):
        return True
    of = speech_of(sentence.language).little.of
    if before and before[0].text.lower() in of and index > 1 and sentence.in_quantity(index - 2):
        return True  # « 62 % de oui »
    if not tokens[index].text[:1].isupper() or _is_number_ten(sentence, index):
        return False
    return bool(before) or (
        bool(behind)
        and (behind[0].pos in ("VERB", "AUX") or behind[0].quantity >= 0 or behind[0].text == ":")
    )


def _is_figure(sentence: Sentence, index: int) -> bool:
    """True for a word of a quantity; "no" by itself is none."""
    which = sentence.tokens[index].quantity
    return which >= 0 and sentence.quantities[which].kind != "none"


def _leads_noun(sentence: Sentence, index: int) -> bool:
    """True for "the no vote bloc", "the leave scheme": the word tells of another noun."""
    behind = sentence.tokens[index + 1 : index + 2]
    voted = holder_words(sentence.language).nobody
    return bool(behind) and behind[0].pos == "NOUN" and not voted.at(sentence.tokens, index + 1)


def _is_number_ten(sentence: Sentence, index: int) -> bool:
    """True for "No 10": a house, and no answer."""
    behind = [t for t in sentence.tokens[index + 1 : index + 3] if t.text != "."][:1]
    if not behind or behind[0].quantity < 0 or len(sentence.tokens[index].text) > 2:
        return False
    return sentence.quantities[behind[0].quantity].kind in ("number", "none")


def _is_voted(sentence: Sentence, index: int) -> bool:
    """True for "voted to leave", « ont dit non », "for leaving"."""
    words = holder_words(sentence.language).answered
    found = words.find(sentence.tokens, index - LED, index)
    return found >= 0 and all(t.pos != "PUNCT" for t in sentence.tokens[found:index])


def _is_second(sentence: Sentence, which: int) -> bool:
    """True for the second of "56% to 44%", « 56 % contre 44 % », "4,120 votes against 3,918"."""
    if which < 1:
        return False
    first, second = sentence.quantities[which - 1 : which + 1]
    between = sentence.tokens[sentence.tails[which - 1] : sentence.numerals[which]]
    words, nobody = holder_words(sentence.language), holder_words(sentence.language).nobody
    start = sentence.tails[which - 1]
    joint = bool(between) and bool(words.versus.at(sentence.tokens, start + len(between) - 1))
    joint = joint and all(
        t.pos in ("ADP", "DET") or t.text == "," or nobody.at(sentence.tokens, i)
        for i, t in enumerate(between[:-1], start)
    )
    return first.kind == second.kind and first.kind in NUMBERS and joint


def _behind(sentence: Sentence, which: int, *, verbs: bool = True) -> str:
    """The answer of "53% for Leave", "71% of those under 30 voted No"."""
    after, kind = sentence.tails[which], sentence.quantities[which].kind
    for index in range(after, min(after + FAR, len(sentence.tokens))):
        token = sentence.tokens[index]
        other = token.quantity >= 0 and sentence.quantities[token.quantity].kind == kind
        if token.text in STOPS or token.pos == "CCONJ" or other:
            return ""
        verb = _infinitive(sentence, index)
        if found := verb or answer_at(sentence, index):
            return found if (verbs or not verb) and not _owns_next(sentence, index) else ""
    return ""


def _owns_next(sentence: Sentence, index: int) -> bool:
    """True for the "Remain" of "Leave took 52% to Remain's 48%": the share behind it is its own."""
    owned = [token.text for token in sentence.tokens[index + 1 : index + 2]]
    figure = sentence.tokens[index + 2 : index + 3]
    return any(text in GENITIVE for text in owned) and any(t.quantity >= 0 for t in figure)


def _infinitive(sentence: Sentence, index: int) -> str:
    """The answer of "chose by 56% to 44% to leave", "" for any other word."""
    if is_option(sentence, index):
        verb = sentence.tokens[index].pos == "VERB"
        return answer_at(sentence, index) if verb else ""
    word, known = fold(sentence.tokens[index].text), opposites(sentence.language)
    led = index > 0 and sentence.tokens[index - 1].pos == "PART"
    voted = holder_words(sentence.language).answered.find(sentence.tokens, 0, index) >= 0
    return usual_answer(word, sentence.language) if word in known and led and voted else ""


def _before(sentence: Sentence, which: int) -> str:
    """The last answer before a figure in its part of the sentence."""
    for index in range(sentence.numerals[which] - 1, -1, -1):
        if sentence.tokens[index].text == ";":
            return ""
        if found := answer_at(sentence, index):
            return found
    return ""


def _make_a_whole(sentence: Sentence, which: int) -> bool:
    """True for "54.1% to 45.9%": two answers share all votes, but for a slip of the pen."""
    pair = sentence.quantities[which : which + 2]
    return pair[0].kind == "percent" and abs(sum(q.value.low for q in pair) - FULL) <= SLIP


def _told_last(sentence: Sentence, names: Names) -> str:
    """The answer that the text before speaks of, a few lines away at most."""
    first, known = sentence.start - BACK, opposites(sentence.language)
    spoken = [answer for start, answer in names.answers if first < start < sentence.start]
    near = (n for n in names.mentions if first < n.start < sentence.start)
    told = [fold(name.text) for name in near if fold(name.text) in known]
    return (spoken or [usual_answer(word, sentence.language) for word in told] or [""])[-1]
