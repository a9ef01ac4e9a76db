"""By what else a party is called, as a sentence says beside its name."""

import pytest

from checker.claims.party_ties import party_ties
from tests.examples import names_and_trees

pytestmark = pytest.mark.model
