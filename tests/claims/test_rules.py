"""Every example of every rule file, read by the whole extraction as an article of its own."""

from __future__ import annotations

from math import inf

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article, Claim
from checker.rulebook import Expected, MeasureRule, rulebook
from checker.rulefiles import languages

TODAY = "2024-05-14"
RULES = [(language, rule) for language in languages() for rule in rulebook(language).rules]
EXAMPLES = [
    pytest.param(language, rule.measure, example, id=f"{rule.id}:{number}")
    for language, rule in RULES
    for number, example in enumerate(rule.examples, 1)
]


@pytest.mark.model
@pytest.mark.parametrize(("language", "measure", "example"), EXAMPLES)
def test_example_gives_what_it_expects(language, measure, example):
    found = [claim for claim in _claims(language, example) if claim.measure == measure]
    assert [_told(claim) for claim in found] == [_wanted(e) for e in example.expect]
    for claim, expected in zip(found, example.expect, strict=True):
        _assert_scope(claim, expected)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for _, rule in RULES])
def test_rule_has_examples_of_both_signs(rule: MeasureRule):
    signs = {bool(example.expect) for example in rule.examples}
    assert signs == {True, False}


def _claims(language, example):
    day = example.date or TODAY
    article = Article(
        id="example", path="example", language=language, title="", text=example.text, places=(),
        published=day, source="", story="s1", anchor=day, problem="",
    )  # fmt: skip
    return claims_of(article, open_parser(language), rulebook(language))


def _told(claim: Claim):
    return claim.value.low, claim.value.high


def _wanted(expected: Expected):
    low = -inf if expected.low is None else expected.low
    high = inf if expected.high is None else expected.high
    return low, high


def _assert_scope(claim: Claim, expected: Expected):
    for name in ("subject", "place", "subset"):
        if wanted := getattr(expected, name):
            assert getattr(claim, name) == wanted
