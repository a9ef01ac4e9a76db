"""Kinds of patterns, one file each; a rule names its kind by `extends`."""
