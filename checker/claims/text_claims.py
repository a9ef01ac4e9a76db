"""Claims of a text that is no file: what a program that holds its own texts asks for."""

from __future__ import annotations

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import WHOLE, Article, Claim
from checker.records_read import ReadClaim
from checker.rulebook import rulebook
from checker.values import json_bound

__all__ = ["read_claims"]


def read_claims(text: str, language: str, date: str = "") -> list[ReadClaim]:
    """Every figure of a text with what it measures, by rising start.

    `date` is the ISO time of publication, which relative dates start from; "" if unknown. Raises
    SettingsError for a language without rules, PluginError where its model is not installed.
    """
    article = Article(
        id="", path="", language=language, title="", text=text, places=(), published=date,
        source="", story="", anchor=date, problem="",
    )  # fmt: skip
    found = claims_of(article, open_parser(language), rulebook(language))
    return [_record(claim) for claim in found]


def _record(claim: Claim) -> ReadClaim:
    return ReadClaim(
        start=claim.start,
        end=claim.end,
        text=claim.quote,
        measure=claim.measure,
        subject=claim.subject or None,
        low=json_bound(claim.value.low, claim.unit),
        high=json_bound(claim.value.high, claim.unit),
        low_open=claim.value.low_open,
        high_open=claim.value.high_open,
        unit=claim.unit or None,
        place=_said(claim.place),
        period=claim.period or None,
        subset=_said(claim.subset),
        as_of=claim.as_of or None,
        attribution=claim.attribution or None,
        status=claim.status.value,
        previous=claim.previous,
        increment=claim.increment,
    )


def _said(scope: str) -> str | None:
    return None if scope in ("", WHOLE) else scope
