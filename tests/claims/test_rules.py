"""Every example of every rule file, read as articles are; and that each file has both signs."""

from __future__ import annotations

import pytest

from checker.authoring.examples import cases, missing_sign, outcome
from checker.authoring.files import all_files
from checker.authoring.testing import failure

FILES = all_files()
CASES = [pytest.param(case, id=case.name) for file in FILES for case in cases(file)]


@pytest.mark.model
@pytest.mark.parametrize("case", CASES)
def test_example_gives_what_it_expects(case):
    result = outcome(case)
    assert result.passed, failure(result)


@pytest.mark.parametrize("file", [pytest.param(file, id=file.id) for file in FILES])
def test_a_rule_file_says_what_must_be_found_and_what_must_not(file):
    assert not missing_sign(file)
