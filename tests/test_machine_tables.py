"""Tasks as stages, their hierarchies, and the tables that step many runs of one at once."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domains import staged
from domains.craft import tasks as craft
from domains.machine_table import facts_of, label_of, table_of
from domains.water import tasks as water
from planner.bench.machine_worlds import N_ENVS, cases, run_worlds, table
from planner.core import Atom, BadInputError, Clause, Edge, Guard, Hierarchy, RewardMachine
from planner.machines import leaf_edges, start, step

BOOKS = ("sugarcane workbench rabbit workbench table", "rabbit workbench sugarcane workbench table")
QUILLS = ("chicken squid table", "squid chicken table")
BATTERS = ("wheat chicken table", "chicken wheat table")
SWEET = ("iron table cow sugarcane table", "sugarcane table iron table cow")
COMPASSES = ("iron redstone workbench", "redstone iron workbench")
# Everything that does each task, as the machines of the paper have it (section 6).
CRAFT_WAYS = {
    "batter": BATTERS,
    "bucket": ("iron table",),
    "compass": COMPASSES,
    "leather": ("rabbit workbench",),
    "paper": ("sugarcane workbench",),
    "quill": QUILLS,
    "sugar": ("sugarcane table",),
    "book": BOOKS,
    "map": tuple(
        f"{way} table"
        for compass in COMPASSES
        for way in (f"sugarcane workbench {compass}", f"{compass} sugarcane workbench")
    ),
    "milk-bucket": ("iron table cow",),
    "book-and-quill": tuple(
        way for book in BOOKS for quill in QUILLS for way in (f"{book} {quill}", f"{quill} {book}")
    ),
    "milk-bucket-and-sugar": SWEET,
    "cake": tuple(f"{batter} {sweet} workbench" for batter in BATTERS for sweet in SWEET),
}
WATER_WAYS = {
    "rg": ("red green",),
    "bc": ("blue cyan",),
    "my": ("magenta yellow",),
    "rg&bc": ("red green blue cyan", "blue cyan red green"),
    "bc&my": ("blue cyan magenta yellow", "magenta yellow blue cyan"),
    "rg&my": ("red green magenta yellow", "magenta yellow red green"),
    "rgb": ("red green blue",),
    "cmy": ("cyan magenta yellow",),
    "rgb&cmy": ("red green blue cyan magenta yellow", "cyan magenta yellow red green blue"),
}
CRAFT_LEVELS = [1] * 7 + [2] * 3 + [3] * 2 + [4]
WATER_LEVELS = [1] * 3 + [2] * 5 + [3]
ALL = [(craft.craft_hierarchy, craft.FACTS, task, "lava") for task in craft.TASKS]
ALL += [(water.water_hierarchy, water.FACTS, task, "black") for task in water.TASKS]
WAYS = CRAFT_WAYS | WATER_WAYS


def only(*names: str) -> frozenset[Atom]:
    return frozenset(map(Atom, names))


def ways_through(hierarchy: Hierarchy, facts: tuple[str, ...]) -> set[str]:
    """Return all sequences of single facts that are each taken and end in acceptance."""
    found, waiting = set(), [(start(hierarchy), "")]
    while waiting:
        here, way = waiting.pop()
        for fact in facts:
            there, _, taken = step(hierarchy, here, only(fact))
            if taken is not None and there.is_accepted:
                found.add(f"{way} {fact}".strip())
            elif taken is not None and not there.is_rejected:
                waiting.append((there, f"{way} {fact}"))
    return found


@pytest.mark.parametrize(("made", "facts", "task", "danger"), ALL)
@pytest.mark.parametrize("is_dangerous", [False, True])
def test_a_task_is_done_in_the_ways_of_the_paper_and_no_others(made, facts, task, danger, is_dangerous):
    assert ways_through(made(task, is_dangerous), facts) == set(WAYS[task])


@pytest.mark.parametrize(("made", "facts", "task", "danger"), ALL)
def test_danger_ends_a_task_wherever_it_stands_and_only_the_end_pays(made, facts, task, danger):
    hierarchy = made(task, True)
    for way in WAYS[task]:
        here = start(hierarchy)
        for index, fact in enumerate(way.split(), start=1):
            assert step(hierarchy, here, only(danger))[0].is_rejected
            assert step(hierarchy, here, only(danger, fact))[0].is_rejected
            here, reward, _ = step(hierarchy, here, only(fact))
            assert reward == float(index == len(way.split()))
        assert here.is_accepted


def test_calls_go_as_deep_as_in_the_paper():
    assert list(craft.LEVELS.values()) == CRAFT_LEVELS
    assert list(water.LEVELS.values()) == WATER_LEVELS


def test_two_first_facts_at_once_begin_the_first_part_in_craft_and_neither_in_water():
    book, water_task = craft.craft_hierarchy("book"), water.water_hierarchy("rg&bc")
    after, _, taken = step(book, start(book), only("sugarcane", "rabbit"))
    assert [frame.machine for frame in after.stack] == ["book", "paper"]
    assert taken is not None
    assert step(water_task, start(water_task), only("red", "blue"))[2] is None


@pytest.mark.parametrize(("made", "facts", "task", "danger"), ALL)
@pytest.mark.parametrize("is_dangerous", [False, True])
def test_of_the_edges_that_can_be_taken_there_is_one_at_most(made, facts, task, danger, is_dangerous):
    hierarchy = made(task, is_dangerous)
    told = [only(*names) for n in (0, 1, 2, 3) for names in combinations(facts, n)]
    seen, waiting = set(), [start(hierarchy)]
    while waiting:
        here = waiting.pop()
        leaves = list(leaf_edges(hierarchy, here))
        assert all(sum(leaf.edge.guard.is_met(facts_told) for leaf in leaves) <= 1 for facts_told in told)
        after = {step(hierarchy, here, facts_told)[0] for facts_told in told} - seen
        seen |= after
        waiting += after
    assert any(position.is_accepted for position in seen)


MADE = {key: (made(task, True), facts) for made, facts, task, _ in ALL for key in [task]}
TABLES = {task: table_of(hierarchy, facts) for task, (hierarchy, facts) in MADE.items()}


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(MADE)), st.lists(st.integers(0, 2**7 - 1), max_size=40), st.data())
def test_a_table_steps_as_the_hierarchy_does(task, labels, data):
    hierarchy, facts = MADE[task]
    likely = data.draw(
        st.lists(st.sampled_from([0, *(1 << bit for bit in range(len(facts) - 1))]), max_size=60)
    )
    here, nodes = start(hierarchy), np.zeros(1, dtype=np.int64)
    for label in [*likely, *labels]:
        here, paid, _ = step(hierarchy, here, facts_of(label, facts))
        nodes, rewards = TABLES[task].step(nodes, np.array([label]))
        assert rewards[0] == paid
        assert TABLES[task].is_accepting[nodes[0]] == here.is_accepted
        assert TABLES[task].is_rejecting[nodes[0]] == here.is_rejected


@given(st.sets(st.sampled_from(water.FACTS)))
def test_a_label_is_its_facts_and_back(names):
    assert facts_of(label_of(only(*names), water.FACTS), water.FACTS) == only(*names)


def test_a_table_without_a_hierarchy_pays_nothing_and_never_ends():
    table = table_of(None, ("red",))
    nodes, rewards = table.step(np.zeros(3, dtype=np.int64), np.array([0, 1, 1]))
    assert not nodes.any()
    assert not rewards.any()


def test_wrong_tasks_and_facts_are_told_in_one_line():
    with pytest.raises(BadInputError, match="did you mean 'cake'"):
        staged.hierarchy(craft.TASKS, "cakes")
    machine = RewardMachine(
        "m", ("a", "b"), "a", (Edge("a", "b", Guard((Clause(only("gold")),))),), frozenset({"b"})
    )
    with pytest.raises(BadInputError, match=r"\(gold\), which this world never tells"):
        table_of(Hierarchy("m", (machine,)), craft.FACTS)
    with pytest.raises(BadInputError, match="at most 16 facts"):
        table_of(None, tuple(f"f{i}" for i in range(17)))


def test_the_bench_has_a_row_for_each_setting_and_number_of_runs():
    rows = run_worlds(seconds=0.01, seed=1)
    assert len(rows) == len(cases()) * (1 + len(N_ENVS))
    assert all(row["steps_per_s"] > 0 for row in rows)
    assert len(table(rows).splitlines()) == 1 + len(cases())
