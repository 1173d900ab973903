"""Random hierarchies for property tests: three deep, with parameters, negated literals and dead ends."""

from itertools import product

from hypothesis import strategies as st

from planner.core import Atom, Call, Clause, Edge, Guard, Hierarchy, RewardMachine

OBJECTS = ("a", "b")
SEEN = [Atom("p"), *(Atom("q", (name,)) for name in OBJECTS)]
OBSERVATIONS = [
    frozenset(fact for fact, holds in zip(SEEN, bits, strict=True) if holds)
    for bits in product((False, True), repeat=len(SEEN))
]
PARAMETERS = {"root": (), "middle": ("?x",), "leaf": ("?x", "?y")}
NODES = ("n0", "n1", "n2", "yes", "no")

traces = st.lists(st.sampled_from(OBSERVATIONS), max_size=10)


@st.composite
def guards(draw, terms):
    facts = [Atom("p"), *(Atom("q", (term,)) for term in terms)]
    clauses = []
    for _ in range(draw(st.sampled_from((1, 1, 1, 2, 0)))):
        some = draw(st.dictionaries(st.sampled_from(facts), st.booleans(), max_size=2))
        clauses.append(
            Clause(
                frozenset(fact for fact, holds in some.items() if holds),
                frozenset(fact for fact, holds in some.items() if not holds),
            )
        )
    return Guard(tuple(clauses))


@st.composite
def machines(draw, name, callable_names=(), parameters=None):
    """A random machine whose edges may call the machines named."""
    parameters = PARAMETERS[name] if parameters is None else parameters
    terms = (*OBJECTS, *parameters)
    initial = draw(st.sampled_from(("n0",) * 12 + ("yes", "no")))
    edges = []
    for _ in range(draw(st.integers(1, 6))):
        call = None
        if callable_names and draw(st.booleans()):
            called = draw(st.sampled_from(callable_names))
            args = tuple(draw(st.sampled_from(terms)) for _ in PARAMETERS[called])
            call = Call(called, args)
        source = draw(st.sampled_from(NODES[:3]))
        target = draw(st.sampled_from(NODES))
        reward = draw(st.sampled_from((0.0, 0.0, 1.0, -0.5)))
        edges.append(Edge(source, target, draw(guards(terms)), reward, call))
    return RewardMachine(
        name, NODES, initial, tuple(edges), frozenset({"yes"}), frozenset({"no"}), parameters
    )


@st.composite
def hierarchies(draw):
    names = list(PARAMETERS)
    return Hierarchy("root", tuple(draw(machines(name, names[i + 1 :])) for i, name in enumerate(names)))


flat_machines = machines("root")
