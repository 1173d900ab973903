"""From a formula over a sequence of states to the least reward machine that judges it.

A formula of LTLf or PDDL3 is judged over a finite sequence of observations, one or more, whose length nobody
knows beforehand (De Giacomo & Vardi, IJCAI 2013). A reward machine ends a run as soon as it accepts or
rejects. So there are four kinds of nodes:

- the one that accepts, `KEPT`: whatever comes, the formula is fulfilled, also if nothing comes;
- the one that rejects, `BROKEN`: whatever comes, it is not, as far as this follows from the formula alone;
- nodes at which it is fulfilled if the sequence ends there (`FormulaMachine.ending`, which has `KEPT` too);
- all others: it is not fulfilled yet.

Where the end of the sequence has to be told to the machine itself, one more observation with a reserved
fact (`END`) does it, whatever else is in it. Steps are observations: bounds like `within 3` count them.
Facts that axioms derive have to be among the facts observed (`semantics.closure`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.core import (
    AtEnd,
    Atom,
    BadInputError,
    Clause,
    Edge,
    Formula,
    Guard,
    RewardMachine,
    Task,
    atoms_of,
    both,
    parts_of,
)
from planner.core.automaton import Alternatives, Automaton, TooLargeError, automaton_of
from planner.machines.instances import instance_in, instance_of

KEPT, BROKEN = "kept", "broken"
END = Atom("end")
MAX_NODES = 1000
BLAMED_VERTICES, MOST_BLAMED = 40_000, 100  # when the part is looked for that makes a formula too large
MAX_EDGES_A_NODE = 20  # on average


@dataclass(frozen=True)
class FormulaMachine:
    """A machine that judges a formula; `ending` are the nodes at which it is fulfilled if no more is observed.

    `left` says of each node what the observations to come, one or more, have to fulfil. Before the first
    observation there is nothing to judge: the first node counts as ending only if it is come back to as such.
    """

    formula: Formula
    machine: RewardMachine
    ending: frozenset[str]
    left: Mapping[str, Formula]


class FormulaTooLargeError(BadInputError):
    """The machine of a formula outgrows its bound; `part` is the least part that does so alone."""

    def __init__(self, words: str, part: Formula) -> None:
        super().__init__(words)
        self.part = part


def from_formula(
    formula: Formula,
    *,
    task: Task | None = None,
    name: str = "formula",
    max_nodes: int = MAX_NODES,
    end: Atom | None = END,
) -> RewardMachine:
    """Return the least deterministic, complete reward machine of the formula; acceptance pays 1.

    Its quantifiers range over the objects of `task`. It accepts or rejects as soon as nothing that comes can
    change that, and in any case when `end` is observed once after the last state (`None`: leave that out).
    More than `max_nodes` nodes on the way to it raise `FormulaTooLargeError`.

    >>> from planner.core import Eventually
    >>> machine = from_formula(Eventually(Atom("lit")), end=None)
    >>> [f"{edge.source} -> {edge.target}: {edge.guard}" for edge in machine.edges]
    ['0 -> kept: (lit)', '0 -> 0: (not (lit))']
    """
    found = formula_machine(formula, task=task, name=name, max_nodes=max_nodes)
    return found.machine if end is None else with_end(found, end)


def from_rules(
    task: Task, *, name: str = "rules", max_nodes: int = MAX_NODES, end: Atom | None = END
) -> RewardMachine:
    """Return the machine of the task's goal, which is to hold in the last state, and its rules, all the way.

    What no action changes is taken as it is in the first state. A run begins with the first state observed.
    """
    found = rules_machine(task, name=name, max_nodes=max_nodes)
    return found.machine if end is None else with_end(found, end)


def rules_machine(task: Task, *, name: str = "rules", max_nodes: int = MAX_NODES) -> FormulaMachine:
    """Return the same with the nodes at which goal and rules are fulfilled if the run ends there."""
    asked = both(task.domain.constraints, task.rules, AtEnd(task.goal))
    return _machine_of(instance_in(asked, task), name, max_nodes)


def formula_machine(
    formula: Formula, *, task: Task | None = None, name: str = "formula", max_nodes: int = MAX_NODES
) -> FormulaMachine:
    """Return the machine of the formula with the nodes at which it is fulfilled if the run ends there.

    >>> from planner.core import Always
    >>> found = formula_machine(Always(Atom("safe")))
    >>> found.machine.nodes, sorted(found.ending)
    (('0', 'broken'), ['0'])
    """
    return _machine_of(instance_of(formula, task), name, max_nodes)


def with_end(found: FormulaMachine, end: Atom = END) -> RewardMachine:
    """Return the machine that also hears that the sequence is over, by an observation with the fact `end` in it."""
    machine = found.machine
    if any(end in clause.holds | clause.fails for edge in machine.edges for clause in edge.guard.clauses):
        raise BadInputError(
            f"machine {machine.name!r}: its formula speaks of {end}, which would tell the end. Give another `end`"
        )
    edges: list[Edge] = []
    for node, leaving in machine.edges_from.items():
        if node in machine.accepting | machine.rejecting:
            continue
        edges += [replace(edge, guard=_unless(edge.guard, end)) for edge in leaving]
        is_kept = node in found.ending
        over = Guard((Clause(frozenset({end})),))
        edges.append(Edge(node, KEPT if is_kept else BROKEN, over, float(is_kept)))
    nodes = dict.fromkeys((*machine.nodes, *(edge.target for edge in edges)))
    return replace(
        machine,
        nodes=tuple(nodes),
        edges=tuple(edges),
        accepting=frozenset({KEPT} & nodes.keys()),
        rejecting=frozenset({BROKEN} & nodes.keys()),
    )


def at_first(found: FormulaMachine) -> RewardMachine:
    """Return the machine that accepts as soon as the formula is fulfilled by what was observed so far.

    It is for those who may stop then, as one who follows a plan does: the goal holds, and no rule is broken.
    Nodes that can no longer be reached are left out.

    >>> from planner.core import And, Eventually
    >>> safely = And((AtEnd(Atom("there")), Eventually(Atom("asked"))))
    >>> at_first(formula_machine(safely)).nodes
    ('0', '1', 'kept')
    """
    machine = found.machine
    nodes = {machine.initial: machine.initial}
    edges: list[Edge] = []
    for node in (waiting := [machine.initial]):  # grows while it is gone through
        for edge in machine.edges_from[node]:
            target = KEPT if edge.target in found.ending else edge.target
            edges.append(replace(edge, target=target, reward=float(target == KEPT)))
            if target not in nodes:
                nodes[target] = target
                waiting += [] if target == KEPT else [target]
    return RewardMachine(
        machine.name,
        tuple(nodes),
        machine.initial,
        tuple(edges),
        frozenset({KEPT} & nodes.keys()),
        frozenset({BROKEN} & nodes.keys()),
    )


def _unless(guard: Guard, end: Atom) -> Guard:
    return Guard(tuple(Clause(clause.holds, clause.fails | {end}) for clause in guard.clauses))


def _machine_of(formula: Formula, name: str, max_nodes: int) -> FormulaMachine:
    try:
        automaton = automaton_of(formula, max_nodes)
        places = _places(automaton)
        n_edges = sum(1 for place in places for _ in automaton.targets(place // 2))
        if n_edges > MAX_EDGES_A_NODE * max_nodes:
            raise TooLargeError(f"more than {MAX_EDGES_A_NODE * max_nodes} edges")
        names = _names(automaton, places)
        edges = [edge for place in places for edge in _edges(automaton, place, names)]
        left = {names[place]: automaton.remains(place // 2) for place in places}
    except (TooLargeError, RecursionError) as error:
        raise _too_large(formula, name, max_nodes, error) from None
    machine = RewardMachine(
        name,
        tuple(names.values()),
        names[places[0]],
        tuple(edges),
        frozenset({KEPT} & left.keys()),
        frozenset({BROKEN} & left.keys()),
    )
    return FormulaMachine(formula, machine, frozenset(names[place] for place in places if place % 2), left)


def _places(automaton: Automaton) -> list[int]:
    """Return the pairs of a node and whether the formula was kept on the way in, 2 * node + kept, the first first.

    Whether nothing at all keeps the formula nobody asks, so the first node is one with another if it can be.
    """
    reached = {place for node in range(len(automaton)) for place in automaton.targets(node)}
    start = 1 if 1 in reached and 0 not in reached else 0
    places = {start: None}
    for place in (waiting := [start]):  # grows while it is gone through
        fresh = [each for each in automaton.targets(place // 2) if each not in places]
        places |= dict.fromkeys(fresh)
        waiting += fresh
    return waiting


def _names(automaton: Automaton, places: list[int]) -> dict[int, str]:
    names: dict[int, str] = {}
    number = 0
    for place in places:
        node, is_kept = divmod(place, 2)
        if is_kept and node == automaton.won:
            names[place] = KEPT
        elif not is_kept and node == automaton.lost:
            names[place] = BROKEN
        else:
            names[place] = str(number)
            number += 1
    return names


def _edges(automaton: Automaton, place: int, names: Mapping[int, str]) -> list[Edge]:
    """Return the edges out of a node: to acceptance first, to rejection and back to the node itself last."""
    here = names[place]
    if here in (KEPT, BROKEN):
        return []
    edges = []
    for edge in automaton.edges(place // 2):
        target = names[2 * edge.target + edge.is_kept]
        edges.append(Edge(here, target, _guard(edge.guard), float(target == KEPT)))
    return sorted(edges, key=lambda edge: (edge.target == here, edge.target == BROKEN, edge.target != KEPT))


def _guard(alternatives: Alternatives) -> Guard:
    return Guard(tuple(Clause(_atoms(holds), _atoms(fails)) for holds, fails in alternatives))


def _atoms(letters: frozenset[Formula]) -> frozenset[Atom]:
    return frozenset(letter for letter in letters if isinstance(letter, Atom))


def _too_large(formula: Formula, name: str, max_nodes: int, error: Exception) -> FormulaTooLargeError:
    part = _least_too_large(formula, max_nodes)
    atoms = [str(atom) for atom in dict.fromkeys(atoms_of(part))]
    shown = ", ".join(atoms[:4]) + (f" and {len(atoms) - 4} more" if len(atoms) > 4 else "")
    why = (
        f"takes {error}"
        if isinstance(error, TooLargeError)
        else "speaks of more facts than can be gone through"
    )
    return FormulaTooLargeError(
        f"machine {name!r}: its formula {why}; the least part to blame is {type(part).__name__} over {shown}. Raise "
        "max_nodes, say that part more simply, or make machines of its parts and run them side by side",
        part,
    )


def _least_too_large(formula: Formula, max_nodes: int) -> Formula:
    """Return a part of the formula that grows beyond measure, if possible one of which no part does."""
    to_try = list(parts_of(formula))
    for _ in range(MOST_BLAMED):
        if not to_try:
            break
        part = to_try.pop(0)
        try:
            # Fewer vertices than for the whole: a part that has most of the trouble is the one to blame.
            automaton_of(part, max_nodes, BLAMED_VERTICES)
        except (TooLargeError, RecursionError):
            formula, to_try = part, list(parts_of(part))
    return formula
