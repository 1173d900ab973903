"""Formulas back to plain English."""

from __future__ import annotations

from collections.abc import Sequence

from planner.core import (
    TRUE,
    Always,
    And,
    AtMostOnce,
    Atom,
    Eventually,
    Exists,
    Forall,
    Formula,
    Imply,
    Not,
    Or,
    Parameter,
    SometimeAfter,
    SometimeBefore,
    Until,
    both,
)
from translators.english import PREPOSITIONS, base_forms, classes_of, word_set
from translators.words import parts_of, words_in

_STATES = word_set("empty free idle busy full ready open closed locked on off")


def thing(name: str) -> str:
    """Return how people call the object.

    >>> thing("red-cube"), thing("a"), thing("block12"), thing("drawer"), thing("?x")
    ('the red cube', 'a', 'block 12', 'the drawer', 'x')
    """
    if name.startswith("?"):
        return name[1:]
    parts = parts_of(name)
    is_noun = bool(parts) and not parts[-1].isdigit() and len(max(parts, key=len)) > 2
    return f"the {' '.join(parts)}" if is_noun else " ".join(parts) or name


# Of places alone. Not "on": `(on lamp)` says that it is lit.
_ROBOTS = word_set("robby robot rob robo bot agent player")
_NEAR_OF = {  # which preposition a participle lacks that ends a name; "at" where it is put or stands
    word_set("load pack stow insert"): "in",
    word_set("attach fasten fix tie bolt connect link join glue moor tether chain screw pin nail hitch couple strap "
        "assign deliver send"): "to",
}  # fmt: skip
_BEING_THERE = (("in",), ("at",), ("inside",))


def fact(atom: Atom, holds: bool = True) -> str:
    """Return one fact in words.

    >>> fact(Atom("on", ("red-cube", "blue-cube"))), fact(Atom("open", ("door",)), holds=False)
    ('the red cube is on the blue cube', 'the door is not open')
    >>> fact(Atom("ontable", ("b3",))), fact(Atom("handempty")), fact(Atom("itemat", ("key", "c11")))
    ('b 3 is on the table', 'the hand is empty', 'the key is at c 11')
    >>> fact(Atom("at-robby", ("hall",))), fact(Atom("located", ("crate", "depot")))
    ('robby is at the hall', 'the crate is located at the depot')
    >>> fact(Atom("contains", ("jug", "milk"))), fact(Atom("wears", ("ann", "hat")), holds=False)
    ('the jug contains the milk', 'the ann does not wear the hat')
    >>> fact(Atom("have-image", ("rover1", "dune", "colour")), holds=False)
    'rover 1 does not have image of the dune, the colour'
    """
    words = words_in(atom.predicate)
    is_ = "is" if holds else "is not"
    match atom.args:
        case ():
            if words[-1] in _STATES and len(words) > 1:
                return f"the {' '.join(words[:-1])} {is_} {words[-1]}"
            return f"{' '.join(words)} {'holds' if holds else 'does not hold'}"
        case (only,) if (
            len(words) == 2 and words[0].endswith("ed") and words[1] in ("on", "off", "out", "up")
        ):
            return f"{thing(only)} {is_} {' '.join(words)}"
        case (only,) if len(words) > 1 and words[-1] in PREPOSITIONS:
            return f"{_someone(words[:-1], is_)} {words[-1]} {thing(only)}"
        case (only,) if len(words) == 2 and words[0] == "at" and words[1] in _ROBOTS:
            return f"{words[1]} {is_} at {thing(only)}"
        case (only,) if words in _BEING_THERE:  # `(in hall)`: nobody but the robot is meant
            return f"the robot {is_} {words[0]} {thing(only)}"
        case (only,):
            return f"{thing(only)} {is_} {_state(words)}"
        case (first, second) if words[-1] in PREPOSITIONS:
            return f"{thing(first)} {is_} {words[-1]} {thing(second)}"
        case (first, second) if len(words) == 1 and _is_verb(words[0]):
            near = " at" if "stand" in classes_of(words[0]) else ""
            verb = f"{words[0]}{near}" if holds else f"does not {_infinitive(words[0])}{near}"
            return f"{thing(first)} {verb} {thing(second)}"
        case (first, second) if len(words) == 1 or words[0] not in ("have", "has"):
            return f"{thing(first)} {is_} {' '.join(words)} {_near(words[-1])}{thing(second)}"
        case (first, *others) if len(words) > 1 and words[0] in ("have", "has"):
            has = "has" if holds else "does not have"
            return (
                f"{thing(first)} {has} {' '.join(words[1:])} of {', '.join(thing(each) for each in others)}"
            )
        case args:
            return f"{'' if holds else 'not '}{' '.join(words)}({', '.join(thing(arg) for arg in args)})"


def _near(word: str) -> str:
    """Return the preposition that the word for where a thing is lacks before the place: "located (at)"."""
    if not word.endswith(("ed", "en")):
        return ""
    for verbs, near in _NEAR_OF.items():
        if not verbs.isdisjoint(base_forms(word)):
            return f"{near} "
    return "at " if classes_of(word) & {"stand", "put"} else ""


def _is_verb(word: str) -> bool:
    """Return whether the word says what somebody does: "lies", "holds", "contains"."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > len("has")


def _infinitive(verb: str) -> str:
    """Return "lie" of "lies", "wear" of "wears"."""
    known = [form for form in base_forms(verb)[1:] if classes_of(form)]
    if known:
        return known[0]
    return (
        verb.removesuffix("es") if verb.endswith(("ches", "shes", "xes", "sses")) else verb.removesuffix("s")
    )


def _someone(words: Sequence[str], is_: str) -> str:
    """Return who is somewhere: "the robot is" of *robot-in*, "the robot is standing" of *standing-on*.

    >>> fact(Atom("robot-in", ("hall",))), fact(Atom("standing-on", ("c3",)), holds=False)
    ('the robot is in the hall', 'the robot is not standing on c 3')
    """
    if words[-1].endswith(("ing", "ed")):
        return f"the robot {is_} {' '.join(words)}"
    return f"the {' '.join(words)} {is_}"


def _state(words: Sequence[str]) -> str:
    if words == ("holding",):
        return "being held"
    if len(words) > 1 and words[0] in PREPOSITIONS:
        return f"{words[0]} the {' '.join(words[1:])}"
    kept = [word for word in words if word not in ("is", "has", "been")]
    return f"being {' '.join(kept)}" if kept and kept[-1].endswith("ing") else " ".join(kept or words)


def words_of(formula: Formula) -> str:
    """Return the formula in words.

    >>> words_of(And((Atom("on", ("a", "b")), Not(Atom("clear", ("a",))))))
    'a is on b, and a is not clear'
    """
    match formula:
        case Atom():
            return fact(formula)
        case Not(Atom() as atom):
            return fact(atom, holds=False)
        case And(()):
            return "nothing in particular"
        case And(parts):
            return _list([words_of(part) for part in parts], "and")
        case Or(parts):
            return "either " + _list([words_of(part) for part in parts], "or") if parts else "the impossible"
        case Not(AtMostOnce(body)):
            return f"at two times or more {words_of(body)}"
        case Not(body):
            return f"it is not so that {words_of(body)}"
        case Imply(condition, consequence):
            return f"if {words_of(condition)}, then {words_of(consequence)}"
        case Forall(parameters, body):
            return f"for every {_kinds(parameters)}, {words_of(body)}"
        case Exists(parameters, body):
            return f"for some {_kinds(parameters)}, {words_of(body)}"
    return _over_time(formula)


def _over_time(formula: Formula) -> str:
    match formula:
        case AtMostOnce(body):
            return f"at one time at most {words_of(body)}"
        case Until(keep, goal):
            return f"until {words_of(goal)}, {words_of(keep)}"
        case Always(body):
            return f"at all times {words_of(body)}"
        case Eventually(body, None):
            return f"at some time {words_of(body)}"
        case Eventually(body, within):
            return f"within {within:g} steps {words_of(body)}"
        case SometimeBefore(later, earlier):
            return f"before {words_of(later)}, {words_of(earlier)}"
        case SometimeAfter(trigger, response):
            return f"whenever {words_of(trigger)}, then or later {words_of(response)}"
    from planner.pddl import write_formula  # noqa: PLC0415 - rare

    return write_formula(formula)


def read_back(goal: Formula, rules: Formula = TRUE) -> str:
    """Return goal and rules as sentences.

    >>> read_back(Atom("open", ("drawer",)))
    'In the end the drawer is open.'
    """
    said = []
    if goal != TRUE:
        said.append(f"In the end {words_of(goal)}.")
    if rules != TRUE:
        whole = words_of(both(rules))
        said.append(f"{whole[0].upper()}{whole[1:]}.")
    return " ".join(said) or "Nothing is asked for."


def _list(parts: Sequence[str], word: str) -> str:
    if len(parts) == 1:
        return parts[0]
    return f"{', '.join(parts[:-1])}, {word} {parts[-1]}"


def _kinds(parameters: Sequence[Parameter]) -> str:
    return " and ".join(f"{'/'.join(p.types)} {p.name.lstrip('?')}" for p in parameters)
