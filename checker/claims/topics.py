"""What a sentence speaks of without counting it: « Les morts. Lundi, on en dénombrait 5 200 »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.claims.counting import compared_with, own_noun
from checker.claims.draft import Draft
from checker.claims.going_on import Handed, fitting
from checker.claims.lemmas import lemma, stem_key
from checker.claims.measuring import Measured
from checker.claims.numbering import numbered_nouns
from checker.claims.patients import state_of
from checker.claims.scope import is_fragment, is_part
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["Topic", "as_gone_on_with", "goes_on_with", "topic_of"]

HEADING = 6  # words of a heading that names no more than what the text behind it counts
LIKE = 3  # times as many may still be the same people
NEAR = 6  # words from the pronoun to its figure


@dataclass(frozen=True, slots=True)
class Topic:
    """What is counted, whether or not a figure of it was told."""

    measured: Measured
    subject: str
    subset: str = ""
    size: float = 0.0  # of the figure that was told of some of them
    daily: bool = False  # what was told of it is of one day: « 312 morts en 24 heures »


def topic_of(sentence: Sentence, found: Sequence[Draft]) -> Topic | None:
    """What the figures of the next sentence may go on with; None for nothing.

    That is what the last number counts, else the noun of a heading, or of « le nombre de ... ».
    """
    told = [d for d in found if _is_number(sentence, d) and not _is_often(sentence, d)]
    if taken := _taken(sentence, told):
        return Topic(taken.measured, taken.subject, taken.subset)
    if told:
        own = told[-1].measured.measure
        named = _named_behind(sentence)
        return named if named and named.measured.measure != own else _counted(told[-1])
    noun = _spoken_of(sentence)
    if noun < 0:
        return None
    if named := _named(sentence, noun):
        return named
    subject = lemma(sentence.tokens[noun].text, sentence.language)
    return Topic(Measured("count", f"{sentence.language}/"), subject, _said(sentence, noun))


def _taken(sentence: Sentence, told: Sequence[Draft]) -> Draft | None:
    """The 165 of « Le Chili en déplore 165, ainsi que 90 blessés »: "of them" still means it."""
    first = _first(sentence)
    start = sentence.quantities[first].start if first >= 0 else -1
    return next((draft for draft in told[:-1] if draft.start == start), None)


def goes_on_with(
    topic: Topic | None, sentence: Sentence, handed: Sequence[Handed]
) -> Measured | None:
    """The measure that the bare figures of a sentence go on with, None for none.

    A pronoun stands for the topic; else it is one of what was counted before.
    """
    if topic and _first(sentence) >= 0:
        return None if topic.measured.measure == "count" else topic.measured
    return fitting(handed, sentence)


def as_gone_on_with(
    drafts: Sequence[Draft], sentence: Sentence, topic: Topic | None
) -> tuple[Draft, ...]:
    """The drafts of a sentence; bare counts are of the topic that it takes up.

    Where the topic is of one day and no total, « la veille, on en avait compté 290 » is so too.
    """
    first = _first(sentence)
    if topic is None or first < 0:
        return tuple(drafts)
    starts = [quantity.start for quantity in sentence.quantities]
    return tuple(_taken_up(d, sentence, starts.index(d.start), first, topic) for d in drafts)


def _taken_up(draft: Draft, sentence: Sentence, which: int, first: int, topic: Topic) -> Draft:
    bare = _is_bare(sentence, which) and draft.measured.measure == topic.measured.measure
    if not bare or which < first or not (which == first or _goes_on(sentence, which)):
        return draft
    if topic.daily and draft.as_of and not draft.increment:
        draft = replace(draft, increment=True)
    if _is_of_some(draft, topic, sentence):
        return replace(draft, subset=topic.subset)
    if topic.measured.measure != "count" or not (
        draft.subject == "" or _is_patient(draft.subject, sentence)
    ):
        return draft
    subset = draft.subset or _state(sentence, which, topic)
    if not subset and not (which != first and is_part(sentence, which)):
        subset = topic.subset
    return replace(draft, subject=topic.subject, subset=subset)


def _is_of_some(draft: Draft, topic: Topic, sentence: Sentence) -> bool:
    """True for « 24 Suédois blessés. L'ambassade en comptait 21 »: of them, not of all the hurt."""
    totals = numbered_nouns(sentence.language).totals
    of_all = totals.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
    near = draft.value.low <= LIKE * topic.size
    return bool(topic.subset) and not draft.subset and near and not (of_all or draft.place)


def _counted(draft: Draft) -> Topic | None:
    if draft.measured.measure == "count" and not draft.subject:
        return None
    some = draft.subset not in ("", "part")
    if draft.measured.measure != "count" and not (draft.increment or some):
        return None
    size = draft.value.high if some else 0.0
    return Topic(draft.measured, draft.subject, draft.subset, size, draft.increment)


def _named_behind(sentence: Sentence) -> Topic | None:
    """The deaths of « plusieurs villes comptent leurs morts », which are nearer than the towns."""
    last = max(
        (n for n, q in zip(sentence.tails, sentence.quantities, strict=True) if q.kind == "number"),
        default=0,
    )
    counted = [sentence.counted(which) for which in range(len(sentence.quantities))]
    every = range(len(sentence.tokens) - 1, last - 1, -1)
    behind = (i for i in every if i not in counted and sentence.tokens[i].pos == "NOUN")
    return next((topic for i in behind if (topic := _named(sentence, i))), None)


def _named(sentence: Sentence, noun: int) -> Topic | None:
    """The named measure that a noun in the plural speaks of, None for none."""
    topics = speech_of(sentence.language).topics
    many = sentence.tokens[noun].text.endswith(speech_of(sentence.language).little.plural_endings)
    names = (name for name, words in topics.items() if many and words.at(sentence.tokens, noun))
    name = next(names, "")
    return Topic(Measured(name, f"{sentence.language}/{name}"), "") if name else None


def _spoken_of(sentence: Sentence) -> int:
    """The noun of « Les morts. », of « Le nombre de malades recule. »; -1 for none."""
    tokens = sentence.tokens
    if any(quantity.kind == "number" for quantity in sentence.quantities):
        return -1
    words = speech_of(sentence.language).number_of
    for index in range(min(HEADING, len(tokens))):
        if size := words.at(tokens, index):
            behind = index + size
            subject = tokens[index].dep in SUBJECTS and behind < len(tokens)
            return behind if subject and tokens[behind].pos == "NOUN" else -1
    nouns = [i for i, token in enumerate(tokens) if token.pos in ("NOUN", "ADJ", "VERB")]
    alone = is_fragment(sentence) or len(tokens) <= 3
    heading = alone and len(nouns) == 1 and len(tokens) <= HEADING and nouns[0] <= 1
    endings = speech_of(sentence.language).little.plural_endings
    return nouns[0] if heading and tokens[nouns[0]].text.endswith(endings) else -1


def _state(sentence: Sentence, which: int, topic: Topic) -> str:
    """The state of the patients that a figure counts."""
    return state_of(sentence, which, patients=True) if _is_patient(topic.subject, sentence) else ""


def _is_patient(subject: str, sentence: Sentence) -> bool:
    key = stem_key(subject, sentence.language) if subject else ""
    return (key,) in speech_of(sentence.language).patients.phrases.get(key, ())


def _said(sentence: Sentence, noun: int) -> str:
    """The state of « le nombre de malades en réanimation »."""
    speech, last = speech_of(sentence.language), min(noun + NEAR, len(sentence.tokens))
    if speech.patients.find(sentence.tokens, noun, last) < 0:
        return ""
    return " ".join(
        sorted(
            n for n, words in speech.subsets.items() if words.find(sentence.tokens, noun, last) >= 0
        )
    )


def _first(sentence: Sentence) -> int:
    """The first bare number of which a pronoun says what it counts, -1 for none."""
    for which in range(len(sentence.quantities)):
        if _is_bare(sentence, which) and _stands_behind(sentence, sentence.numerals[which]):
            return which
    return -1


def _stands_behind(sentence: Sentence, numeral: int) -> bool:
    """True behind « ils étaient », « en compte », "there were": not where a verb takes another."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    before = range(max(numeral - NEAR, 0), numeral)
    if any(_is_of_those(sentence, i) for i in before):
        return True
    verbs = [i for i in before if tokens[i].pos in ("AUX", "VERB")]
    them = [i for i in before if speech.they.at(tokens, i)]
    copula = bool(verbs) and all(speech.are.at(tokens, i) for i in verbs)
    return copula and bool(them) and all(t.pos != "NOUN" for t in tokens[them[-1] : numeral])


def _is_of_those(sentence: Sentence, index: int) -> bool:
    """True for the pronoun of « en compte 300 », which parsers take for « en mars »."""
    tokens, behind = sentence.tokens, index + 1
    if not speech_of(sentence.language).of_those.at(tokens, index):
        return False
    counts = sources_of(sentence.language).verbs.at(tokens, min(behind, len(tokens) - 1))
    return tokens[index].pos in ("PRON", "ADV") or bool(counts)


def _is_bare(sentence: Sentence, which: int) -> bool:
    return sentence.quantities[which].kind == "number" and own_noun(sentence, which) < 0


def _goes_on(sentence: Sentence, which: int) -> bool:
    """True for a part, for what is set against the first, and for « et 12 en réanimation »."""
    numeral = sentence.numerals[which]
    joined = sentence.tokens[numeral - 1].pos == "CCONJ"
    return joined or is_part(sentence, which) or compared_with(sentence, which) >= 0


def _is_often(sentence: Sentence, draft: Draft) -> bool:
    """True for « comptés deux fois », which counts nothing that is told on."""
    starts = [quantity.start for quantity in sentence.quantities]
    noun = sentence.counted(starts.index(draft.start))
    return noun >= 0 and bool(speech_of(sentence.language).times.at(sentence.tokens, noun))


def _is_number(sentence: Sentence, draft: Draft) -> bool:
    starts = [quantity.start for quantity in sentence.quantities]
    return sentence.quantities[starts.index(draft.start)].kind == "number"
