"""Limits as rows over the decisions: of which cells, counted or weighed how, one by one or together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from translators.limits.decisions import leaves
from translators.limits.facts import Given, one_by_one, refuse
from translators.limits.model import Decision, Row
from translators.limits.nouns import limit_words, unit_words
from translators.limits.statements import Limit
from translators.limits.sums import summed
from translators.limits.values import Group

_SIGNS = {"<=": "at most", ">=": "at least", "=": "exactly", "<": "less than", ">": "more than"}
Wanted = list[tuple[str, tuple[str, ...]]]


def rows_of(limit: Limit, decisions: Sequence[Decision], given: Given) -> list[Row]:
    """Return the limit as rows, one for each thing that it is told of one by one."""
    groups = [g for g in limit.groups if not _is_agent(g, decisions)]
    quantity = limit.quantity
    unit_kind = quantity.unit if quantity.unit in given.things.kinds else ""
    groups = [g for g in groups if g.kind != unit_kind or not g.is_open]
    if (
        unit_kind
        and any(g.kind == unit_kind and not g.is_open for g in groups)
        and not any(g.kind != unit_kind for g in groups)
    ):
        unit_kind = "" if len(decisions[0].kinds) == 1 else unit_kind
    single = [g for g in groups if one_by_one(g) and not limit.is_together and _is_apiece(g, limit, given)]
    whole = [g for g in groups if g not in single]
    found = []
    for names in product(*(g.members for g in single)):
        wanted: Wanted = [(g.kind, (name,)) for g, name in zip(single, names, strict=True)]
        wanted += [(g.kind, _leaves(g, given)) for g in whole]
        found.append(_row(limit, wanted, unit_kind, decisions, given))
    return found


def _is_apiece(group: Group, limit: Limit, given: Given) -> bool:
    """Return whether a limit on things after a preposition is on each of them: "a doctor on Monday and on Tuesday"."""
    if group.preposition == "of" and len(group.members) > 1:
        return False
    if not group.preposition or group.is_open or len(group.members) == 1:
        return True
    if limit.verb == "need" or limit.noun == "demand" or limit.quantity.per == "each":
        return True
    if set(group.members) == set(given.things.kinds[group.kind]):
        return False
    raise refuse(
        limit.said, f"is that for {' and '.join(group.members)} each or together? Say “each” or “together”"
    )


def _leaves(group: Group, given: Given) -> tuple[str, ...]:
    if group.kind != "product":
        return group.members
    return tuple(dict.fromkeys(leaf for name in group.members for leaf in leaves(name, given)))


def _is_agent(group: Group, decisions: Sequence[Decision]) -> bool:
    """Return whether the group is of a kind that no decision speaks of."""
    return not any(group.kind in decision.kinds for decision in decisions)


def _row(limit: Limit, wanted: Wanted, unit_kind: str, decisions: Sequence[Decision], given: Given) -> Row:
    quantity = limit.quantity
    kinds = {kind for kind, _ in wanted} | ({unit_kind} if unit_kind else set())
    usable = [d for d in decisions if kinds <= set(d.kinds)] or [
        d for d in decisions if kinds - {"product"} <= set(d.kinds)
    ]
    if (
        not kinds
        and not quantity.unit
        and not quantity.is_share
        and not limit.noun
        and limit.verb not in ("choose", "take", "make")
    ):
        raise refuse(limit.said, "a number of what? Name the things or the unit")
    if not usable:
        raise refuse(limit.said, f"nothing is decided between {' and '.join(sorted(kinds))}")
    decision = _best(usable, wanted, limit)
    wanted = [(kind, names) for kind, names in wanted if kind in decision.kinds]
    terms, words, number = summed(limit, wanted, unit_kind, decision, decisions, given)
    if not any(terms.values()):
        raise refuse(limit.said, "nothing that is decided has to do with it")
    comparator = quantity.comparator
    if comparator == "!=":
        raise refuse(
            limit.said, "a number that something must not be is not supported; say “at most” or “at least”"
        )
    told = limit_words(
        wanted, decision, words, f"{_SIGNS[comparator]} {number:,.10g}", unit_words(quantity, decision)
    )
    if limit.quantity.number < 0:
        raise refuse(limit.said, "an amount below 0")
    if quantity.is_share and number == 0:
        place = " and ".join(", ".join(names) for _, names in wanted)
        told = f"{f'{place}: ' if place else ''}{_SIGNS[comparator]} {quantity.words}{'' if quantity.of else ' of all'}"
    return Row(told, terms, comparator, number, limit.said)


def _best(usable: Sequence[Decision], wanted: Wanted, limit: Limit) -> Decision:
    """Return the decision that the limit is on: what is opened for "open", where goods go for "need"."""
    opened = [d for d in usable if d.verb == "open"]
    if opened and limit.verb == "choose":
        return opened[0]
    if limit.verb == "make" and any(d.verb == "make" for d in usable):
        return next(d for d in usable if d.verb == "make")
    usable = [d for d in usable if d.verb != "open"] or list(usable)
    place = next((kind for kind, _ in wanted if kind != "product"), "")
    is_end = limit.verb == "need" or limit.noun == "demand" or limit.verb == "get"
    at = 1 if is_end else 0
    directed = [d for d in usable if len(d.kinds) > at and d.kinds[at] == place and d.verb.startswith("ship")]
    return directed[0] if directed else usable[0]
