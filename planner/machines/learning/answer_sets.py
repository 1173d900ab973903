"""Machines as answer sets: rules that say what a machine does along the traces, solved by clingo in this process.

The question follows the induction of subgoal automata (Furelos-Blanco et al., JAIR 70, 2021, section 4)
and of hierarchies (ICML 2023, section 5): choose edges, callees and literals; derive where the machine
is along the traces; forbid what the labels deny. Unlike there, the traces are one tree, calls are jumps
worked out beforehand, and an edge is a slot with literals instead of one rule of a learned program.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner.core import Atom, BadInputError
from planner.machines.learning.asking import Answer, Attempt, Shape, Stop
from planner.machines.learning.problem import ACCEPT, REJECT, Literal, Problem, Sketch, SketchEdge
from planner.machines.learning.traces import Outcome

if TYPE_CHECKING:
    import clingo

RULES = Path(__file__).with_name("machine.lp")
_ENDS = {Outcome.GOAL: "acc", Outcome.DEAD_END: "rej", Outcome.INCOMPLETE: "inc"}
_TARGETS = {"acc": ACCEPT, "rej": REJECT}
_NO_CALL = -1
_TICK_S = 0.05  # how long `stop` may go unasked
_STRATEGY = "--opt-strategy=usc,oll,stratify"  # a third of the time of branch and bound on hierarchies


def solve(problem: Problem, shape: Shape, stop: Stop) -> Attempt:
    """Return the cheapest machine of the shape that fits; clingo's own search, cancelled by `stop`."""
    clingo = _clingo()
    constants = {"n": shape.n_nodes, "k": shape.n_parallel, "f": len(problem.facts)}
    control = clingo.Control(
        ["--warn=none", _STRATEGY, *(f"--const={name}={value}" for name, value in constants.items())]
    )
    control.add("base", [], RULES.read_text(encoding="utf-8"))
    control.add("base", [], "".join(f"{line}.\n" for line in _facts(problem, shape)))
    control.ground([("base", [])])
    best: Sketch | None = None
    stopped_by = ""
    with control.solve(yield_=True, async_=True) as handle:
        while not stopped_by:
            handle.resume()
            while not stopped_by and not handle.wait(_TICK_S):
                stopped_by = stop()
            if stopped_by:
                handle.cancel()
                break
            model = handle.model()
            if model is None:
                break
            best = _sketch(model, problem, shape)
        if not stopped_by and handle.get().unsatisfiable:
            return Attempt(Answer.NONE)
    if best is None:
        return Attempt(Answer.STOPPED, stopped_by=stopped_by)
    return Attempt(Answer.FOUND if stopped_by else Answer.BEST, best, stopped_by)


def _clingo() -> Any:
    try:
        import clingo  # noqa: PLC0415 - an extra; loaded where it is used
    except ImportError as error:
        raise BadInputError(
            "solver 'clingo' is not installed. Run `pip install cairn-planner[machines]`, or use solver 'z3'"
        ) from error
    return clingo


def _facts(problem: Problem, shape: Shape) -> Iterator[str]:
    """Yield what the rules are given, as their first lines say."""
    number = {fact: index for index, fact in enumerate(problem.facts)}
    yield f"fact(0..{len(problem.facts) - 1})"
    yield from ("only_negative" for _ in range(shape.only_negative))
    yield from ("acyclic" for _ in range(shape.acyclic))
    for observation, facts in enumerate(problem.observations):
        yield f"obs({observation})"
        yield from (f"in({number[fact]},{observation})" for fact in facts if fact in number)
    for node in range(1, len(problem.parents)):
        yield f"follows({problem.parents[node]},{problem.observed[node]},{node})"
    for index, claim in enumerate(problem.claims):
        yield f"says({index},{claim.node},{_ENDS[claim.outcome]})"
    yield from _callees(problem, number)


def _callees(problem: Problem, number: dict[Atom, int]) -> Iterator[str]:
    yield f"callee({_NO_CALL})"
    yield f"part({_NO_CALL},0)"
    yield f"begins({_NO_CALL},O) :- obs(O)"
    for index, callee in enumerate(problem.callees):
        yield f"callee({index})"
        for part, clause in enumerate(callee.begins):
            yield f"part({index},{part})"
            yield from (f"plus({index},{part},{number[fact]},1)" for fact in clause.holds)
            yield from (f"plus({index},{part},{number[fact]},0)" for fact in clause.fails)
        for observation, facts in enumerate(problem.observations):
            if any(clause.is_met(facts) for clause in callee.begins):
                yield f"begins({index},{observation})"
    for jump in problem.jumps:
        yield f"{'jump' if jump.is_accepted else 'fall'}({jump.callee},{jump.begun},{jump.ended})"


def _sketch(model: clingo.Model, problem: Problem, shape: Shape) -> Sketch:
    literals: dict[tuple[int, int, int], set[Literal]] = {}
    edges: list[tuple[tuple[int, int, int], int]] = []
    for symbol in model.symbols(shown=True):
        arguments = symbol.arguments
        source, target, parallel = arguments[0].number, arguments[1], arguments[2].number
        there = _TARGETS[target.name] if str(target) in _TARGETS else target.number
        where = (source, there, parallel)
        if symbol.name == "calls":
            edges.append((where, arguments[3].number))
        else:
            literal = Literal(problem.facts[arguments[3].number], bool(arguments[4].number))
            literals.setdefault(where, set()).add(literal)
    return Sketch(
        shape.n_nodes,
        tuple(
            SketchEdge(
                where[0], where[1], frozenset(literals.get(where, ())), None if callee == _NO_CALL else callee
            )
            for where, callee in sorted(edges)
        ),
    )
