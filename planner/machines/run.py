"""Where a run of a hierarchy stands, and how it moves on.

The hierarchical transition function of Furelos-Blanco et al. ("Hierarchies of Reward Machines", ICML
2023, section 3): one observation takes one leaf edge, or none, and then the run stays where it is.

- **Calls.** An edge with a call is begun only when, in the same observation, some leaf edge from the
  called machine's first node can be taken too, and the guards of all calls on the way are met with it: the
  conjunction of these guards is the paper's context. A context counts at that moment only; once the called
  machine has made its first move, its caller's guard is not looked at again.
- **The leaf machine.** The paper lets every edge call a machine, and has one that accepts in its first node
  for edges that need nothing further. Here such an edge simply has no call. Any machine whose first node
  accepts is treated like the paper's leaf machine: calling it is taking the edge.
- **Accepting.** A called machine that accepts gives control back along the calling edge at once, without
  another observation; the same holds for its caller, and so on.
- **Rejecting.** When a called machine rejects, its caller does, and so on up to the root: the run is over.
- **Rewards.** Every edge taken pays, a calling edge at the moment the called machine accepts. The paper's
  machines pay 1 for reaching an accepting node; with that reward on the root's last edges alone it is the same.
- **Parameters** are ours: a call binds the called machine's variables to objects. A clause that comes to ask
  for a fact and its opposite, since two variables stand for one object, is false.
- **Order.** Where several edges could be taken the first in order is, depth first. The paper asks for machines
  in which at most one can; `planner.machines.checks` finds the others.
- **No recursion**, as in the paper; `Hierarchy` refuses loops of calls.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.core import Atom, BadInputError, Clause, Edge, Guard, Hierarchy, Subgoal
from planner.core.semantics import substitute


@dataclass(frozen=True, slots=True)
class Frame:
    """One machine on the call stack: where it stands, its objects, and which edge of its caller led here."""

    machine: str
    node: str
    args: tuple[str, ...] = ()
    called_by: int | None = None  # number of the edge among the caller's edges


@dataclass(frozen=True, slots=True)
class Position:
    """The call stack, root first; no more than the root once the run has ended."""

    stack: tuple[Frame, ...]
    is_accepted: bool = False
    is_rejected: bool = False

    @property
    def has_ended(self) -> bool:
        return self.is_accepted or self.is_rejected


@dataclass(frozen=True, slots=True)
class LeafEdge:
    """An edge that can be taken next, with objects put in, and the stack it is taken from.

    Its guard is met where those of all calls that are begun on the way to it are met too. It has a call
    only if the machine called ends in its first node, which is then all there is to the call.
    """

    stack: tuple[Frame, ...]
    edge: Edge
    number: int = 0  # of the edge among those of its machine


def start(hierarchy: Hierarchy) -> Position:
    """Return the position before anything was observed."""
    root = hierarchy.by_name[hierarchy.root]
    if root.parameters:
        raise BadInputError(
            f"machine {root.name!r} takes {' '.join(root.parameters)} and cannot be the root. "
            "Add a machine without parameters that calls it with objects"
        )
    return settled(hierarchy, (Frame(root.name, root.initial),))[0]


def step(
    hierarchy: Hierarchy, position: Position, facts: frozenset[Atom]
) -> tuple[Position, float, LeafEdge | None]:
    """Return where one observation leads, the reward it pays, and the edge taken (None: none was)."""
    if position.has_ended:
        return position, 0.0, None
    for leaf in leaf_edges(hierarchy, position):
        if leaf.edge.guard.is_met(facts):
            after, reward = advance(hierarchy, leaf)
            return after, reward, leaf
    return position, 0.0, None


def advance(hierarchy: Hierarchy, leaf: LeafEdge) -> tuple[Position, float]:
    """Return the position after the leaf edge is taken, and all rewards paid on the way."""
    if leaf.edge.call is not None:
        called = hierarchy.by_name[leaf.edge.call.machine]
        if called.initial in called.rejecting:
            return Position(leaf.stack[:1], is_rejected=True), 0.0
    top = leaf.stack[-1]
    moved = (*leaf.stack[:-1], Frame(top.machine, leaf.edge.target, top.args, top.called_by))
    position, paid = settled(hierarchy, moved)
    return position, leaf.edge.reward + paid


def current_subgoal(hierarchy: Hierarchy, position: Position) -> Subgoal | None:
    """Return the subgoal of the first edge that can be taken next, or None when there is none to pursue."""
    for leaf in leaf_edges(hierarchy, position):
        if leaf.edge.subgoal is not None:
            return leaf.edge.subgoal
    return None


def leaf_edges(hierarchy: Hierarchy, position: Position) -> Iterator[LeafEdge]:
    """Yield the leaf edges within reach of the position, in order, with objects for their variables."""
    if not position.has_ended:
        yield from _leaves(hierarchy, position.stack, Guard())


def _leaves(hierarchy: Hierarchy, stack: tuple[Frame, ...], so_far: Guard) -> Iterator[LeafEdge]:
    top = stack[-1]
    machine = hierarchy.by_name[top.machine]
    binding = dict(zip(machine.parameters, top.args, strict=True))
    for number, edge in machine.numbered_edges_from[top.node]:
        guard = conjunction(so_far, bound(edge.guard, binding))
        if edge.call is None:
            subgoal = _subgoal(edge.subgoal, binding)
            leaf = Edge(edge.source, edge.target, guard, edge.reward, subgoal=subgoal)
            yield LeafEdge(stack, leaf, number)
            continue
        args = tuple(binding.get(arg, arg) for arg in edge.call.args)
        called = hierarchy.by_name[edge.call.machine]
        if called.initial in called.accepting | called.rejecting:
            call = type(edge.call)(called.name, args)
            yield LeafEdge(stack, Edge(edge.source, edge.target, guard, edge.reward, call), number)
        else:
            yield from _leaves(hierarchy, (*stack, Frame(called.name, called.initial, args, number)), guard)


def settled(hierarchy: Hierarchy, stack: tuple[Frame, ...]) -> tuple[Position, float]:
    """Return the position once every machine that has accepted has gone back to its caller, and what that paid."""
    paid = 0.0
    while True:
        top = stack[-1]
        machine = hierarchy.by_name[top.machine]
        if top.node in machine.rejecting:
            return Position(stack[:1], is_rejected=True), paid
        if top.node not in machine.accepting:
            return Position(stack), paid
        if top.called_by is None:
            return Position(stack, is_accepted=True), paid
        caller = stack[-2]
        edge = hierarchy.by_name[caller.machine].edges[top.called_by]
        paid += edge.reward
        stack = (*stack[:-2], Frame(caller.machine, edge.target, caller.args, caller.called_by))


def conjunction(left: Guard, right: Guard) -> Guard:
    """Return the guard met where both are; clauses that ask for a fact and its opposite fall away."""
    clauses = [
        Clause(a.holds | b.holds, a.fails | b.fails)
        for a in left.clauses
        for b in right.clauses
        if not (a.holds | b.holds) & (a.fails | b.fails)
    ]
    return Guard(tuple(dict.fromkeys(clauses)))


def bound(guard: Guard, binding: Mapping[str, str]) -> Guard:
    """Return the guard with objects for its variables; clauses that now contradict themselves fall away."""
    if not binding:
        return guard
    clauses = []
    for clause in guard.clauses:
        holds, fails = (
            frozenset(
                Atom(atom.predicate, tuple(binding.get(arg, arg) for arg in atom.args)) for atom in atoms
            )
            for atoms in (clause.holds, clause.fails)
        )
        if not holds & fails:
            clauses.append(Clause(holds, fails))
    return Guard(tuple(clauses))


def _subgoal(subgoal: Subgoal | None, binding: Mapping[str, str]) -> Subgoal | None:
    if subgoal is None or not binding:
        return subgoal
    skill = subgoal.skill
    if skill is not None:
        skill = Atom(skill.predicate, tuple(binding.get(arg, arg) for arg in skill.args))
    avoid = None if subgoal.avoid is None else substitute(subgoal.avoid, binding)
    return Subgoal(substitute(subgoal.achieve, binding), avoid, subgoal.limit_s, skill)
