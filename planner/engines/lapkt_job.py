"""In a worker: LAPKT on a grounded task; tasks that come as text are grounded here first."""

from __future__ import annotations

import os
import re
import time
from importlib import import_module
from typing import Any, NamedTuple

from lapkt.core.lib import planner as lapkt

from planner.engines.child import Answer, gave_up

_PATTERNS = {
    "expanded": r"Nodes expanded during search: (\d+)",
    "generated": r"Nodes generated during search: (\d+)",
}
# Exit codes of the forked child.
FOUND, NOTHING_FOUND, OUT_OF_MEMORY = 0, 10, 11


class Operator(NamedTuple):
    """What one action asks for and changes, in numbers of atoms."""

    step: list[str]
    asked: list[int]
    added: list[int]
    deleted: list[int]
    cost: float
    when: list[tuple[list[int], list[int], list[int]]] = []  # noqa: RUF012 - (asked, added, deleted), never changed


class Strips(NamedTuple):
    operators: list[Operator]
    n_atoms: int
    init: list[int]
    goal: list[int]
    unsolvable: str = ""


def answer(request: dict[str, Any]) -> Answer:
    """Return a plan, a proof that there is none (by grounding), or why there is neither.

    The request holds the `search`, a name that LAPKT knows, and either `domain` and `problem` as text
    or `grounded`, as `small_tasks` makes it.
    """
    started_s = time.monotonic()
    grounded = request.get("grounded")
    if grounded is None:
        # Not at the top: small tasks need no translator.
        translate = import_module("planner.engines.sas").grounded
        task = translate(request["domain"], request["problem"])
        if task.has_axioms:
            reason = "it does not support derived predicates, which the conditions of this task need"
            return {"status": "unsupported", "reason": reason}
        strips = _strips(task)
    else:
        operators = [Operator(*each) for each in grounded.pop("operators")]
        strips = Strips(operators, **grounded)
    ground_s = time.monotonic() - started_s
    found = _solved(strips, str(request["search"]))
    found["statistics"] |= {"ground_s": ground_s, "operators": len(strips.operators)}
    return found


def _solved(task: Strips, search: str) -> Answer:
    if task.unsolvable:
        reason = f"proved while grounding: {task.unsolvable}"
        return {"status": "unsolvable", "reason": reason, "statistics": {}}
    if set(task.goal) <= set(task.init):
        return {"status": "solved", "plan": [], "statistics": {}}
    started_s = time.monotonic()
    exit_code, plan, said = _in_forked_child(task, search)
    statistics = {"search_s": time.monotonic() - started_s}
    for name, pattern in _PATTERNS.items():
        found = re.findall(pattern, said)
        if found:  # one search comes after another: what they expanded adds up
            statistics[name] = float(sum(map(int, found)))
    return {**_outcome(exit_code, plan, task), "statistics": statistics}


def _strips(task: Any) -> Strips:
    """Return a task in finite-domain variables with an atom for every value of every variable."""
    first = [0]
    for size in task.ranges:
        first.append(first[-1] + size)
    operators = []
    for each in task.operators:
        operator = Operator(each.step, [], [], [], each.cost, [])
        asked = [*each.prevail, *((variable, before) for variable, before, _, _ in each.effects)]
        # A variable may have several effects, but is asked for once.
        operator.asked.extend(
            dict.fromkeys(first[variable] + value for variable, value in asked if value >= 0)
        )
        for variable, before, after, conditions in each.effects:
            added, deleted = operator.added, operator.deleted
            if conditions:
                added, deleted = [], []
                operator.when.append(([first[v] + value for v, value in conditions], added, deleted))
            gone = [before] if before >= 0 else range(task.ranges[variable])
            added.append(first[variable] + after)
            deleted.extend(first[variable] + value for value in gone if value != after)
        operators.append(operator)
    init = [first[variable] + value for variable, value in enumerate(task.init)]
    goal = [first[variable] + value for variable, value in task.goal]
    return Strips(operators, first[-1], init, goal, task.unsolvable)


def _in_forked_child(task: Strips, search: str) -> tuple[int, str, str]:
    """Return the exit code, the plan and what was printed.

    LAPKT keeps memory, and its plans differ with what the process did before. A forked child costs
    few milliseconds, always starts alike, and may crash without taking this warm process along.
    """
    plan, log = os.memfd_create("plan"), os.memfd_create("log")
    try:
        pid = os.fork()
        if pid == 0:
            exit_code = 1
            try:
                os.dup2(log, 1)
                exit_code = _search(task, search, f"/dev/fd/{plan}")
            except MemoryError:
                exit_code = OUT_OF_MEMORY
            finally:
                os._exit(exit_code)
        _, status = os.waitpid(pid, 0)
        return os.waitstatus_to_exitcode(status), _text(plan), _text(log)
    finally:
        os.close(plan)
        os.close(log)


def _search(task: Strips, search: str, plan_file: str) -> int:
    engine = lapkt.BFWS()
    engine.search = search
    engine.log_filename = os.devnull
    engine.plan_filename = plan_file
    engine.ignore_action_costs = False
    for atom in range(task.n_atoms):
        engine.add_atom(str(atom))
    # No condition is negated, but without these calls the engine reads a table it has not made.
    engine.notify_negated_conditions([])
    engine.create_negated_fluents()
    for index, operator in enumerate(task.operators):
        engine.add_action(str(index), False)
        engine.add_precondition(index, _literals(operator.asked))
        for asked, added, deleted in operator.when:
            engine.add_cond_effect(index, _literals(asked), _literals(added, deleted))
        engine.add_effect(index, _literals(operator.added, operator.deleted))
        engine.set_cost(index, float(operator.cost))
    engine.finalize_actions()
    engine.set_init(_literals(task.init))
    engine.set_goal(_literals(task.goal))
    engine.setup(True)
    engine.solve()
    return FOUND if engine.found_plan else NOTHING_FOUND


def _literals(true: list[int], false: list[int] | tuple[()] = ()) -> list[tuple[int, bool]]:
    # The engine's flag says whether the atom is negated.
    return [(atom, True) for atom in false] + [(atom, False) for atom in true]


def _text(descriptor: int) -> str:
    return os.pread(descriptor, os.fstat(descriptor).st_size, 0).decode(errors="replace")


def _outcome(exit_code: int, plan: str, task: Strips) -> Answer:
    if exit_code == FOUND:
        operators = [task.operators[int(line.strip("() \r"))] for line in plan.split("\n") if line.strip()]
        steps = [(operator.step[0], operator.step[1:], operator.cost) for operator in operators]
        return {"status": "solved", "plan": steps}
    if exit_code == NOTHING_FOUND:
        return gave_up("the search ended without a plan; it proves nothing about there being none")
    if exit_code == OUT_OF_MEMORY:
        return gave_up("the search ran out of memory")
    return gave_up(f"the search crashed (exit code {exit_code})")
