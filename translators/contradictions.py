"""Goals that cannot be: facts that exclude each other or that no action brings about, as the actions tell."""

from __future__ import annotations

from planner.core import TRUE, Always, Atom, Formula, Not, SometimeBefore, conjuncts
from translators.lexicon import Lexicon
from translators.verbalise import thing


def contradiction(goal: Formula, rules: Formula, lexicon: Lexicon) -> str:
    """Return why goal and rules cannot hold together, or an empty string if no reason is found."""
    lasting = [part for rule in conjuncts(rules) if isinstance(rule, Always) for part in conjuncts(rule.body)]
    facts = [part for part in (*conjuncts(goal), *lasting) if isinstance(part, Atom)]
    denied = {part.body for part in (*conjuncts(goal), *lasting) if isinstance(part, Not)}
    places: dict[tuple[str, str], Atom] = {}
    for fact in facts:
        if fact in denied:
            return f"contradiction: {fact} is asked to hold and not to hold"
        relation = lexicon.structure.relation(fact.predicate)
        if relation is not None and relation.kind == "self":
            other = places.setdefault((fact.predicate, ""), fact)
            if other != fact:
                return f"contradiction: {other} and {fact} cannot both hold"
        if len(fact.args) != 2:
            continue
        if fact.args[0] == fact.args[1]:
            return f"contradiction: {thing(fact.args[0])} cannot be {fact.predicate} itself"
        if not lexicon.structure.is_functional(fact.predicate):
            continue
        other = places.setdefault((fact.predicate, fact.args[0]), fact)
        if other != fact:
            return f"contradiction: {other} and {fact} cannot both hold"
        if Atom(fact.predicate, fact.args[::-1]) in facts:
            return f"contradiction: {fact} and the other way round cannot both hold"
    if any(isinstance(part, Not) and part.body in lasting for part in conjuncts(goal)):
        return "contradiction: what is to hold all the time is not to hold in the end"
    if comes_before_itself(goal, rules):
        return "contradiction: what is asked for is to come before itself"
    return _broken_already(rules, lexicon)


def out_of_reach(goal: Formula, lexicon: Lexicon) -> str:
    """Return which part of the goal can never come about, or an empty string if none is known not to."""
    for part in conjuncts(goal):
        if not lexicon.is_possible(part):
            shown = str(part) if isinstance(part, Atom) else "what is asked for"
            return f"out of reach: nothing that can be done here brings about {shown}"
    return ""


def comes_before_itself(goal: Formula, rules: Formula) -> bool:
    """Return whether what is wanted in the end is to come before it: nobody says that, so it was misread."""
    wanted = set(conjuncts(goal))
    return any(
        isinstance(rule, SometimeBefore)
        and rule.later == rule.earlier
        and wanted.issuperset(conjuncts(rule.later))
        for rule in conjuncts(rules)
    )


def _broken_already(rules: Formula, lexicon: Lexicon) -> str:
    for rule in conjuncts(rules) if rules != TRUE else ():
        if isinstance(rule, Always) and not lexicon.is_true_now(rule.body):
            return "contradiction: what is to hold all the time does not hold now"
    return ""
