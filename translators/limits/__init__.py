"""Constraint problems from plain English: things with amounts, limits and wishes, one sentence at a time."""
