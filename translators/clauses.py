"""Clauses: from words to formulas. A grammar with backtracking; each rule yields all that it can read.

Every rule is a generator of (where it ends, context after it, what it means). A reading counts only if all
words of the instruction are used, so nothing that was said is ever passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from planner.core import TRUE, Always, Atom, Formula, Not, Parameter, Predicate, both, conjuncts
from translators.lexicon import Lexicon
from translators.phrases import Context, Phrase, kind_of, phrases, quantified
from translators.words import (
    ANTONYMS,
    ARTICLES,
    BE,
    BELOW,
    FILLER,
    HOLD,
    NOT,
    PREPOSITIONS,
    PUT,
    REMOVE,
    SAME_STATE,
    parts_of,
    stem,
    stems_of,
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a clause asks for: a goal, rules for the way, and how sure we are."""

    goal: Formula = TRUE
    rules: Formula = TRUE
    sure: float = 1.0


Read = Iterator[tuple[int, Context, Meaning]]
_LINKING = BE | NOT | {"should", "must", "to", "up", "has"}
_ENDS = (["at", "the", "bottom"], ["at", "the", "top"], ["on", "the", "bottom"], ["on", "the", "top"])
_CLOSINGS = (*_ENDS, ["on", "top"], ["in", "the", "middle"], ["on", "it"])


class Grammar:
    """The rules over one instruction's words."""

    def __init__(self, lexicon: Lexicon, words: Sequence[str]) -> None:
        self.lexicon, self.words = lexicon, list(words)
        self.furthest = 0
        self.ambiguous: Phrase | None = None

    # --- clauses ------------------------------------------------------------------------------------

    def clause(self, at: int, context: Context) -> Read:
        """Yield readings of one clause that starts at the word, or after fillers before it."""
        self.furthest = max(self.furthest, at)
        if at >= len(self.words):
            return
        yield from self._plain(at, context)
        here = at
        while here < len(self.words) and self.words[here] in FILLER and here - at < 8:
            here += 1
            yield from self._plain(here, context)

    def _plain(self, at: int, context: Context) -> Read:
        if at >= len(self.words):
            return
        self.furthest = max(self.furthest, at)
        if self.words[at] in ("do", "never") or self.words[at] in NOT:
            yield from self._forbidden(at, context)
        yield from self._always(at, context)
        yield from self._swap(at, context)
        yield from self._tower(at, context)
        yield from self._verb_place(at, context)
        yield from self._verb_out(at, context)
        yield from self._verb_undo(at, context)
        yield from self._verb_said(at, context)
        yield from self._verb_state(at, context)
        yield from self._verb_action(at, context)
        yield from self._copula(at, context)
        yield from self._elliptic(at, context)

    def _forbidden(self, at: int, context: Context) -> Read:
        here = at
        while here < len(self.words) and self.words[here] in ("do", "not", "never", "ever", "let"):
            here += 1
        if here == at:
            return
        is_rule = "never" in self.words[at:here] or "ever" in self.words[at:here]
        for end, after, meaning in self.clause(here, context):
            denied = Not(meaning.goal)
            yield end, after, Meaning(TRUE, Always(denied), 0.9) if is_rule else Meaning(denied, sure=0.9)

    def _always(self, at: int, context: Context) -> Read:
        if self.words[at] in ("always", "keep"):
            for end, after, meaning in self.clause(at + 1, replace(context, verb="be")):
                yield end, after, Meaning(TRUE, Always(meaning.goal), 0.9 * meaning.sure)

    def _verb_place(self, at: int, context: Context) -> Read:
        """``put X on Y``; with the verb left out after a clause that had one."""
        word = self.words[at]
        if word not in PUT and not self.lexicon.doings_named(word):
            return
        start = at + 1
        for end, subject in self.list_of(start, context):
            yield from self._place_at(end, subject, replace(context, verb=word))
            if end < len(self.words) and self.words[end] in ("down", "up", "back", "away"):
                yield from self._place_at(end + 1, subject, replace(context, verb=word))

    def _place_at(self, at: int, subject: Phrase, context: Context) -> Read:
        """A place after what is placed: a preposition and a phrase, or a word such as ``on the table``."""
        self.furthest = max(self.furthest, at)
        if at >= len(self.words):
            return
        preposition = self.words[at]
        if preposition not in PREPOSITIONS and preposition not in BELOW:
            return
        for end, predicate in self._compound(at):
            yield end, self._after(context, subject), self._unary(predicate, subject)
        for end, place in phrases(self.lexicon, self.words, at + 1, self._after(context, subject)):
            for sure, formula in self._binary(preposition, subject, place):
                after = replace(context, last=subject, place=place, kind=kind_of(self.lexicon, subject))
                yield end, after, Meaning(formula, sure=sure)
                chained = self._chain(end, place, preposition, after)
                for further, later, meaning in chained:
                    yield further, later, Meaning(both(formula, meaning.goal), sure=sure * meaning.sure)

    def _chain(self, at: int, subject: Phrase, preposition: str, context: Context) -> Read:
        """``a on b on c``: the place of the first is what the next speaks of."""
        if at < len(self.words) and self.words[at] == preposition:
            yield from self._place_at(at, subject, context)

    def _compound(self, at: int) -> Iterator[tuple[int, Predicate]]:
        """Yield one-place predicates whose name is a preposition and a noun: ``ontable`` for *on the table*."""
        here = at + 1
        if here < len(self.words) and self.words[here] in ARTICLES:
            here += 1
        if here >= len(self.words):
            return
        noun = self.words[here]
        for canonical in PREPOSITIONS.get(self.words[at], ()):
            for predicate in self.lexicon.fluent_predicates(1):
                if "".join(parts_of(predicate.name)) in (canonical + noun, canonical + noun.rstrip("s")):
                    yield here + 1, predicate
                    return

    def _verb_out(self, at: int, context: Context) -> Read:
        """``take X out of Y``, ``remove X from Y``, ``take X off Y``."""
        if self.words[at] not in REMOVE:
            return
        for end, subject in self.list_of(at + 1, context):
            if end >= len(self.words) or self.words[end] not in ("outof", "from", "off"):
                continue
            tried = {"outof": ("in",), "from": ("on", "in", "at"), "off": ("on",)}[self.words[end]]
            for further, place in phrases(self.lexicon, self.words, end + 1, self._after(context, subject)):
                for preposition in tried:
                    for sure, formula in self._binary(preposition, subject, place, only_named=True):
                        after = replace(context, last=subject, verb=self.words[at])
                        yield further, after, Meaning(Not(formula), sure=sure)

    def _verb_undo(self, at: int, context: Context) -> Read:
        """``unstack X``: what *stack* brings about for X holds with nothing any more."""
        word = self.words[at]
        if not word.startswith("un") or len(word) < 5:
            return
        for doing in self.lexicon.doings_named(word[2:]):
            for added in (atom for atom in doing.adds if len(atom.args) == 2):
                predicate = self.lexicon.predicates[added.predicate]
                for end, subject in self.list_of(at + 1, context):
                    mine = self._fitting(subject, predicate, 0)
                    others = [t for t in self.lexicon.things if self.lexicon.fits(t, predicate.parameters[1])]
                    if mine.things and not self._asks(mine):
                        facts: dict[str, Formula] = {
                            t: both(*(Not(Atom(predicate.name, (t, o))) for o in others if o != t))
                            for t in mine.things
                        }
                        yield end, self._after(context, subject), Meaning(quantified(mine, facts), sure=0.8)

    def _verb_said(self, at: int, context: Context) -> Read:
        """``leave X unlocked``, ``make X clear``."""
        if self.words[at] in ("leave", "make", "get", "have", "keep", "want", "turn", "switch"):
            for end, subject in self.list_of(at + 1, context):
                yield from self._said(end, subject, False, replace(context, verb="leave"))

    def _verb_state(self, at: int, context: Context) -> Read:
        """``open X``, ``unlock X``, ``pick up X``: the verb names the state it brings about."""
        word = self.words[at]
        here = at + 1
        if here < len(self.words) and self.words[here] in ("up", "down", "off"):
            here += 1
        for state in self._states(word):
            for end, subject in self.list_of(here, context):
                stop = end + 1 if end < len(self.words) and self.words[end] == "up" else end
                for meaning in self._said_of(state, subject):
                    yield stop, self._after(replace(context, verb=word), subject), meaning

    def _states(self, word: str) -> Iterator[tuple[Predicate, bool]]:
        """Yield (one-place predicate, whether it is to hold) for a verb or adjective, the best first."""
        words = (word, SAME_STATE[word]) if word in SAME_STATE else (word,)
        direct = [(p, True) for w in words for p in self.lexicon.named(w, 1) if len(parts_of(p.name)) == 1]
        if direct:
            yield direct[0]
            return
        opposite = ANTONYMS.get(word) or (word[2:] if word.startswith("un") and len(word) > 4 else "")
        if opposite:
            found = [(p, False) for p in self.lexicon.named(opposite, 1)]
            if found:
                yield found[0]
                return
        if word in HOLD:
            for name in ("hold", "carry", "grasp", "grip", "lift"):
                for predicate in self.lexicon.named(name, 1):
                    yield predicate, True
                    return

    def _verb_action(self, at: int, context: Context) -> Read:
        """A verb that is an action's name: what the action brings about for the things mentioned."""
        word = self.words[at]
        for doing in self.lexicon.doings_named(word):
            here = at + 1
            while here < len(self.words) and stem(self.words[here]) in doing.stems:
                here += 1
            for end, subject in self.list_of(here, context):
                for end_2, place in self._second(end, context, subject):
                    formula = self._brought_about(doing.parameters, doing.adds, (subject, place))
                    if formula is not None:
                        yield (
                            end_2,
                            self._after(replace(context, verb=word), subject),
                            Meaning(formula, sure=0.8),
                        )

    def _second(self, at: int, context: Context, subject: Phrase) -> Iterator[tuple[int, Phrase | None]]:
        if at < len(self.words) and self.words[at] in (*PREPOSITIONS, "from", "of", "using"):
            yield from phrases(self.lexicon, self.words, at + 1, self._after(context, subject))
        yield at, None

    def _brought_about(
        self, parameters: Sequence[Parameter], adds: Sequence[Atom], said: tuple[Phrase, Phrase | None]
    ) -> Formula | None:
        """Return the facts among the additions that speak of nothing but the things mentioned."""
        subject, place = said
        named = [phrase for phrase in (subject, place) if phrase is not None]
        slots: dict[str, Phrase] = {}
        for phrase in named:
            for parameter in parameters:
                fitting = phrase.among([t for t in self.lexicon.things if self.lexicon.fits(t, parameter)])
                if parameter.name not in slots and fitting.things and not fitting.is_ambiguous:
                    slots[parameter.name] = fitting
                    break
            else:
                return None
        wanted = [
            atom
            for atom in adds
            if atom.args
            and all(arg in slots or not arg.startswith("?") for arg in atom.args)
            and (len(slots) == 1 or set(slots) <= set(atom.args))
        ]
        if len(wanted) != 1:
            return None
        mentioned = [arg for arg in wanted[0].args if arg in slots]
        if mentioned != list(slots):  # said the other way round: "put the drawer on the cube"
            return None
        return self._instances(wanted[0], slots)

    def _instances(self, atom: Atom, slots: dict[str, Phrase]) -> Formula:
        variables = [arg for arg in dict.fromkeys(atom.args) if arg in slots]

        def build(left: list[str], binding: dict[str, str]) -> Formula:
            if not left:
                return Atom(atom.predicate, tuple(binding.get(arg, arg) for arg in atom.args))
            phrase = slots[left[0]]
            return quantified(
                phrase, {thing: build(left[1:], {**binding, left[0]: thing}) for thing in phrase.things}
            )

        return build(variables, {})

    def _copula(self, at: int, context: Context) -> Read:
        """``X is on Y``, ``X should not be open``, ``nothing is on Y``."""
        for end, subject in self.list_of(at, context):
            here, denied = end, False
            while here < len(self.words) and self.words[here] in _LINKING:
                denied = denied or self.words[here] in NOT
                here += 1
            if here == end and context.verb not in ("be", "leave", "have", "keep"):
                continue
            yield from self._said(here, subject, denied, replace(context, verb="be"))

    def _said(self, at: int, subject: Phrase, denied: bool, context: Context) -> Read:
        if at >= len(self.words):
            return
        for end, after, meaning in self._place_at(at, subject, context):
            yield end, after, Meaning(Not(meaning.goal), sure=meaning.sure) if denied else meaning
        for predicate, holds in self._states(self.words[at]):
            for meaning in self._said_of((predicate, holds != denied), subject):
                after = self._after(context, subject)
                if self.words[at + 1 : at + 2] == ["and"]:
                    skip = at + 3 if self.words[at + 2 : at + 3] == ["not"] else at + 2
                    for end, later, more in self._said(skip, subject, skip == at + 3, context):
                        yield end, later, join(meaning, more, self.lexicon)
                yield at + 1, after, meaning

    def _elliptic(self, at: int, context: Context) -> Read:
        """A clause without its verb, after one that had it: ``... and the green one on the red one``."""
        for end, subject in self.list_of(at, context):
            yield from self._place_at(end, subject, context)
            if not context.verb:
                continue
            if context.verb in ("leave", "keep", "have", "be"):
                yield from self._said(end, subject, False, context)
            for state in self._states(context.verb):
                for meaning in self._said_of(state, subject):
                    yield end, self._after(context, subject), meaning

    # --- patterns -----------------------------------------------------------------------------------

    def _tower(self, at: int, context: Context) -> Read:
        """``build a tower with ...`` (clauses follow), or with its cubes named in order."""
        here = at
        if self.words[here] in ("build", "make", "construct", "create", "stack", "form"):
            here += 1
        while here < len(self.words) and self.words[here] in ("a", "the", "one", "single"):
            here += 1
        if here < len(self.words) and self.words[here] in ("tower", "stack", "pile", "column"):
            here += 1
        elif self.words[at] not in ("stack", "pile"):
            return
        if here < len(self.words) and self.words[here] in (
            "with",
            "where",
            "so",
            "that",
            "in",
            "which",
            ":",
            "of",
        ):
            here += 1
            yield from self._described_tower(here, context)
            yield from self._conjoined(here, replace(context, verb="be"))
        yield from self._ordered_tower(here, context)

    def _ordered_tower(self, at: int, context: Context) -> Read:
        """``A, B and C from bottom to top``."""
        for end, named in self._sequence(at, context):
            rest = " ".join(self.words[end : end + 8])
            for words, upwards in (
                ("from bottom to top", True), ("from the bottom to the top", True), ("bottom to top", True),
                ("from top to bottom", False), ("from the top to the bottom", False), ("top to bottom", False),
                ("in this order from bottom to top", True), ("in this order from top to bottom", False),
            ):  # fmt: skip
                if rest.startswith(words) and len(named) > 1:
                    order = named if upwards else named[::-1]
                    meaning = self._stacked(order)
                    if meaning is not None:
                        yield end + len(words.split()), context, meaning

    def _described_tower(self, at: int, context: Context) -> Read:
        """``green at the bottom, then blue, then red on top``."""
        for end, first in phrases(self.lexicon, self.words, at, context):
            rest = self.words[end : end + 3]
            if rest in _ENDS:
                here, upwards = end + 3, rest[2] == "bottom"
            else:
                continue
            named = [first]
            context = replace(context, kind=kind_of(self.lexicon, first) or context.kind)
            for further, more in self._rest_of_tower(here, context, named):
                meaning = self._stacked(more if upwards else more[::-1])
                if meaning is not None:
                    yield further, context, meaning

    def _rest_of_tower(
        self, at: int, context: Context, so_far: list[Phrase]
    ) -> Iterator[tuple[int, list[Phrase]]]:
        here = at
        while here < len(self.words) and self.words[here] in (",", "then", "and", "next", "followed", "by"):
            here += 1
        if here > at:
            for end, phrase in phrases(self.lexicon, self.words, here, context):
                stop = end
                for closing in _CLOSINGS:
                    if self.words[end : end + len(closing)] == closing:
                        stop = end + len(closing)
                yield from self._rest_of_tower(stop, context, [*so_far, phrase])
        if len(so_far) > 1:
            yield at, so_far

    def _stacked(self, upwards: Sequence[Phrase]) -> Meaning | None:
        parts = []
        for below, above in pairwise(upwards):
            found = [formula for _, formula in self._binary("on", above, below, only_named=True)]
            if not found:
                return None
            parts.append(found[0])
        return Meaning(both(*parts)) if parts else None

    def _swap(self, at: int, context: Context) -> Read:
        if self.words[at] not in ("swap", "exchange", "switch"):
            return
        for end, named in self._sequence(at + 1, context):
            if len(named) != 2:
                continue
            found = [self._swapped(one, other) for one in named[0].things for other in named[1].things]
            formulas = [formula for formula in found if formula is not None]
            if len(formulas) == 1:
                formula = formulas[0]
                stop = end
                while stop < len(self.words) and self.words[stop] in (
                    "around",
                    "places",
                    "positions",
                    "over",
                ):
                    stop += 1
                yield stop, context, Meaning(formula, sure=0.9)

    def _swapped(self, one: str, other: str) -> Formula | None:
        facts = self.lexicon.task.init.facts
        for predicate in self.lexicon.fluent_predicates(2):
            mine = [f.args[1] for f in facts if f.predicate == predicate.name and f.args[0] == one]
            theirs = [f.args[1] for f in facts if f.predicate == predicate.name and f.args[0] == other]
            if len(mine) == len(theirs) == 1 and mine[0] not in (other, theirs[0]) and theirs[0] != one:
                return both(Atom(predicate.name, (one, theirs[0])), Atom(predicate.name, (other, mine[0])))
        return None

    def _sequence(self, at: int, context: Context) -> Iterator[tuple[int, list[Phrase]]]:
        """Yield (end, phrases) for ``A, B and C``, the longest first."""
        for end, phrase in phrases(self.lexicon, self.words, at, context):
            here = end
            while here < len(self.words) and self.words[here] in (",", "and", "then", "with"):
                here += 1
            if here > end:
                inner = replace(context, kind=kind_of(self.lexicon, phrase) or context.kind)
                for further, rest in self._sequence(here, inner):
                    yield further, [phrase, *rest]
            yield end, [phrase]

    def _conjoined(self, at: int, context: Context) -> Read:
        """One clause, or several joined by *and*."""
        for end, after, meaning in self.clause(at, context):
            here = end
            while here < len(self.words) and self.words[here] in (",", "and"):
                here += 1
            if here > end:
                for further, later, more in self._conjoined(here, after):
                    yield further, later, join(meaning, more, self.lexicon)
            yield end, after, meaning

    # --- building formulas --------------------------------------------------------------------------

    def list_of(self, at: int, context: Context) -> Iterator[tuple[int, Phrase]]:
        """Yield (end, phrase) for one phrase, or for several joined by *and*, the longest first."""
        for end, named in self._sequence(at, context):
            if len(named) == 1:
                yield end, named[0]
            elif all(phrase.quantity in ("the", "all") and phrase.things for phrase in named):
                if any(phrase.is_ambiguous for phrase in named):
                    continue
                things = tuple(dict.fromkeys(thing for phrase in named for thing in phrase.things))
                yield end, Phrase("all", things, " ".join(self.words[at:end]))

    def _after(self, context: Context, subject: Phrase) -> Context:
        kind = kind_of(self.lexicon, subject) or context.kind
        place = context.last if context.last not in (None, subject) else context.place
        return replace(context, last=subject, place=place, kind=kind)

    def _unary(self, predicate: Predicate, subject: Phrase) -> Meaning:
        fitting = self._fitting(subject, predicate, 0)
        return Meaning(quantified(fitting, {t: Atom(predicate.name, (t,)) for t in fitting.things}))

    def _said_of(self, state: tuple[Predicate, bool], subject: Phrase) -> Iterator[Meaning]:
        predicate, holds = state
        fitting = self._fitting(subject, predicate, 0)
        if not fitting.things or self._asks(fitting):
            return
        facts: dict[str, Formula] = {
            t: Atom(predicate.name, (t,)) if holds else Not(Atom(predicate.name, (t,)))
            for t in fitting.things
        }
        yield Meaning(quantified(fitting, facts))

    def _fitting(self, phrase: Phrase, predicate: Predicate, position: int) -> Phrase:
        parameter = predicate.parameters[position]
        return phrase.among([t for t in self.lexicon.things if self.lexicon.fits(t, parameter)])

    def _asks(self, phrase: Phrase) -> bool:
        """Return whether the phrase fits several things; it is kept for the question."""
        if phrase.is_ambiguous:
            self.ambiguous = self.ambiguous or phrase
        return phrase.is_ambiguous

    def _binary(
        self, preposition: str, subject: Phrase, place: Phrase, *, only_named: bool = False
    ) -> Iterator[tuple[float, Formula]]:
        """Yield (how sure, formula) for *subject PREPOSITION place*, the best predicate only."""
        turned = preposition in BELOW
        names = ("on", "above") if turned else PREPOSITIONS[preposition]
        first, second = (place, subject) if turned else (subject, place)
        scored = []
        for predicate in self.lexicon.fluent_predicates(2):
            mine, theirs = self._fitting(first, predicate, 0), self._fitting(second, predicate, 1)
            if not mine.things or not theirs.things:
                continue
            stems = stems_of(predicate.name)
            rank = next((i for i, name in enumerate(names) if stem(name) in stems), None)
            if rank is None and only_named:
                continue
            score = 0.5 if rank is None else 3.0 - rank - 0.1 * len(stems)
            scored.append((score, predicate.name, mine, theirs))
        scored.sort(key=lambda entry: (-entry[0], entry[1]))
        if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
            return
        score, name, mine, theirs = scored[0]
        if self._asks(mine) or self._asks(theirs):
            return
        facts: dict[str, Formula] = {}
        for thing in mine.things:
            others = {t: Atom(name, (thing, t)) for t in theirs.things if t != thing}
            if others:
                facts[thing] = quantified(theirs, dict(others))
        if facts:
            yield (0.95 if score > 1 else 0.75), quantified(mine, facts)


def join(first: Meaning, second: Meaning, lexicon: Lexicon) -> Meaning:
    """Return what two clauses said one after the other ask for; what the second undoes is gone at the end."""
    kept = [
        part
        for part in conjuncts(first.goal)
        if not (
            isinstance(part, Atom)
            and any(
                isinstance(later, Atom) and lexicon.undoes(later, part) for later in conjuncts(second.goal)
            )
        )
    ]
    goal = both(*kept, second.goal) if kept else second.goal
    return Meaning(goal, both(first.rules, second.rules), min(first.sure, second.sure))
