"""Rules with one time inside another ("visit a, then b, then a again") as automata, for engines that know only goals.

The automaton is that of `planner.core.automaton`; what an engine needs of it are formulas: when one node is left for
another, and what the last state has to fulfil. Rules whose automaton is large are left alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.core.automaton import Automaton, TooLargeError, letters_of, written
from planner.core.automaton import automaton_of as least_automaton_of
from planner.core.formula import (
    Exists,
    Forall,
    Formula,
    HoldAfter,
    HoldDuring,
    Preference,
    is_temporal,
    parts_of,
)

MOST_NODES = 40
MOST_LETTERS = 9


@dataclass(frozen=True, slots=True)
class RuleAutomaton:
    """Nodes 0, 1, ...; the first is where it begins. Guards are read in the state that is left behind.

    `edges` are (from, to, guard), those from a node to itself left out; with `to` None nothing can keep the rule any
    more. `accepts[n]` is what the last state has to fulfil if it is met at node n.
    """

    edges: tuple[tuple[int, int | None, Formula], ...]
    accepts: tuple[Formula, ...]


def automaton_of(rule: Formula) -> RuleAutomaton | None:
    """Return the automaton of the rule; None if it is too large, or about times or all objects over time.

    >>> from planner.core import Atom, Eventually, both
    >>> a, b = Atom("a"), Atom("b")
    >>> found = automaton_of(Eventually(both(a, Eventually(b))))
    >>> [edge[:2] for edge in found.edges], len(found.accepts)
    ([(0, 1), (0, 2), (1, 2)], 3)
    """
    if len(set(letters_of(rule))) > MOST_LETTERS or not _can_be_progressed(rule):
        return None
    try:
        least = least_automaton_of(rule, MOST_NODES)
    except TooLargeError:
        return None
    nodes = [node for node in range(len(least)) if node != least.lost] or [0]
    number_of = {node: number for number, node in enumerate(nodes)}
    edges = [
        (number_of[node], number_of.get(target), guard)
        for node in nodes
        for target, guard in _targets(least, node)
        if target != node
    ]
    return RuleAutomaton(tuple(edges), tuple(least.kept_if_last(node) for node in nodes))


def _targets(automaton: Automaton, node: int) -> list[tuple[int, Formula]]:
    """Return the nodes that may follow, each with when, whether or not the rule is kept there."""
    targets = dict.fromkeys(edge.target for edge in automaton.edges(node))
    return [(target, written(automaton.guard_to(node, target))) for target in targets]


def _can_be_progressed(formula: Formula) -> bool:
    if not is_temporal(formula):
        return True
    is_known = not isinstance(formula, Forall | Exists | HoldDuring | HoldAfter | Preference)
    return is_known and all(_can_be_progressed(part) for part in parts_of(formula))
