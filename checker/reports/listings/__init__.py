"""Listings: what was extracted, every fact, and why a finding came about."""
