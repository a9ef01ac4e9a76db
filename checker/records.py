"""The frozen records of the whole flow: articles, claims, facts, findings.

Every stage takes and gives frames of one of these classes. Nothing here imports anything of ours
but the interval, so that any stage, report or worker may import it at no cost.

Times are ISO 8601 text of the precision that is known ("2020-08", "2020-08-15",
"2020-08-15T18:27:00"), "" where nothing is known; text fields are "" where the article is silent.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.interval import Interval

__all__ = [
    "NOWHERE",
    "WHOLE",
    "Article",
    "Claim",
    "Evidence",
    "Fact",
    "Finding",
    "Kind",
    "Level",
    "Place",
    "Source",
    "Spot",
    "Status",
]


WHOLE = "*"  # the place of a figure of which the text says that it covers all


class Status(StrEnum):
    """How an article commits to a figure."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    FORECAST = "forecast"


class Kind(StrEnum):
    """What the reader is told of the claims of one fact."""

    CONFLICTS = "conflicts"
    INCONSISTENT = "inconsistent"
    UPDATES = "updates"
    DISPUTES = "disputes"
    REFINES = "refines"
    UNREADABLE = "unreadable"
    REMARK = "remark"  # on the check itself: a suppression without use, an entry that has expired


class Level(StrEnum):
    """How serious a finding is, in the words of SARIF."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Source:
    """One file that is to be read."""

    id: str  # path relative to the folder given, with forward slashes
    path: str  # path as a person can open it; "-" for standard input
    columns: str = ""  # how tables name what is read: "text=body,date=day"
    given: str = ""  # what standard input or the file gave, one code point for each byte
    first: int = 1  # the first of its rows that is read, where it is shared among processes
    last: int = 0  # the last one, 0 = that of the file
    sent: bool = False  # `given` is the file, read where the command runs
    problem: str = ""  # why it could not be read there


@dataclass(frozen=True, slots=True)
class Place:
    """From `start` of an article's text on, the file stands at `at`, one for one."""

    start: int  # code point of Article.text
    at: int  # code point of the file as decoded, or of the article's `element`
    line: int  # 1-based line of the file at `at`; that of the element where `at` counts in one
    column: int  # 1-based column of the file at `at`; 0 = only the line is known


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of a file that is no claim: a comment, an entry, a file as a whole."""

    path: str
    line: int  # 1-based; 0 where only the file is known
    column: int
    start: int  # code points of the file as decoded, half open
    end: int


NOWHERE = Spot("", 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Article:
    """One published text and what is known of it."""

    id: str  # unique in a run: the Source id, or "feed.xml#3" for several in one file
    path: str
    language: str  # ISO 639-1 code, "" where it could not be told
    title: str
    text: str  # the prose, title first where the file holds one; blocks are parted by "\n\n"
    places: tuple[Place, ...]  # where the text stands in the file, by rising start
    published: str  # ISO time of publication or of the last update
    source: str  # outlet or agency
    story: str  # articles of one event share it
    anchor: str  # ISO time that relative dates start from: published, else the story's own
    problem: str  # why it could not be read; "" = read well
    author: str = ""
    url: str = ""  # where it was published
    updated: str = ""  # ISO time of the last change that the file tells
    key: str = ""  # names the article in all its versions: a guid, a NewsML or ninjs identifier
    version: str = ""  # as the file numbers it
    element: str = ""  # the part of the file that places count in; "" = the whole file
    superseded: str = ""  # id of the newer version that stands in its place
    copy_of: str = ""  # id of the first article with nearly the same text


@dataclass(frozen=True, slots=True)
class Claim:
    """One article says: this measure of this subject in this scope lies in this interval."""

    id: str  # "001.txt:852-871:vote_share"
    article: str
    path: str
    story: str
    measure: str  # a name of rules/measures.toml
    rule: str  # the rule file that made it: "fr/deaths"; "fr/" where only the unit decided
    value: Interval
    unit: str  # "" for counts
    start: int  # code points of the file as decoded, half open
    end: int
    line: int
    column: int
    quote: str  # the whole number expression, hedges included
    context: str  # its sentence
    offset: int  # where the quote starts in the context
    masked: str  # the sentence with every number masked, for the embedding
    words: tuple[str, ...]  # folded content words near the figure, for telling events apart
    subject: str
    place: str
    period: str
    subset: str
    as_of: str
    attribution: str
    authority: str  # kind of the attribution: authority, organiser, witness, media, ""
    status: Status
    previous: bool  # an earlier figure, quoted as such
    increment: bool  # to be added, never a total
    ordinal: bool  # a running total ("a third death")
    revised: bool  # the text says that an earlier figure was wrong
    definite: bool  # the number says which ones are meant: "the two leaders"
    single: bool  # one case told by itself ("a protester was killed")
    published: str
    anchor: str
    source: str
    home: str = ""  # ISO 3166 code of the country that the article is about, "" for none
    contest: str = ""  # election and round, "presidential 2", "- 1/2"; "" for none


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason to put two claims together, or to keep them apart."""

    name: str  # "place", "period", "embedding", ...
    left: str
    right: str
    weight: float  # log2 of a likelihood ratio; -inf is a veto


@dataclass(frozen=True, slots=True)
class Fact:
    """All claims about the same measure of the same subject in the same scope."""

    id: str
    story: str
    measure: str
    subject: str
    name: str  # readable: "deaths · Montreval"
    claims: tuple[Claim, ...]  # in time order
    scores: tuple[float, ...]  # log2 odds of each pair of claims: 1-2, 1-3, ..., 2-3, ...


@dataclass(frozen=True, slots=True)
class Finding:
    """What the reader is told: these claims of one fact conflict, update, refine, ..."""

    id: str  # survives moved lines: a hash of kind, measure, subject, scope, articles and values
    kind: Kind
    rule: str
    level: Level
    confidence: float
    message: str
    reason: str  # the step of the ladder that decided, in words
    fact: str
    claims: tuple[Claim, ...]  # the newer or primary one first
    spot: Spot = NOWHERE  # where it stands when it has no claims
    suppressed: str = ""  # by what it does not count: "text", "baseline"; "" = it counts
    excuse: str = ""  # the reason that was given for that
    origins: int = 0  # how many of its articles are not near copies of each other; 0 = unknown
