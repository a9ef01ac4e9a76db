"""Arithmetic that figures must keep: one file for each way in which it can be broken."""
