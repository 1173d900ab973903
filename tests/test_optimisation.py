"""Constraint problems in plain English: the bundled examples against other ways to solve them, and texts of other kinds."""

from __future__ import annotations

import json
from itertools import combinations, pairwise, product
from math import inf, isclose
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

import planner
from planner.cli import main as cairn
from planner.core import BadInputError
from planner.core.semantics import applicable, holds
from planner.core.stepping import apply
from planner.engines import workers
from tests.running import children

FOLDER = Path(__file__).parents[1] / "domains" / "optimisation"
TEXTS = [
    json.loads(line) for line in (Path(__file__).parent / "constraint_texts.jsonl").read_text().splitlines()
]
STILL_REFUSED = {"coins", "cooks", "toys for children"}


@pytest.fixture(autouse=True, scope="module")
def _no_worker_left():
    yield
    workers.close_all()
    assert children() == []


def text_of(name):
    return (FOLDER / f"{name}.txt").read_text()


def solved(name, what_if=""):
    found = planner.optimise(text_of(name), what_if=what_if)
    assert found.status == "solved", found.reason or found.conflict
    assert found.is_proved
    return found


# --- the nine kinds of LLMFP, each against another way to solve it --------------------------------------

SUPPLY = (120, 90, 80)
BEANS = ((4, 6), (5, 3), (2, 8))
ROAST = ((3, 6), (4, 5))  # by roastery: light, dark
COFFEE = ((5, 2, 7), (3, 6, 4))
NEED = ((30, 20), (25, 35), (40, 50))  # by cafe: light, dark


def coffee_cost(supply=SUPPLY, beans=BEANS, need=NEED, banned=()):
    """Return the least cost by HiGHS: numbers are beans from s to r, then coffee of kind k from r to c."""
    costs = [beans[s][r] for s in range(3) for r in range(2)]
    costs += [ROAST[r][k] + COFFEE[r][c] for r in range(2) for c in range(3) for k in range(2)]

    def at(r, c, k):
        return 6 + (r * 3 + c) * 2 + k

    rows, low, high = [], [], []
    for s in range(3):
        rows.append([float(j in (2 * s, 2 * s + 1)) for j in range(18)])
        low.append(0)
        high.append(supply[s])
    for r in range(2):
        out = {at(r, c, k) for c in range(3) for k in range(2)}
        rows.append([float(j in out) - float(j < 6 and j % 2 == r) for j in range(18)])
        low.append(-inf)
        high.append(0)
    for c, k in product(range(3), range(2)):
        rows.append([float(j in (at(0, c, k), at(1, c, k))) for j in range(18)])
        low.append(need[c][k])
        high.append(inf)
    upper = [0 if j in banned else inf for j in range(18)]
    found = milp(
        costs,
        constraints=LinearConstraint(rows, low, high),
        integrality=[1] * 18,
        bounds=Bounds([0] * 18, upper),
    )
    return found.fun if found.success else None


def test_coffee_supply():
    assert isclose(solved("coffee").cost, coffee_cost())


@pytest.mark.parametrize(
    ("question", "change"),
    [
        ("What if demand at cafe 2 rises by 10 %?", {"need": ((30, 20), (27.5, 38.5), (40, 50))}),
        (
            "What is the potential impact of a 10% increase in demand at cafe 2?",
            {"need": ((30, 20), (27.5, 38.5), (40, 50))},
        ),
        (
            "What would happen if demand for light coffee at cafe 1 increased by 20%?",
            {"need": ((36, 20), (25, 35), (40, 50))},
        ),
        ("What if supplier 3 can now provide only half of the quantity?", {"supply": (120, 90, 40)}),
        ("and if supplier 3 fails?", {"supply": (120, 90, 0)}),
        (
            "What if shipping from supplier 3 to roastery 2 costs $1 a unit?",
            {"beans": ((4, 6), (5, 3), (2, 1))},
        ),
        (
            "The per-unit cost from supplier 3 to roastery 2 is now 1. How does that affect the total cost?",
            {"beans": ((4, 6), (5, 3), (2, 1))},
        ),
        ("Why are we using supplier 2 for roastery 2?", {"banned": (3,)}),
        ("What if roastery 2 can only be used for cafe 2?", {"banned": (12, 13, 16, 17)}),
    ],
)
def test_what_if_in_the_coffee_supply(question, change):
    expected = coffee_cost(**change)
    found = planner.optimise(text_of("coffee"), what_if=question)
    if expected is None:
        assert found.status == "unsolvable"
        assert question in found.conflict
    else:
        assert isclose(found.cost, expected)
        assert found.before.cost == coffee_cost()
        assert found.changes


DAYS = range(7)
PEOPLE = {
    "Ann": (90, {0, 2, 4, 5, 6}),
    "Ben": (80, {0, 1, 2, 4, 5}),
    "Cara": (75, {1, 3, 4, 5}),
    "Dev": (95, {0, 1, 2, 3, 4, 6}),
    "Ella": (110, set(DAYS)),
}
NEEDED = (1, 1, 1, 2, 2, 3, 2)


def rota_cost(people=PEOPLE, needed=NEEDED, most=4):
    """Return the least pay by going through the days with how often each has worked, cheapest first."""
    costs = {(0,) * len(people): 0}
    names = list(people)
    for day in DAYS:
        following = {}
        free = [n for n in range(len(names)) if day in people[names[n]][1]]
        for size in range(needed[day], len(free) + 1):
            for crew in combinations(free, size):
                if {"Ben", "Cara"} <= {names[n] for n in crew}:
                    continue
                pay = sum(people[names[n]][0] for n in crew)
                for worked, cost in costs.items():
                    now = tuple(w + (n in crew) for n, w in enumerate(worked))
                    if max(now) <= most:
                        following[now] = min(following.get(now, inf), cost + pay)
        costs = following
    return min(costs.values(), default=None)


def test_workforce():
    assert solved("workforce").cost == rota_cost()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What if Ann is paid $60 a day?", rota_cost({**PEOPLE, "Ann": (60, PEOPLE["Ann"][1])})),
        ("Can Ben take Monday off?", rota_cost({**PEOPLE, "Ben": (80, {1, 2, 4, 5})})),
        ("What if no worker works more than 3 days?", rota_cost(most=3)),
        ("What if Tuesday needs 2 more workers?", rota_cost(needed=(1, 3, 1, 2, 2, 3, 2))),
        ("What if Ella is sick?", rota_cost({name: each for name, each in PEOPLE.items() if name != "Ella"})),
    ],
)
def test_what_if_in_the_workforce(question, expected):
    found = planner.optimise(text_of("workforce"), what_if=question)
    assert found.cost == expected
    assert (found.status == "unsolvable") == (expected is None)


CAPACITY, FIXED = (30, 25, 28, 22), (900, 700, 1100, 500)
LOADS = (18, 21, 16)
FREIGHT = ((40, 25, 30), (22, 28, 45), (20, 18, 24), (35, 30, 21))


def facility_cost(closed=(), loads=LOADS, fixed=FIXED):
    """Return the least cost over all sets of open plants, the transport by HiGHS."""
    best = inf
    for count in range(1, 5):
        for opened in combinations([p for p in range(4) if p not in closed], count):
            costs = [FREIGHT[p][w] for p in opened for w in range(3)]
            rows = [[float(j // 3 == n) for j in range(3 * count)] for n in range(count)]
            rows += [[float(j % 3 == w) for j in range(3 * count)] for w in range(3)]
            low = [0] * count + list(loads)
            high = [CAPACITY[p] for p in opened] + [inf] * 3
            found = milp(costs, constraints=LinearConstraint(rows, low, high))
            if found.success:
                best = min(best, found.fun + sum(fixed[p] for p in opened))
    return best


def test_facility():
    assert isclose(solved("facility").cost, facility_cost())


@pytest.mark.parametrize(
    ("question", "change"),
    [
        ("What if we close plant 1?", {"closed": (1,)}),
        ("What if plant 1 closes?", {"closed": (1,)}),
        ("What if demand increases by 4?", {"loads": (22, 25, 20)}),
        ("What if the cost of keeping plant 2 open is halved?", {"fixed": (900, 700, 550, 500)}),
    ],
)
def test_what_if_in_the_facility(question, change):
    assert isclose(solved("facility", question).cost, facility_cost(**change))


def test_task_allocation():
    minutes = ((20, 70, 35), (25, 55, 50), (15, 60, 45))

    def shares(count):
        return [(a, b, count - a - b) for a in range(count + 1) for b in range(count + 1 - a)]

    best = min(
        max(wash[r] * minutes[r][0] + weld[r] * minutes[r][1] + pack[r] * minutes[r][2] for r in range(3))
        for wash in shares(5)
        for weld in shares(4)
        for pack in shares(6)
    )
    assert solved("task_allocation").cost == best


def test_warehouse():
    far = {(0, 1): 4, (0, 2): 6, (0, 3): 9, (0, 4): 3, (0, 5): 7, (1, 2): 5, (1, 3): 8, (1, 4): 6, (1, 5): 10}
    far |= {(2, 3): 4, (2, 4): 7, (2, 5): 3, (3, 4): 11, (3, 5): 5, (4, 5): 8}
    ways = product((1, 4), (2, 3, 5), (1, 3), (2, 4, 5))
    best = min(
        sum(0 if a == b else far[min(a, b), max(a, b)] for a, b in pairwise((0, *way, 0))) for way in ways
    )
    assert solved("warehouse").cost == best


@pytest.mark.parametrize("name", ["blocks", "mystery_blocks", "movie", "gripper"])
def test_tasks_with_a_start_and_a_goal(name):
    domain = FOLDER / f"{name}.pddl"
    found = planner.optimise(text_of(name), domain=domain)
    assert found.status == "solved", found.reason
    assert found.is_proved
    assert found.cost == fewest_steps(planner.described(text_of(name), domain).task)


def fewest_steps(task):
    """Return the length of a shortest plan, by trying all states by the definition of steps."""
    states, seen, count = {task.init.facts: task.init}, set(), 0
    while states:
        if any(holds(task.goal, state, task) for state in states.values()):
            return count
        seen |= states.keys()
        after = [apply(task, state, step) for state in states.values() for step in applicable(task, state)]
        states = {state.facts: state for state in after if state.facts not in seen}
        count += 1
    return None


# --- texts of other kinds ------------------------------------------------------------------------------


@pytest.mark.parametrize("each", TEXTS, ids=lambda each: each["name"])
def test_texts_of_other_kinds(each):
    found = planner.optimise(each["text"])
    if each["name"] in STILL_REFUSED:
        assert found.status == "refused"
        return
    assert found.status == each["status"], found.reason
    if each["optimum"] is not None:
        assert isclose(found.cost, each["optimum"], rel_tol=1e-9)
        assert found.is_proved
    else:
        assert found.conflict


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.integers(5, 40), min_size=2, max_size=3),
    st.lists(st.integers(1, 30), min_size=2, max_size=3),
    st.data(),
)
def test_any_transport_is_read_and_solved_as_highs_solves_it(supply, need, data):
    costs = [[data.draw(st.integers(1, 9)) for _ in need] for _ in supply]
    lines = [f"Depot {i + 1} has {has} pallets." for i, has in enumerate(supply)]
    lines += [f"Store {j + 1} needs {wants} pallets." for j, wants in enumerate(need)]
    lines += [
        f"Sending a pallet from depot {i + 1} to store {j + 1} costs ${cost}."
        for i, row in enumerate(costs)
        for j, cost in enumerate(row)
    ]
    found = planner.optimise(" ".join([*lines, "Minimise the total cost."]))
    n, m = len(supply), len(need)
    rows = [[float(k // m == i) for k in range(n * m)] for i in range(n)]
    rows += [[float(k % m == j) for k in range(n * m)] for j in range(m)]
    flat = [cost for row in costs for cost in row]
    other = milp(flat, constraints=LinearConstraint(rows, [0] * n + need, [*supply, *[inf] * m]))
    assert (found.status == "solved") == other.success
    if other.success:
        assert isclose(found.cost, other.fun)
    else:
        assert len(found.conflict) >= 2


# --- nothing is silently wrong -----------------------------------------------------------------------------

BESIDE = [
    "Ann works overtime at most 4 days.",
    "No worker works more than 3 days in a row.",
    "Ann cannot work on Monday unless Ben works.",
    "Each worker works exactly 2 or 3 days.",
    "They cannot work on Sunday.",
    "Ann is paid $70 a day.",
    "Fred is paid $70 a day.",
    "Ben hates Monday.",
    "Cara is on leave on Friday.",
    "There are 6 workers.",
    "Dev is paid twice as much as Ann.",
    "Dev works more days than Ella.",
    "Saturday is a holiday.",
    "Ann must not work alone.",
]


@pytest.mark.parametrize("sentence", BESIDE)
def test_a_sentence_that_is_not_understood_refuses_all_and_is_named(sentence):
    found = planner.optimise(f"{text_of('workforce')}\n{sentence}\n")
    assert found.status == "refused"
    assert sentence in found.reason


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("At least two of Ann, Ben and Dev work on Friday.", "Ann, Ben, Dev and Friday: at least 2"),
        ("Every day at least one of Ann and Dev works.", "Sunday and Ann, Dev: at least 1"),
        ("Ann and Dev work together on Friday.", "Dev with Friday: at least 1"),
        ("Ella should preferably not work on Saturday.", "if possible, Ella with Saturday: none"),
    ],
)
def test_a_limit_is_read_back(sentence, line):
    found = planner.optimise(f"{text_of('workforce')}\n{sentence}\n")
    assert any(each.startswith(line) for each in found.understood)


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        ("coffee", "and supplier 3 has 80", "", "supplier 3 can give is not told"),
        ("coffee", ", and to roastery 2 $6", "", "no cost is told from supplier 1 to roastery 2"),
        ("coffee", "120 units of beans", "120 kg of beans", "kg"),
        ("coffee", "One unit of beans makes one unit of coffee.", "", "how much does it take"),
        ("workforce", ", Dev $95", "", "nothing is told for Dev"),
        ("workforce", "$90 a day", "$15 an hour", "is for each hour"),
        ("warehouse", " and station 5 5 m", "", "between station 3 and station 5 is not told"),
        (
            "facility",
            "Minimise the total cost.",
            "Minimise the total cost. Finish as early as possible.",
            "two aims",
        ),
    ],
)
def test_what_is_missing_or_does_not_fit_is_an_error(name, old, new, reason):
    text = text_of(name)
    assert old in text
    found = planner.optimise(text.replace(old, new))
    assert found.status == "refused"
    assert reason in found.reason


def test_a_conflict_is_told_in_the_readers_own_sentences_and_none_can_be_left_out():
    text = next(each["text"] for each in TEXTS if each["name"] == "bar")
    conflict = planner.optimise(text).conflict
    assert len(conflict) > 1
    for sentence in conflict:
        assert sentence in text
        assert planner.optimise(text.replace(sentence, "")).status != "unsolvable"


def test_that_nothing_has_to_be_done_is_a_sign_of_something_missing():
    text = text_of("workforce")
    lines = [line for line in text.splitlines() if " need" not in line]
    found = planner.optimise("\n".join(lines))
    assert found.status == "refused"
    assert "nothing has to be done" in found.reason


def test_wishes_are_kept_as_far_as_they_can_be_before_the_aim():
    wish = "If possible, Ella does not work. If possible, Ella works on Monday."
    free = solved("workforce")
    found = planner.optimise(f"{text_of('workforce')}\n{wish}")
    assert found.status == "solved"
    assert len(found.given_up) == 1
    assert found.cost >= free.cost


@pytest.mark.parametrize(
    "question", ["What if the sun explodes?", "Can Gus take Sunday off?", "What if demand rises?", ""]
)
def test_a_change_that_is_not_understood_is_refused(question):
    found = planner.optimise(text_of("coffee"), what_if=question)
    assert found.status == ("refused" if question else "solved")


@pytest.mark.parametrize(
    "text", ["", "Hello.", "x" * 30_000, "1 " * 5000, "Ann and " * 1500, ",,,.,.", "at most " * 900]
)
def test_texts_without_sense_are_refused(text):
    assert planner.optimise(text).status == "refused"


# --- the command ----------------------------------------------------------------------------------------


def test_the_command(tmp_path, capsys):
    assert cairn(["solve", str(FOLDER / "workforce.txt")]) == 0
    told = capsys.readouterr().out
    assert "Solved: total cost 1,030 $; nothing is better (proved)." in told
    assert "Cara: at most 4 days" in told.split("Limits that are used up:")[1]
    assert (
        cairn(["solve", str(FOLDER / "workforce.txt"), "--what-if", "What if Ella is sick?", "--json"]) == 10
    )
    document = json.loads(capsys.readouterr().out)
    assert document["status"] == "unsolvable"
    assert "What if Ella is sick?" in document["conflict"]
    assert cairn(["solve", "The moon is full. Ann must sing."]) == 13
    assert "Ann must sing" in capsys.readouterr().err
    assert cairn(["solve", str(tmp_path / "nowhere.txt")]) == 2
    assert cairn(["solve", "x", "--time-limit", "0"]) == 2
    assert cairn(["solve", str(FOLDER / "movie.txt"), "--domain", str(FOLDER / "movie.pddl")]) == 0


def test_a_task_of_a_domain_takes_no_what_if():
    with pytest.raises(BadInputError, match="change its text"):
        planner.optimise(text_of("movie"), domain=FOLDER / "movie.pddl", what_if="the counter is broken")


def test_it_is_shown_in_a_notebook():
    page = solved("facility", "What if we close plant 1?")._repr_html_()
    assert "<table>" in page
    assert "Against the problem as told" in page
