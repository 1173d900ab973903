"""What a mission of BabyAI asks for, made from minigrid's own instruction: the gold that a translation is judged by.

An instruction is fulfilled as its verifier says (`minigrid.envs.babyai.core.verifier`), and there ends the episode:

* *go to* holds while the agent is next to one of the things that the description matched at the start, and faces it;
  *open*, *pick up* and *put next to* are done when the action that brings them about is. Each is a fact here, or a choice
  of facts where several things match.
* Of two instructions joined by *and*, either may be done first. *X, then Y* and *Y after you X* wait for X; only from
  then on is Y looked at. So Y comes strictly after X: `(sometime-before Y X)`.
* What is asked for is asked for at the end, as far as it can be. A fact that cannot hold together with a later one is
  asked for on the way, `(sometime X)`; two joined by *and* that cannot hold together are both asked for on the way.
* What only leads to the next deed with the same thing goes without saying: *go to the key and pick up the key* asks for the
  key in the hand.
* Y may hold from the start, or X be out of reach unless Y comes about first (a door on the way to X), or X be asked for
  again with Y: then no strict order can be kept, but the verifier still waits for X and takes Y again. So X is to hold
  on the way, and Y later.

Whether facts can hold together, and in which order, is asked of a planner, not of the translator that is judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise, product
from typing import Any

from domains.babyai.problem import ITEMS, Seen
from planner.core.formula import (
    TRUE,
    Always,
    And,
    Atom,
    Eventually,
    Formula,
    Not,
    Or,
    SometimeBefore,
    atoms_of,
    both,
)
from planner.core.language import Reading
from planner.core.semantics import holds

Possible = Callable[[Formula, Formula], bool]  # whether there is a plan for that goal and these rules


def gold(instruction: Any, seen: Seen, possible: Possible) -> Reading:
    """Return what the instruction of an environment just reset asks for (verifier of BabyAI, see above)."""
    phases = [[fact_of(part, seen) for part in phase] for phase in phases_of(instruction)]
    phases = [_not_implied(phase, possible) for phase in phases]
    at_end = _at_end(phases, possible)
    rules: list[Formula] = [
        Eventually(fact)
        for phase, kept in zip(phases, at_end, strict=True)
        for fact in phase
        if fact not in kept
    ]
    turns = list(product(*phases)) if len(phases) > 1 else []
    for early, late in turns:
        if (late, early) not in turns and _may_come_first(early, late, seen, possible):
            rules.append(SometimeBefore(late, early))
        else:
            rules.append(Eventually(early if late in at_end[-1] else both(early, Eventually(late))))
    return Reading(both(*(fact for kept in at_end for fact in kept)), both(*rules))


def phases_of(instruction: Any) -> list[list[Any]]:
    """Return the single instructions in the phases in which they are to be done."""
    from minigrid.envs.babyai.core import verifier  # noqa: PLC0415 - heavy

    match instruction:
        case verifier.BeforeInstr():
            return [*phases_of(instruction.instr_a), *phases_of(instruction.instr_b)]
        case verifier.AfterInstr():
            return [*phases_of(instruction.instr_b), *phases_of(instruction.instr_a)]
        case verifier.AndInstr():
            return [[instruction.instr_a, instruction.instr_b]]
    return [[instruction]]


def fact_of(instruction: Any, seen: Seen) -> Formula:
    """Return the fact that fulfils a single instruction, or the choice of facts, each of which does."""
    from minigrid.envs.babyai.core import verifier  # noqa: PLC0415 - heavy

    match instruction:
        case verifier.GoToInstr(desc=desc):
            facts = [Atom("facing", (name,)) for name in _matched(desc, seen)]
        case verifier.OpenInstr(desc=desc):
            facts = [Atom("is-open", (name,)) for name in _matched(desc, seen)]
        case verifier.PickupInstr(desc=desc):
            facts = [Atom("carrying", (name,)) for name in _matched(desc, seen, ITEMS)]
        case verifier.PutNextInstr(desc_move=moved, desc_fixed=fixed):
            pairs = product(_matched(moved, seen, ITEMS), _matched(fixed, seen))
            facts = [Atom("next-to", (one, other)) for one, other in pairs if one != other]
        case _:
            raise TypeError(f"mission: no meaning is known of {type(instruction).__name__}. Add a case here")
    return facts[0] if len(facts) == 1 else Or(tuple(facts))


def _matched(description: Any, seen: Seen, kinds: Iterable[str] = (*ITEMS, "door")) -> Iterator[str]:
    """Yield the names of the things that minigrid matched; a wall may match a colour, but is no thing."""
    for thing in description.obj_set:
        name = seen.name_of(thing)
        if name is not None and thing.type in kinds:
            yield name


def _not_implied(phase: list[Formula], possible: Possible) -> list[Formula]:
    """Return the facts but for those that one said later of the same things undoes and cannot come about without."""
    return [
        fact
        for at, fact in enumerate(phase)
        if not any(
            later != fact
            and _things(later) == _things(fact)
            and not possible(And((fact, later)), TRUE)
            and not possible(later, Always(Not(fact)))
            for later in phase[at + 1 :]
        )
    ]


def _things(formula: Formula) -> set[str]:
    """Return the things that are spoken of first: those that are gone to, opened, picked up or put somewhere."""
    return {fact.args[0] for fact in atoms_of(formula)}


def _at_end(phases: list[list[Formula]], possible: Possible) -> list[list[Formula]]:
    """Return of each phase the facts that can be asked for at the end."""

    def fit(one: Formula, others: Iterable[Formula]) -> bool:
        return all(one == other or possible(And((one, other)), TRUE) for other in others)

    kept = [[fact for fact in phase if fit(fact, phase)] for phase in phases]
    for early, late in pairwise(kept):
        early[:] = [fact for fact in early if fit(fact, late)]
    return kept


def _may_come_first(early: Formula, late: Formula, seen: Seen, possible: Possible) -> bool:
    """Return whether the early one can come about while the late one has not held yet."""
    is_late_now = holds(late, seen.task.init, seen.task)
    return early != late and not is_late_now and possible(early, Always(Not(late)))
