"""Plans by a SAT solver (Kautz & Selman, ECAI 1992): Glucose, by way of python-sat; for jobs only.

`native/satisfiability.h` puts the question. Several numbers of rounds are asked about in turn, each as long as a
growing count of conflicts allows (as algorithm B of Rintanen, Heljanko & Niemelä, Artificial Intelligence 170, 2006):
that there is no plan of few rounds is often much harder to prove than to find one of more. Unlike there, one solver
serves all, so that what it learns of one number helps with the next.
"""

from __future__ import annotations

import time
from typing import Any

from pysat.solvers import Glucose3

FIRST_ROUNDS, GROWTH = 5, 1.4  # how many rounds are asked about first, and how their number grows
AT_ONCE = 10  # numbers of rounds asked about in turn
CONFLICTS, MORE_CONFLICTS = 500, 1.1  # for each in its turn, and how they grow
MOST_LITERALS = 4_000_000  # of a round
BYTES_A_LITERAL = 60  # in the solver (45 to 57 in floortile, citycar and childsnack)


def plan(task: Any, limit_s: float, most_mb: float) -> list[int] | None:
    """Return the operators of a plan of the grounded task; None if time or memory is over."""
    ends_s = time.monotonic() + limit_s
    ready = task.rounds(limit_s, MOST_LITERALS)
    if ready is None:
        return None
    stride, n_literals, initial, goal = ready
    most_rounds = int(most_mb * 2**20 / (BYTES_A_LITERAL * max(n_literals, 1)))
    with Glucose3() as solver:
        solver.append_formula([[letter] for letter in initial] + task.round_clauses(0), no_return=True)
        n_rounds, conflicts = 0, float(CONFLICTS)
        asked: list[int] = []
        next_asked = FIRST_ROUNDS
        while asked or next_asked <= most_rounds:
            if len(asked) < AT_ONCE and next_asked <= most_rounds:
                asked.append(next_asked)
                next_asked = max(next_asked + FIRST_ROUNDS, int(next_asked * GROWTH))
            for rounds in list(asked):
                while n_rounds < rounds:
                    n_rounds += 1
                    solver.append_formula(task.round_clauses(n_rounds), no_return=True)
                    if time.monotonic() > ends_s:
                        return None
                solver.conf_budget(int(conflicts))
                is_found = solver.solve_limited(assumptions=[rounds * stride + letter for letter in goal])
                if is_found:
                    found: list[int] = task.round_operators(solver.get_model(), rounds)
                    return found
                if time.monotonic() > ends_s:
                    return None
                if is_found is False:
                    asked.remove(rounds)
            conflicts *= MORE_CONFLICTS
    return None
