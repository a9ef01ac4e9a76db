"""An article becomes claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.articles.leads import dateline
from checker.articles.sections import Section, sections
from checker.articles.sentences import sentences
from checker.claims.ahead import with_those_ahead
from checker.claims.answers_told import answers_told
from checker.claims.attach import inside
from checker.claims.attribution import sources
from checker.claims.cues import is_placed
from checker.claims.described import with_described
from checker.claims.draft import Draft
from checker.claims.elided import with_units
from checker.claims.figure_contest import (
    contest_of,
    contests_by_start,
    holder_in,
    is_about_vote,
    is_no_source,
    shares_told,
    tell_of_vote,
    vote_marks,
)
from checker.claims.figures import drafts_of
from checker.claims.handing_on import Carried, handed_on
from checker.claims.illness import as_patients, is_of_illness
from checker.claims.kinds_of_building import in_another_state, with_buildings
from checker.claims.leading_to import Behind, led_to, whole_text
from checker.claims.locating import located
from checker.claims.movements import main_movement
from checker.claims.names import Names, decided, names_in
from checker.claims.numbering import tells_total
from checker.claims.of_nights import of_nights
from checker.claims.others_hurt import with_others_hurt
from checker.claims.parser import Parser
from checker.claims.place import places
from checker.claims.place_wide import is_of_office
from checker.claims.quantities import reader
from checker.claims.quantity import Quantity
from checker.claims.reading import Unparsed, naming, parsed, unparsed
from checker.claims.result_rows import result_rows, with_result_rows
from checker.claims.rival_counts import where_rivals_count
from checker.claims.second_event import of_second_event
from checker.claims.sentence import Sentence
from checker.claims.they_aboard import with_those_aboard
from checker.claims.things_left_out import with_things
from checker.claims.told_again import as_told_again
from checker.claims.told_currency import with_currency
from checker.claims.told_once import with_tags
from checker.claims.topics import as_gone_on_with
from checker.claims.topped_up import where_others_follow
from checker.claims.towns_of_arrests import with_town_of_arrests
from checker.claims.trades import with_trades
from checker.claims.trigger_words import triggers
from checker.claims.unrest import amid_unrest
from checker.claims.vote_scope import with_vote_scope
from checker.records import Article, Claim
from checker.rulebook import Rulebook

__all__ = ["claims_of", "claims_of_all"]

TOGETHER = 16  # articles that are parsed together; more gain little but take memory


def claims_of(article: Article, parser: Parser, book: Rulebook) -> tuple[Claim, ...]:
    """Every claim of an article, by place in the text; the id, path and story are the article's."""
    return next(claims_of_all([article], parser, book))


def claims_of_all(
    articles: Sequence[Article], parser: Parser, book: Rulebook
) -> Iterator[tuple[Claim, ...]]:
    """The claims of each article, the same as of it alone: only the parser sees several at once."""
    for first in range(0, len(articles), TOGETHER):
        some = articles[first : first + TOGETHER]
        read = [_unparsed(article, parser, book) for article in some]
        asides = [_naming(*pair, parser) for pair in zip(some, read, strict=True)]
        trees = tuple(parsed([*read, *asides], parser))
        rows = zip(some, read, trees[: len(some)], trees[len(some) :], strict=True)
        for article, one, own, others in rows:
            yield _claims(article, one.names, own, others, book)


def _naming(article: Article, read: Unparsed, parser: Parser) -> Unparsed:
    """The sentences of an article about a vote that tell no figure and name somebody."""
    spans = sentences(article.text, article.language) if is_about_vote(article) else []
    return naming(read, spans, parser)


def _unparsed(article: Article, parser: Parser, book: Rulebook) -> Unparsed:
    line = dateline(article.text)
    quantities = tuple(
        quantity
        for quantity in _read(article)
        if line is None or not line.start <= quantity.start < line.end
    )
    spans = sentences(article.text, article.language)
    names = names_in(article.text, article.language)
    return unparsed(article.text, spans, quantities, parser, triggers(book), names)


def _claims(
    article: Article,
    known: Names,
    parsed: tuple[Sentence, ...],
    others: tuple[Sentence, ...],
    book: Rulebook,
) -> tuple[Claim, ...]:
    trees = with_units(parsed, book)
    told = decided(known, [entity for tree in trees for entity in tree.entities], article)
    told = replace(told, answers=answers_told(article.text, article.language))
    told_of = sorted((*trees, *others), key=lambda tree: tree.start)
    named = with_those_ahead(told, told_of)
    told_by = with_described(named, told_of) if is_about_vote(article) else (named, ())
    names, tags = told_by
    parts = sections(article.text, article.anchor, article.language)
    built = in_another_state(_drafts(trees, names, book, article))
    told_in = with_others_hurt(built, trees)
    rows = result_rows(trees, names, article.text) if shares_told(trees, article) else ()
    read = with_result_rows(iter(with_currency(told_in)), rows, article.language)
    drafted = with_vote_scope(read, trees, names, article.text, rows)
    drafts = of_second_event(as_told_again(drafted, _title_end(article)), article.anchor, trees)
    drafts = amid_unrest(drafts, article.text, article.language)
    drafts = tuple(with_those_aboard(with_tags(iter(drafts), tags), trees, article.text))
    drafts = of_nights(drafts, trees, article, parts, _title_end(article))
    voted = _voted(drafts, trees, article)
    home = "" if names.lands else names.home
    found = (
        replace(
            located(draft, article, _time(parts, draft.start)),
            home=home,
            contest=contest,
        )
        for draft, contest in voted
    )
    return tuple(_in_contest(claim, article.language) for claim in found)


def _voted(
    drafts: tuple[Draft, ...], trees: tuple[Sentence, ...], article: Article
) -> Iterator[tuple[Draft, str]]:
    """The drafts of an article, each with the vote that it is of, "" for none."""
    if not tell_of_vote(drafts):
        return ((draft, "") for draft in drafts)
    contests = contests_by_start(trees, article)
    marks = vote_marks(drafts, contests, trees, article)
    return (
        (replace(draft, words=draft.words + own), contest_of(draft, contests, article.anchor))
        for draft, own in zip(drafts, marks, strict=True)
    )


def _in_contest(claim: Claim, language: str) -> Claim:
    told = holder_in(claim.subject, claim.measure, claim.contest, language)
    claim = claim if told == claim.subject else replace(claim, subject=told)
    return replace(claim, attribution="", authority="") if is_no_source(claim) else claim


def _title_end(article: Article) -> int:
    """Where the title ends that the text starts with, 0 for none."""
    return len(article.title) if article.text.startswith(article.title) else 0


def _read(article: Article) -> tuple[Quantity, ...]:
    return reader(article.language).read(article.text, anchor=article.anchor, determiners=True)


def _time(parts: Sequence[Section], position: int) -> str:
    """The time of the live-blog entry that a figure stands in, "" outside of any."""
    return next((part.time for part in parts if part.start <= position < part.end), "")


def _drafts(
    trees: tuple[Sentence, ...], names: Names, book: Rulebook, article: Article
) -> Iterator[Draft]:
    ill, text = is_of_illness(trees), whole_text(article, names, shares_told(trees, article))
    carried, behind = Carried(contest=text.contest), Behind()
    main = main_movement(article.title, article.text, article.language)
    for sentence in trees:
        carried, behind = led_to(sentence, carried, behind, text)
        said = sources(sentence, names)
        heard = tuple(m for m in said if m.led or not is_placed(sentence, m.first))
        spots = tuple(
            m
            for m in places(sentence, names)
            if not inside(m, heard) or is_of_office(sentence, m, names)
        )
        figures = tuple(drafts_of(sentence, names, book, carried, article, said, spots))
        if not tells_total(sentence):
            figures = with_town_of_arrests(figures, carried.fronted, carried.held)
        figures = tuple(as_patients(draft, sentence) if ill else draft for draft in figures)
        found = as_gone_on_with(figures, sentence, carried.topic)
        found = with_things(found, sentence, carried.topic)
        found = with_buildings(found, sentence)
        placed = where_others_follow(tuple(where_rivals_count(found, sentence)), sentence)
        found = tuple(with_trades(placed, sentence, carried.march, carried.trade, main))
        yield from found
        carried = handed_on(sentence, found, carried, article.anchor, said, spots, names)
        behind = behind.past(sentence, told=bool(found))
