"""The question that splits what may have been meant best, with the answers it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.core import Always, Atom, Formula, Reading, SometimeBefore, atoms_of, conjuncts
from translators.lexicon import Lexicon
from translators.posterior import Candidate, entropy
from translators.verbalise import fact, read_back, thing, words_of

OTHERS = "one of the others"
MOST_NAMED = 5  # choices in one question
MEANT = "Which one is meant by “{}”"


def traits_of(reading: Reading) -> tuple[tuple[str, str], ...]:
    """Return what the reading took descriptions for, each as what is to be asked; one said twice is told apart."""
    said = [words for words, _ in reading.chosen]
    found = []
    for i, (words, name) in enumerate(reading.chosen):
        again = said[:i].count(words)
        which = (
            f"the {('first', 'second', 'third')[min(again, 2)]} “{{}}”" if said.count(words) > 1 else "“{}”"
        )
        found.append((MEANT.replace("“{}”", which).format(words), name))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that a question names: how it is called, the things it stands for, the candidates it leaves."""

    words: str
    fits: frozenset[int]
    things: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the words, the answers. With `is_yes_no` the choices are yes and no, in that order."""

    words: str
    choices: tuple[Choice, ...]
    is_yes_no: bool = False
    about: str = ""  # the trait that it asks for, if it asks for a thing


def best_question(candidates: Sequence[Candidate], lexicon: Lexicon) -> Question:
    """Return the question with the highest expected drop of entropy over the candidates.

    An answer says which of the sets that the question's choices make of the candidates is meant; so the drop is
    H(c) - sum_a p(a) H(c | a), the entropy of the answer itself (Lindley, "On a measure of the information provided
    by an experiment", 1956, for answers without noise). Questions about one thing come before others, being
    the shortest, and of questions equally good the one about what was said first is asked.
    """
    about_things = [question for question in _about_things(candidates, lexicon) if len(question.choices) > 1]
    asked = about_things or [*_about_rules(candidates), _about_all(candidates)]
    return max(asked, key=lambda question: round(expected_drop(question, candidates), 6))


def expected_drop(question: Question, candidates: Sequence[Candidate]) -> float:
    """Return the bits that the answer is expected to tell."""
    told = [sum(candidates[i].weight for i in choice.fits) for choice in question.choices]
    rest = 1.0 - sum(told)
    return entropy([*told, rest] if rest > 1e-9 else told)


# --- about things -----------------------------------------------------------------------------------


def _about_things(candidates: Sequence[Candidate], lexicon: Lexicon) -> Iterator[Question]:
    """Yield a question for each trait in which the candidates differ."""
    for trait in dict.fromkeys(name for candidate in candidates for name, _ in candidate.traits):
        fits: dict[str, set[int]] = {}
        for i, candidate in enumerate(candidates):
            value = dict(candidate.traits).get(trait)
            if value is not None:
                fits.setdefault(value, set()).add(i)
        if sum(map(len, fits.values())) < len(candidates):
            continue
        named = [Choice(thing(name), frozenset(of), frozenset({name})) for name, of in fits.items()]
        if len(named) <= MOST_NAMED:
            yield Question(f"{trait}: {_listed(named)}?", tuple(named), about=trait)
            continue
        grouped = [groups for groups in _groups(named, lexicon) if 1 < len(groups) <= MOST_NAMED]
        for groups in grouped:
            yield Question(f"{trait}: {_listed(groups)}?", tuple(groups), about=trait)
        if not grouped:
            few = tuple(named[:MOST_NAMED])
            yield Question(f"{trait}: {_listed([*few, Choice('another', frozenset())])}?", few, about=trait)


def _groups(named: Sequence[Choice], lexicon: Lexicon) -> Iterator[list[Choice]]:
    """Yield the things put together by what is so of them now: their colour, where they are, whether they are clean."""
    predicates = dict.fromkeys(each.predicate for each in sorted(lexicon.task.init.facts))
    for predicate in predicates:
        facts = [each for each in sorted(lexicon.task.init.facts) if each.predicate == predicate]
        groups: dict[str, list[Choice]] = {}
        for choice in named:
            mine = [each for each in facts if each.args and {each.args[0]} == choice.things]
            groups.setdefault(_label(mine[0]) if len(mine) == 1 else OTHERS, []).append(choice)
        groups |= {OTHERS: groups.pop(OTHERS)} if OTHERS in groups else {}
        yield [
            Choice(label, _all(of), frozenset().union(*(one.things for one in of)))
            for label, of in groups.items()
        ]


def _label(of: Atom) -> str:
    """Return what tells a thing from others, in words: "one that is on the table"."""
    return f"one that {fact(of).removeprefix(thing(of.args[0])).strip()}"


def _all(choices: Sequence[Choice]) -> frozenset[int]:
    return frozenset[int]().union(*(choice.fits for choice in choices))


# --- about anything else ----------------------------------------------------------------------------


def _about_rules(candidates: Sequence[Candidate]) -> Iterator[Question]:
    """Yield a yes-or-no question for each rule that only some of the candidates have."""
    rules = [set(conjuncts(candidate.reading.rules)) for candidate in candidates]
    goals = [set(conjuncts(candidate.reading.goal)) for candidate in candidates]
    some = dict.fromkeys(
        rule for i in range(len(candidates)) for rule in conjuncts(candidates[i].reading.rules)
    )
    for rule in some:
        having = frozenset(i for i, mine in enumerate(rules) if rule in mine)
        without = frozenset(range(len(candidates))) - having
        if without and all(goals[i] == goals[0] for i in range(len(goals))):
            choices = (Choice("yes", having), Choice("no", without))
            yield Question(_whether(rule), choices, is_yes_no=True)


def _whether(rule: Formula) -> str:
    match rule:
        case SometimeBefore(later, earlier):
            return f"Does the order matter: first {words_of(earlier)}, then {words_of(later)}?"
        case Always(body):
            return f"Is that to hold all the time: {words_of(body)}?"
    return f"Is that wanted too: {words_of(rule)}?"


def _about_all(candidates: Sequence[Candidate]) -> Question:
    """Return the question which of the candidates is meant, each told by what the others have not."""
    named = [
        Choice(f"“{told}”", frozenset({i}), things)
        for i, (told, things) in enumerate(_differing(candidates[:MOST_NAMED]))
    ]
    return Question(f"Which is meant: {_listed(named)}?", tuple(named))


def _differing(candidates: Sequence[Candidate]) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield of each candidate what not all of them ask for, in words, and the things that only it speaks of."""
    split = [
        (set(conjuncts(one.reading.goal)), set(conjuncts(one.reading.rules)), one.reading)
        for one in candidates
    ]
    shared_goal = set.intersection(*(goal for goal, _, _ in split))
    shared_rules = set.intersection(*(rules for _, rules, _ in split))
    spoken = [_things_in(reading.goal, reading.rules) for _, _, reading in split]
    for i, (_, _, reading) in enumerate(split):
        goal = [part for part in conjuncts(reading.goal) if part not in shared_goal]
        rules = [part for part in conjuncts(reading.rules) if part not in shared_rules]
        others = frozenset[str]().union(*(spoken[:i] + spoken[i + 1 :]))
        told = [words_of(part) for part in goal] + [words_of(part) for part in rules]
        yield ", and ".join(told) or read_back(reading.goal, reading.rules), spoken[i] - others


def _things_in(*formulas: Formula) -> frozenset[str]:
    return frozenset(arg for formula in formulas for atom in atoms_of(formula) for arg in atom.args)


def _listed(choices: Sequence[Choice]) -> str:
    """Return ``a, b or c``."""
    words = [choice.words for choice in choices]
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]
