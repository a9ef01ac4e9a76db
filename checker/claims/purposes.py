"""What a sum is for, and a number of jobs: turnover or profit, damage or aid, cut or created."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from checker.claims.aboard import ABOARD, are_all_aboard
from checker.claims.assailants import ASSAILANTS, are_assailants
from checker.claims.compared_events import is_span_of_record
from checker.claims.counting import whole_of
from checker.claims.earlier import MOMENTS
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.occupants import CREW, PASSENGERS, occupants_told
from checker.claims.persons import is_person_noun
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = ["PurposeWords", "is_of_jobs", "purposes", "purposes_of", "rate_of"]

LED, BEHIND = 6, 8  # words behind a sum that say what it is for: « de dégâts », "was pledged"
OF_BOARD = ("", ABOARD)
RECORD = "record"  # how long nothing was so: « le pire séisme depuis dix ans »
RATE = 4  # words behind a sum in which « par action » stands
EACH = 8  # words before a sum in which "each day" stands
PASSED = MOMENTS | {"one", "none"}  # « pour un montant de 3 millions »
ENDS = frozenset({";", "."})
OPENS = frozenset({":", "(", ","})


@dataclass(frozen=True, slots=True)
class _Narrower:
    of: tuple[str, ...]
    to: str
    words: tuple[str, ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class _File:
    jobs: tuple[str, ...] = ()
    money: dict[str, tuple[str, ...]] = field(default_factory=dict)
    percentage: dict[str, tuple[str, ...]] = field(default_factory=dict)
    area: dict[str, tuple[str, ...]] = field(default_factory=dict)
    count: dict[str, tuple[str, ...]] = field(default_factory=dict)
    people: dict[str, tuple[str, ...]] = field(default_factory=dict)
    things: dict[str, tuple[str, ...]] = field(default_factory=dict)
    nouns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    areas: dict[str, tuple[str, ...]] = field(default_factory=dict)
    duration: dict[str, tuple[str, ...]] = field(default_factory=dict)
    rate: dict[str, tuple[str, ...]] = field(default_factory=dict)
    division: dict[str, tuple[str, ...]] = field(default_factory=dict)
    narrower: tuple[_Narrower, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Narrower:
    """A purpose `of` some kinds becomes `to` beside one of `words`: losses that are insured."""

    of: frozenset[str]
    to: str
    words: Lexicon


@dataclass(frozen=True, slots=True)
class PurposeWords:
    """The lexicons of rules/<language>/purposes.toml."""

    jobs: Lexicon  # nouns of jobs, and of those who hold them
    kinds: Mapping[str, Mapping[str, Lexicon]]  # by measure
    fates: Mapping[str, Lexicon]  # what becomes of people, of numbers that are of no named measure
    things: Mapping[str, Lexicon]  # what becomes of things: schools closed, flights cancelled
    nouns: Mapping[str, Lexicon]  # nouns that say it alone: complaints, visits to the hospital
    areas: Mapping[str, Lexicon]  # what is told of towns, by what it befalls: schools, farming
    rates: Mapping[str, Lexicon]
    divisions: Mapping[str, Lexicon]  # parts of a company in which jobs are
    narrower: tuple[Narrower, ...]


@cache
def purposes(language: str) -> PurposeWords:
    """What a language says that figures are for; a language may have none yet.

    Raises RuleError where its file is wrong.
    """
    path = rules_folder() / language / "purposes.toml"
    known = standing_for(path).is_file()
    file = decode(path, _File, blanks=False) if known else _File()
    measures = {
        "money": file.money,
        "percentage": file.percentage,
        "area": file.area,
        "count": file.count,
        "duration": file.duration,
    }
    return PurposeWords(
        lexicon(file.jobs, language),
        {measure: _lexicons(kinds, language) for measure, kinds in measures.items()},
        _lexicons(file.people, language),
        _lexicons(file.things, language),
        _lexicons(file.nouns, language),
        _lexicons(file.areas, language),
        _lexicons(file.rate, language),
        _lexicons(file.division, language),
        tuple(Narrower(frozenset(n.of), n.to, lexicon(n.words, language)) for n in file.narrower),
    )


def _lexicons(kinds: Mapping[str, tuple[str, ...]], language: str) -> dict[str, Lexicon]:
    return {name: lexicon(words, language) for name, words in kinds.items()}


def purposes_of(sentence: Sentence, which: int, measure: str) -> str:
    """What the figure is for, "" where its sentence does not say."""
    record = measure == "duration" and is_span_of_record(sentence, which)
    return RECORD if record else _told_for(sentence, which, measure)


def _told_for(sentence: Sentence, which: int, measure: str) -> str:
    words = purposes(sentence.language)
    kinds = words.kinds.get(measure)
    if measure == "count" and not is_of_jobs(sentence, which):
        noun = sentence.counted(which)
        all_of_them = ASSAILANTS if are_assailants(sentence, which) else ""
        area = _of_area(sentence, noun, words.areas) if noun >= 0 else ""
        if told := all_of_them or _by_noun(sentence, noun, words.nouns) or area:
            return told
        people = _is_of_people(sentence, which, words.fates)
        kinds = words.fates if people else words.things
    if not kinds:
        return occupants_told(sentence, which) if measure == "count" else ""
    low, high = _reach(sentence, which)
    numeral, after = sentence.numerals[which], sentence.tails[which]
    told = (
        _led_behind(sentence, after, high, kinds)
        or _last(sentence, low, numeral, kinds)
        or _first(sentence, after, min(after + BEHIND, high), kinds)
    )
    on_board = occupants_told(sentence, which) if measure == "count" and told in OF_BOARD else ""
    if on_board:
        return on_board
    if told == ABOARD and not are_all_aboard(sentence, which, kinds[ABOARD]):
        return ""  # « 31 Suisses à bord »: those on board are told apart from some of them
    if told:
        return _narrowed(sentence, told, range(low, high), words.narrower)
    before = _figure_before(sentence, which)
    goes_on = before >= 0 and _goes_on(sentence, before, which)
    told = purposes_of(sentence, before, measure) if goes_on else ""
    return "" if told in (PASSENGERS, CREW) else told  # « 144 passagers et deux pilotes »


def _by_noun(sentence: Sentence, noun: int, nouns: Mapping[str, Lexicon]) -> str:
    """What the noun says alone, or with an adjective before it: "neighboring towns"."""
    if noun < 0:
        return ""
    led = noun > 0 and sentence.tokens[noun - 1].pos in ("ADJ", "VERB")
    return _at(sentence, noun, nouns) or (_at(sentence, noun - 1, nouns) if led else "")


def _of_area(sentence: Sentence, noun: int, areas: Mapping[str, Lexicon]) -> str:
    """What a number of towns is told for: "schools" in « les écoles de douze communes »."""
    if not speech_of(sentence.language).place_heads.at(sentence.tokens, noun):
        return ""
    return _first(sentence, 0, len(sentence.tokens), areas)


def rate_of(sentence: Sentence, which: int) -> str:
    """What the figure is told for each of: "share" in « 2 euros par action »; "" for all."""
    after, numeral = sentence.tails[which], sentence.numerals[which]
    low, high = _reach(sentence, which)
    rates = purposes(sentence.language).rates
    return _first(sentence, after, min(after + RATE, high), rates) or _last(
        sentence, max(low, numeral - EACH), numeral, rates
    )


def is_of_jobs(sentence: Sentence, which: int) -> bool:
    """True for a number of jobs or of those who hold them, be it told by the figure before."""
    jobs, noun = purposes(sentence.language).jobs, sentence.counted(which)
    if noun >= 0:
        return bool(jobs.at(sentence.tokens, noun))
    before = _figure_before(sentence, which)
    return before >= 0 and _goes_on(sentence, before, which) and is_of_jobs(sentence, before)


def _is_of_people(sentence: Sentence, which: int, fates: Mapping[str, Lexicon]) -> bool:
    """True for « 12 habitants », « 12 rescapés »: whoever they are, something becomes of them."""
    noun = sentence.counted(which)
    if noun < 0:
        aboard = fates.get(ABOARD)
        told = aboard is not None and are_all_aboard(sentence, which, aboard)
        after = sentence.tails[which]  # "Ferry sinks: 168 rescued"
        told = told or (after < len(sentence.tokens) and bool(_at(sentence, after, fates)))
        return told or whole_of(sentence, which) >= 0
    return is_person_noun(sentence, noun) or bool(_at(sentence, noun, fates))


def _reach(sentence: Sentence, which: int) -> tuple[int, int]:
    """First and last token, half open, between the figures beside this one, dates passed over."""
    others = [i for i, q in enumerate(sentence.quantities) if q.kind not in PASSED and i != which]
    low = max((sentence.tails[i] for i in others if i < which), default=0)
    last = len(sentence.tokens)
    high = min((sentence.numerals[i] for i in others if i > which), default=last)
    numeral = sentence.numerals[which]
    ends = [i for i, token in enumerate(sentence.tokens) if token.text in ENDS]
    return (
        max([low, *(i + 1 for i in ends if i < numeral)]),
        min([high, *(i for i in ends if i > numeral)]),
    )


def _led_behind(sentence: Sentence, after: int, high: int, kinds: Mapping[str, Lexicon]) -> str:
    """The purpose of « 3 milliards de dégâts », "$4 million in aid"."""
    tokens = sentence.tokens
    if after >= len(tokens) or tokens[after].pos != "ADP":
        return ""
    stops = ("PUNCT", "VERB", "AUX", "CCONJ", "PRON")
    last = min(after + LED, high)
    end = next((i for i in range(after + 1, last) if tokens[i].pos in stops), last)
    return _first(sentence, after + 1, end, kinds)


def _first(sentence: Sentence, low: int, high: int, kinds: Mapping[str, Lexicon]) -> str:
    return next((name for i in range(low, high) if (name := _at(sentence, i, kinds))), "")


def _last(sentence: Sentence, low: int, high: int, kinds: Mapping[str, Lexicon]) -> str:
    backwards = range(high - 1, low - 1, -1)
    return next((name for i in backwards if (name := _at(sentence, i, kinds))), "")


def _at(sentence: Sentence, index: int, kinds: Mapping[str, Lexicon]) -> str:
    """The purpose whose longest phrase starts at a token, "" for none."""
    sizes = {name: words.at(sentence.tokens, index) for name, words in kinds.items()}
    best = max(sizes, key=lambda name: sizes[name], default="")
    return best if best and sizes[best] else ""


def _narrowed(sentence: Sentence, told: str, near: range, narrower: tuple[Narrower, ...]) -> str:
    for rule in narrower:
        if told in rule.of and rule.words.find(sentence.tokens, near.start, near.stop) >= 0:
            return rule.to
    return told


def _figure_before(sentence: Sentence, which: int) -> int:
    """The last figure before this one that is of its kind, -1 for none."""
    kind = sentence.quantities[which].kind
    return max((i for i in range(which) if sentence.quantities[i].kind == kind), default=-1)


def _goes_on(sentence: Sentence, before: int, which: int) -> bool:
    """True for a part, and for a member of a row that has no verb of its own."""
    first, numeral = sentence.tails[before], sentence.numerals[which]
    if is_part(sentence, which):
        return True
    between = range(first, numeral)
    if sentence.tokens[numeral - 1].text in OPENS and sentence.counted(which) < 0:
        return True
    verbs = (i for i in between if sentence.tokens[i].pos in ("VERB", "AUX"))
    own = any(sentence.subject(i) >= 0 or sentence.tokens[i].dep == "conj" for i in verbs)
    return not own and not any(sentence.tokens[i].text in ENDS for i in between)
