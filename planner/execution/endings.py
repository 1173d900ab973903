"""How a run, or the pursuit of one goal of it, is left from deep inside its loops."""

from __future__ import annotations

from planner.core import Failure, Outcome


class End(Exception):  # noqa: N818 - not an error: it carries the outcome out of the loops
    def __init__(self, outcome: Outcome, failure: Failure | None = None) -> None:
        super().__init__(outcome.value)
        self.outcome, self.failure = outcome, failure


class Amended(Exception):  # noqa: N818 - not an error: another goal is pursued from here on
    """Leaves the plan under way, whose goal is no longer wanted."""
