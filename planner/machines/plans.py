"""From a plan to a hierarchy of reward machines, as far as its steps are ordered: in a row, in part, or by times."""

from __future__ import annotations

from collections.abc import Callable

from planner.core import BadInputError, Edge, Hierarchy, Plan, RewardMachine, State, Step, Task
from planner.core.semantics import apply, changes
from planner.machines.compile import ROOT, in_sequence
from planner.machines.times import in_time

MAX_DONE = 500  # nodes of the root of a plan whose steps are ordered in part


def from_plan(task: Task, plan: Plan, limit_s: Callable[[Step], float]) -> Hierarchy:
    """Return the hierarchy of the plan: by its times if it has any, by the order of its steps where that is known,
    and else step by step.
    """
    if plan.is_temporal:
        return in_time(task, plan, limit_s)
    if plan.before is not None:
        return in_part(task, plan, limit_s)
    return in_sequence(task, plan, limit_s)


def in_part(task: Task, plan: Plan, limit_s: Callable[[Step], float], max_nodes: int = MAX_DONE) -> Hierarchy:
    """Return the hierarchy whose root lets the steps be done in any order that keeps `plan.before`.

    A node of the root is a set of steps that may be done while the others are not: one closed under what
    comes before (a downset, or order ideal: Davey & Priestley, "Introduction to Lattices and Order", 2002). There
    are at most so many, or the steps are taken in the order of the plan. A node is named by how many of the first
    steps are done, and by those that are done beyond them. From each an edge calls the machine of each step that
    may be next. A step that changes no fact counts as done as soon as it may be next: nobody could see when it is.
    Each linear order leads to acceptance if all of them change the same, as with `explain.partially_ordered`.
    """
    before = _before(plan)
    whole = (1 << len(plan.steps)) - 1
    chain = in_sequence(task, plan, limit_s)
    calls = [edge.call for edge in chain.by_name[ROOT].edges]
    first, state = _settled(task, plan, before, (0, task.init))
    states = {first: state}
    edges: list[Edge] = []
    for done in (waiting := [first]):  # grows while it is gone through
        for number in _next(before, done):
            state = apply(task, states[done], plan.steps[number])
            after, state = _settled(task, plan, before, (done | 1 << number, state))
            if after not in states:
                if len(states) >= max_nodes:
                    return chain
                states[after] = state
                waiting.append(after)
            reward = float(after == whole)
            edges.append(Edge(_name(done), _name(after), reward=reward, call=calls[number]))
    nodes = tuple(_name(done) for done in states)
    root = RewardMachine(ROOT, nodes, nodes[0], tuple(edges), accepting=frozenset({_name(whole)}))
    called = {edge.call.machine for edge in edges if edge.call is not None}
    return Hierarchy(ROOT, (root, *(machine for machine in chain.machines if machine.name in called)))


def _settled(task: Task, plan: Plan, before: list[int], reached: tuple[int, State]) -> tuple[int, State]:
    """Return the steps done and the state, with all steps done too that may be next and change no fact."""
    done, state = reached
    while idle := [each for each in _next(before, done) if not any(changes(task, state, plan.steps[each]))]:
        state = apply(task, state, plan.steps[idle[0]])  # it may change numbers
        done |= 1 << idle[0]
    return done, state


def _before(plan: Plan) -> list[int]:
    """Return for each step those that come directly before it, as the bits of a number."""
    found = [0] * len(plan.steps)
    for first, second in plan.before or ():
        if first >= second:
            raise BadInputError(
                f"plan: step {first + 1} is to come before step {second + 1}, but is not listed before it. "
                "List the steps in an order that keeps `before`"
            )
        found[second] |= 1 << first
    return found


def _next(before: list[int], done: int) -> list[int]:
    return [number for number, asked in enumerate(before) if not done >> number & 1 and asked & done == asked]


def _name(done: int) -> str:
    n_first = (~done & (done + 1)).bit_length() - 1
    beyond = [str(number) for number in range(n_first, done.bit_length()) if done >> number & 1]
    return f"{n_first}+{','.join(beyond)}" if beyond else str(n_first)
