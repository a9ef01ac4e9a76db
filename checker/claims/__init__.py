"""An article becomes claims: quantities, what they measure, of whom, where, when, says who."""
