"""Machines for tests: random hierarchies, and a few that are drawn, planned with and run as trees."""

from __future__ import annotations

from hypothesis import strategies as st

from planner.core import Atom, Call, Clause, Edge, Guard, Hierarchy, Not, RewardMachine, Subgoal, both

FACTS = [Atom(name) for name in "pqr"]
NODES = ("a", "b", "c", "d")
ENDS = frozenset({"c", "d"})

SKILLS = (Atom("go"), Atom("wait", ("here",)), Atom("wait", ("there",)))

clauses = st.builds(
    lambda some: Clause(
        frozenset(f for f, v in some.items() if v), frozenset(f for f, v in some.items() if not v)
    ),
    st.dictionaries(st.sampled_from(FACTS), st.booleans(), max_size=2),
)
guards = st.builds(Guard, st.lists(clauses, max_size=2).map(tuple))
traces = st.lists(st.frozensets(st.sampled_from(FACTS)), max_size=10)


def some_edges(sources, targets, guards, calls, skills):
    """Return edges with a call, a subgoal, or neither."""

    def edge(ends, guard, reward, call, skill):
        subgoal = None if call or skill is None else Subgoal(skill, limit_s=2.5, skill=skill)
        return Edge(*ends, guard, reward, call, subgoal)

    ends = st.tuples(st.sampled_from(sources), st.sampled_from(targets))
    rewards = st.sampled_from((0.0, 1.0, 0.5))
    return st.builds(edge, ends, guards, rewards, calls, st.none() | skills)


@st.composite
def machines(draw, name, callable_names):
    """A random machine whose edges may call the machines named; c and d accept, reject, or go nowhere."""
    calls = st.sampled_from([None, *(Call(other) for other in callable_names)])
    edges = some_edges(("a", "b"), NODES, guards, calls, st.sampled_from(SKILLS))
    accepting = draw(st.sampled_from((frozenset({"c"}), frozenset({"c", "d"}), frozenset())))
    rejecting = draw(st.sampled_from((frozenset({"d"}), frozenset()))) - accepting
    drawn = tuple(draw(st.lists(edges, max_size=5, unique=True)))
    return RewardMachine(name, NODES, draw(st.sampled_from("aaaabc")), drawn, accepting, rejecting)


@st.composite
def hierarchies(draw):
    names = ["root", "middle", "leaf"]
    return Hierarchy("root", tuple(draw(machines(n, names[i + 1 :])) for i, n in enumerate(names)))


@st.composite
def hierarchies_with_objects(draw):
    """A random hierarchy in which a machine with two variables is called with objects and variables."""
    things = st.sampled_from(("red", "blue"))
    terms = st.sampled_from(("?x", "?y", "red"))
    atoms = st.builds(lambda name, arg: Atom(name, (arg,)), st.sampled_from("pq"), terms)

    def guarded(atom):
        return st.builds(
            lambda holds, fails: Guard((Clause(holds, fails - holds),)),
            st.frozensets(atom, max_size=2),
            st.frozensets(atom, max_size=1),
        )

    def machine(name, atom, calls):
        skills = st.builds(lambda fact: Atom("do", fact.args), atom)
        edges = some_edges(("a", "b"), ("b", "c"), guarded(atom), calls, skills)
        parameters = ("?x", "?y") if name != "root" else ()
        return st.lists(edges, min_size=1, max_size=4, unique=True).map(
            lambda drawn: RewardMachine(
                name, ("a", "b", "c"), "a", tuple(drawn), frozenset("c"), parameters=parameters
            )
        )

    def call_of(name, terms):
        return st.none() | st.builds(lambda x, y: Call(name, (x, y)), terms, terms)

    ground = st.builds(lambda name, arg: Atom(name, (arg,)), st.sampled_from("pq"), things)
    root = draw(machine("root", ground, call_of("middle", things)))
    middle = draw(machine("middle", atoms, call_of("leaf", terms)))
    leaf = draw(machine("leaf", atoms, st.none()))
    return Hierarchy("root", (root, middle, leaf))


thing_facts = [Atom(name, (thing,)) for name in "pq" for thing in ("red", "blue")]
thing_traces = st.lists(st.frozensets(st.sampled_from(thing_facts)), max_size=8)


def when(*holds: str, fails: tuple[str, ...] = ()) -> Guard:
    """Return the guard of facts written like "at den"."""
    return Guard((Clause(frozenset(map(_fact, holds)), frozenset(map(_fact, fails))),))


def _fact(words: str) -> Atom:
    name, *args = words.split()
    return Atom(name, tuple(args))


def patrol() -> Hierarchy:
    """A machine with branches, a loop, a call, rewards, and an end that rejects."""
    root = RewardMachine(
        "patrol",
        ("home", "out", "tired", "back", "broken"),
        "home",
        (
            Edge("home", "out", when("at gate", fails=("raining",))),
            Edge("home", "broken", when("at pond"), -1.0),
            Edge("out", "tired", when("at hill"), 0.5),
            Edge("out", "broken", when("at pond"), -1.0),
            Edge("out", "out", when("at bridge")),
            Edge("tired", "out", when("rested")),
            Edge("tired", "back", Guard(), 2.0, call=Call("fetch", ("ball", "home"))),
            Edge("home", "back", when("at home", "has ball"), 2.0),
        ),
        frozenset({"back"}),
        frozenset({"broken"}),
    )
    fetch = RewardMachine(
        "fetch",
        ("looking", "holding", "brought"),
        "looking",
        (
            Edge(
                "looking",
                "holding",
                when("has ?thing"),
                subgoal=Subgoal(Atom("has", ("?thing",)), skill=Atom("pick", ("?thing",))),
            ),
            Edge("holding", "looking", when(fails=("has ?thing",)), -0.1),
            Edge(
                "holding",
                "brought",
                when("at ?where"),
                1.0,
                subgoal=Subgoal(both(Atom("at", ("?where",)), Not(Atom("raining"))), Atom("at", ("pond",))),
            ),
        ),
        frozenset({"brought"}),
        parameters=("?thing", "?where"),
    )
    return Hierarchy("patrol", (root, fetch))
