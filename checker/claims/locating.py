"""A draft becomes a claim: it learns where its article lies."""

from __future__ import annotations

from checker.articles.places import locate
from checker.claims.draft import Draft
from checker.records import Article, Claim

__all__ = ["located"]


def located(draft: Draft, article: Article, time: str) -> Claim:
    """The claim of a draft; `time` is that of its live-blog entry, "" outside of any."""
    start, line, column = locate(article.places, draft.start)
    last, _, _ = locate(article.places, draft.end - 1)
    measure = draft.measured.measure
    return Claim(
        id=f"{article.id}:{start}-{last + 1}:{measure}",
        article=article.id,
        path=article.path,
        story=article.story,
        measure=measure,
        rule=draft.measured.rule,
        value=draft.value,
        unit=draft.unit,
        start=start,
        end=last + 1,
        line=line,
        column=column,
        quote=article.text[draft.start : draft.end],
        context=draft.context,
        offset=draft.offset,
        masked=draft.masked,
        words=draft.words,
        subject=draft.subject,
        place=draft.place,
        period=draft.period,
        subset=draft.subset,
        as_of=draft.as_of or time or article.anchor,
        attribution=draft.attribution,
        authority=draft.authority,
        status=draft.status,
        previous=draft.previous,
        increment=draft.increment,
        ordinal=draft.ordinal,
        revised=draft.revised,
        definite=draft.definite,
        single=draft.single,
        published=article.published,
        anchor=article.anchor,
        source=article.source,
    )
