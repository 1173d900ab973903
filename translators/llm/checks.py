"""Whether what a model says is meant can be at all, whether two readings ask for the same, and a reading in words."""

from __future__ import annotations

from planner.core import TRUE, Eventually, Task, conjuncts
from planner.equivalence import compared
from planner.pddl import write_expression, write_formula, write_metric
from translators.contradictions import contradiction, out_of_reach
from translators.lexicon import Lexicon
from translators.llm.trees import Meant
from translators.verbalise import read_back

COMPARE_S = 1.0
MOST_THINGS = 60  # with more, quantifiers are not expanded only to compare two readings

_WISHES = {
    ("minimize", "(plan-length)"): "In as few steps as possible.",
    ("minimize", "(total-cost)"): "As cheaply as possible.",
    ("minimize", "(total-time)"): "As quickly as possible.",
}


def impossible(meant: Meant, lexicon: Lexicon) -> str:
    """Return why what is meant can never be, or an empty string if no reason is found.

    Facts are looked for in the relaxed task, where nothing is ever taken away: what is not reached there never is.
    """
    visited = [rule.body for rule in conjuncts(meant.rules) if isinstance(rule, Eventually)]
    return (
        contradiction(meant.goal, meant.rules, lexicon)
        or out_of_reach(meant.goal, lexicon)
        or next(filter(None, (out_of_reach(body, lexicon) for body in visited)), "")
    )


def same(one: Meant, other: Meant, task: Task) -> bool:
    """Return whether both surely ask for the same: goals on all states, rules on all ways up to a length."""
    if one.metric != other.metric:
        return False
    pairs = ((one.goal, other.goal), (one.rules, other.rules))
    if all(set(conjuncts(first)) == set(conjuncts(second)) for first, second in pairs):
        return True
    if len(task.all_objects()) > MOST_THINGS:
        return False
    return all(compared(first, second, task, COMPARE_S).equal is True for first, second in pairs)


def words_of(meant: Meant) -> str:
    """Return the reading in words.

    >>> from planner.core import Atom, Metric
    >>> words_of(Meant(Atom("lit", ("lamp_a",)), metric=Metric("minimize", Atom("plan-length"))))
    'In the end the lamp a is lit. In as few steps as possible.'
    """
    if meant.metric is None:
        return read_back(meant.goal, meant.rules)
    key = (meant.metric.direction, write_expression(meant.metric.expression))
    wish = _WISHES.get(key, f"{key[0].capitalize()} {key[1]}.")
    is_only_wish = meant.goal == TRUE and meant.rules == TRUE
    return wish if is_only_wish else f"{read_back(meant.goal, meant.rules)} {wish}"


def pddl_of(meant: Meant) -> list[str]:
    """Return goal, constraints and metric as PDDL."""
    said = [f"goal: {write_formula(meant.goal)}"]
    if meant.rules != TRUE:
        said += [f"over the way: {write_formula(rule)}" for rule in conjuncts(meant.rules)]
    if meant.metric is not None:
        said.append(f"metric: {write_metric(meant.metric)}")
    return said
