"""In a worker: the compiled grounder, then searches in processes beside; what they find, in names again."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from typing import Any

from planner.engines import _native
from planner.engines.cairn_searches import (
    EXHAUSTED,
    OUT_OF_MEMORY,
    PAIRS,
    SOLVED,
    STOPPED,
    Limits,
    Say,
    glanced,
    improved,
    proved,
    raced,
    share_mb,
)
from planner.engines.child import Answer, gave_up
from planner.engines.schedule import schedule_for

DOUBT_S = 2.0  # of search without a plan, before a proof that there is none is tried
GROUND_SHARE = 0.5  # of the time; then a search without grounding has the rest
MEMORY_SHARE = 0.8  # for lifted search, over what the process has already
FIRST_SHARE = 0.1  # of the time, for a first plan where the cheapest is wanted


def answer(request: dict[str, Any], say: Say) -> Answer:
    """Return a plan, a proof that there is none, or why there is neither; say better and better plans.

    The request holds what `encoding.encoded` makes, the `searches` to run (none: those of the schedule), and limits.
    """
    began_s = time.monotonic()
    ends_s = began_s + float(request["limit_s"])
    is_any_plan_wanted = not request.get("optimal") and "top_k" not in request and "preferred" not in request
    ground_s = (ends_s - began_s) * (GROUND_SHARE if is_any_plan_wanted else 1.0)
    try:
        task = _native.ground(request["task"].encode(), ground_s, int(request["most_actions"]))
    except _native.Unsupported as error:
        return {"status": "unsupported", "reason": f"it does not support this task: {error}"}
    except _native.TooLarge as error:
        if is_any_plan_wanted:
            return _without_grounding(request, ends_s, str(error))
        return gave_up(f"too large to ground: {error}")
    statistics = dict(task.statistics())
    unsolvable = task.unsolvable()
    if unsolvable:
        reason = f"proved while grounding: {unsolvable}"
        return {"status": "unsolvable", "reason": reason, "statistics": statistics}
    limits = Limits(ends_s, share_mb(float(request["memory_mb"])))
    if "preferred" in request:
        task.prefer(request["preferred"])
    if "top_k" in request:
        return {**_top_k(task, int(request["top_k"]), limits, request), "statistics": statistics}
    is_optimal_wanted = bool(request.get("optimal"))
    race_ends_s = began_s + FIRST_SHARE * (ends_s - began_s) if is_optimal_wanted else ends_s
    found: dict[str, Any] = {"ending": STOPPED} if request["searches"] else glanced(task, limits)
    if found["ending"] not in (SOLVED, EXHAUSTED):
        searches = request["searches"] or (*schedule_for(statistics), (PAIRS, DOUBT_S))
        found = raced(task, searches, limits._replace(ends_s=race_ends_s))
    statistics["search_s"] = time.monotonic() - began_s - statistics["ground_s"]

    def tell(plan: list[int]) -> None:
        say(_solved(task, plan, request))

    if is_optimal_wanted and found["ending"] != EXHAUSTED:
        found = proved(task, found.get("plan"), limits)
    elif found["ending"] == SOLVED:
        ends_s = min(ends_s, time.monotonic() + float(request["grace_s"]))
        if ends_s > time.monotonic():
            found = improved(task, found["plan"], limits._replace(ends_s=ends_s), tell)
    return {**_outcome(found, task, request), "statistics": statistics}


def _without_grounding(request: dict[str, Any], ends_s: float, why: str) -> Answer:
    """Return what lifted search finds; why the task is not grounded goes with it if that is nothing."""
    plans: list[list[tuple[int, list[int], int]]] = []
    most_mb = MEMORY_SHARE * float(request["memory_mb"])
    left_s = max(ends_s - time.monotonic(), 0.001)
    try:
        told = _native.lifted_search(request["task"].encode(), left_s, most_mb, plans.append)
    except (_native.Unsupported, MemoryError) as error:
        return gave_up(f"too large to ground: {why}; without grounding: {error or 'out of memory'}")
    if told["ending"] == EXHAUSTED:
        return {
            "status": "unsolvable",
            "reason": "proved by searching all reachable states without grounding",
        }
    if not plans:
        return gave_up(f"too large to ground: {why}; without grounding: no plan in {told['states']} states")
    steps = [_named(step, request) for step in plans[-1]]
    statistics = {"states": told["states"], "search_s": told["search_s"]}
    return {"status": "solved", "plan": steps, "statistics": statistics}


def _named(step: tuple[int, Sequence[int], int], request: dict[str, Any]) -> tuple[str, list[str], int]:
    schema, objects, cost = step
    return request["schemas"][schema], [request["objects"][each] for each in objects], cost


def _outcome(found: dict[str, Any], task: Any, request: dict[str, Any]) -> Answer:
    if found["ending"] == SOLVED:
        return _solved(task, found["plan"], request, is_optimal=found.get("is_optimal", False))
    if found["ending"] == EXHAUSTED:
        return {
            "status": "unsolvable",
            "reason": f"proved: {found.get('proof', 'all reachable states were searched')}",
        }
    if "bound" in found:
        return {**gave_up(_gap(found["cost"], found["bound"])), "bound": found["bound"]}
    if found["ending"] == OUT_OF_MEMORY:
        return gave_up("the search ran out of memory")
    return gave_up(f"no plan within {request['wall_s']:.3g} s")


def _top_k(task: Any, k: int, limits: Limits, request: dict[str, Any]) -> Answer:
    """Return the k cheapest plans, or as many as there are or time allows."""
    ending, wanted = SOLVED, k
    plans: dict[str, Answer] = {}
    while ending == SOLVED and len(plans) < k:
        found: list[list[int]] = []
        ending = task.top_k(
            wanted, bool(request["may_loop"]), limits.left_s, lambda _, plan, found=found: found.append(plan)
        )
        # Ways to the goal that are one plan (by different conditions of an action, say) count once.
        made = [_solved(task, plan, request) for plan in found]
        plans = {json.dumps(each["plan"]): each for each in made}
        wanted *= 2
    if not plans:
        return _outcome({"ending": ending}, task, request)
    why = "there are no more" if ending == EXHAUSTED else "the search ran out of time"
    first, *_ = best = list(plans.values())[:k]
    bound = sum(cost for _, _, cost in first["plan"])
    return {**first, "bound": bound, "plans": [each["plan"] for each in best], "why_no_more": why}


def _gap(cost: float | None, bound: float) -> str:
    if cost is None:
        return f"no plan found; it is proved that none costs less than {bound:g}"
    return (
        f"no proof: the best plan found costs {cost:g}, and it is proved that none costs less than {bound:g}"
    )


def _solved(task: Any, plan: list[int], request: dict[str, Any], *, is_optimal: bool = False) -> Answer:
    # Those without a schema only say which way to the goal was taken.
    steps = [_named(step, request) for step in map(task.step, plan) if step[0] >= 0]
    bound = {"bound": sum(cost for _, _, cost in steps)} if is_optimal else {}
    return {"status": "solved", "plan": steps, **bound}
