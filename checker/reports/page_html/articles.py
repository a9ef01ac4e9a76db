"""Each article as the page shows it: its text with every claim marked in place."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from checker.records import Article, Claim, Place
from checker.reports.page_html.cards import Card, Cards
from checker.reports.page_html.searching import folded
from checker.reports.page_html.sheet import Sheet
from checker.reports.parts.dates import spoken_time
from checker.reports.parts.plain import clean
from checker.reports.parts.states import State

__all__ = ["ArticleView", "Piece", "article_views"]

_at = attrgetter("at")
_BETWEEN = "\n\n"  # blocks of a text are parted by it


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; with `anchors` it is a claim, or several that overlap."""

    text: str
    anchors: tuple[str, ...] = ()
    link: str = ""
    state: str = ""
    stale: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ArticleView:
    """All that the page shows of an article."""

    anchor: str
    article: Article
    title: tuple[Piece, ...]
    source: str  # as filters call it
    date: str
    blocks: tuple[tuple[Piece, ...], ...]
    elsewhere: tuple[Card, ...]  # claims whose place in the text is not known
    claims: int
    search: str


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch of an article's text that one or more claims stand in."""

    start: int
    end: int
    claims: tuple[Claim, ...]


def article_views(sheet: Sheet, cards: Cards) -> tuple[ArticleView, ...]:
    """The articles, by id."""
    held: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in sheet.report.claims:
        held[claim.article].append(claim)
    return tuple(
        _view(article, held[article.id], sheet, cards) for article in sheet.report.articles
    )


def _view(article: Article, claims: Sequence[Claim], sheet: Sheet, cards: Cards) -> ArticleView:
    by_file = sorted(article.places, key=_at)
    places = {claim.id: _place(claim, article.text, by_file) for claim in claims}
    spans = _merged([c for c in claims if places[c.id] is not None], places)
    blocks = tuple(_blocks(article.text, spans, sheet))
    titled = bool(blocks) and clean("".join(p.text for p in blocks[0])) == clean(article.title)
    return ArticleView(
        anchor=sheet.articles[article.id],
        article=article,
        title=blocks[0] if titled else (Piece(article.title or article.id),),
        source=sheet.sources.get(article.source, ""),
        date=spoken_time(article.published, sheet.page.words.locale),
        blocks=blocks[1:] if titled else blocks,
        elsewhere=tuple(cards[claim.id] for claim in claims if places[claim.id] is None),
        claims=len(claims),
        search=folded((article.id, article.title, article.source, article.text)),
    )


def _place(claim: Claim, text: str, by_file: Sequence[Place]) -> int | None:
    """Where the quote starts in the article's text; None where it is not found there."""
    if not claim.quote:
        return None
    start = claim.start
    if by_file:
        place = by_file[max(bisect_right(by_file, claim.start, key=_at) - 1, 0)]
        start += place.start - place.at
    if start >= 0 and text.startswith(claim.quote, start):
        return start
    sentence = text.find(claim.context)
    if sentence >= 0 and text.startswith(claim.quote, sentence + claim.offset):
        return sentence + claim.offset
    return None


def _merged(claims: Sequence[Claim], places: Mapping[str, int | None]) -> list[_Span]:
    """The stretches of the claims in the order of the text; those that overlap become one."""
    spans: list[_Span] = []
    for claim in sorted(claims, key=lambda claim: (places[claim.id] or 0, claim.end)):
        start = places[claim.id] or 0
        end = start + len(claim.quote)
        if spans and start < spans[-1].end:
            last = spans.pop()
            spans.append(_Span(last.start, max(last.end, end), (*last.claims, claim)))
        else:
            spans.append(_Span(start, end, (claim,)))
    return spans


def _blocks(text: str, spans: Sequence[_Span], sheet: Sheet) -> Iterator[tuple[Piece, ...]]:
    """The paragraphs of the text that hold anything."""
    start, left = 0, list(spans)
    for block in text.split(_BETWEEN):
        end = start + len(block)
        inside = [span for span in left if span.start < end]
        left = left[len(inside) :]
        if block.strip():
            yield tuple(_pieces(text, (start, end), inside, sheet))
        start = end + len(_BETWEEN)


def _pieces(
    text: str, ends: tuple[int, int], spans: Sequence[_Span], sheet: Sheet
) -> Iterator[Piece]:
    at, end = ends
    for span in spans:
        if span.start > at:
            yield Piece(text[at : span.start])
        yield _marked(text[span.start : span.end], span.claims, sheet)
        at = span.end
    if at < end:
        yield Piece(text[at:end])


def _marked(text: str, claims: Sequence[Claim], sheet: Sheet) -> Piece:
    """A stretch with the state of the gravest fact that its claims belong to."""
    facts = [sheet.report.fact_of.get(claim.id, "") for claim in claims]
    order = list(State)
    fact = max(facts, key=lambda name: order.index(sheet.states.get(name, State.ALONE)))
    state = sheet.states.get(fact, State.ALONE)
    stale = any(claim.id in sheet.stale for claim in claims)
    said = [getattr(sheet.page.words.states, state.value)]
    return Piece(
        text=text,
        anchors=tuple(sheet.claims[claim.id] for claim in claims),
        link=sheet.fact_link(fact),
        state=state.value,
        stale=stale,
        hint=" · ".join((*said, sheet.words.marks.stale) if stale else said),
    )
