"""Clauses: from words to formulas. A grammar with backtracking; each rule yields all that it can read.

Every rule is a generator of (where it ends, context after it, what it means). A reading counts only if all
words of the instruction are used, so nothing that was said is ever passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.core import TRUE, Always, Atom, Formula, Not, Parameter, Predicate, both
from translators.lexicon import Lexicon
from translators.meaning import Meaning, Read, join
from translators.patterns import swap, tower
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

_LINKING = BE | NOT | {"should", "must", "to", "up", "has"}


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
        yield from swap(self, at, context)
        yield from tower(self, at, context)
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
            for sure, formula in self.relation(preposition, subject, place):
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
                    for sure, formula in self.relation(preposition, subject, place, only_named=True):
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

    def sequence(self, at: int, context: Context) -> Iterator[tuple[int, list[Phrase]]]:
        """Yield (end, phrases) for ``A, B and C``, the longest first."""
        for end, phrase in phrases(self.lexicon, self.words, at, context):
            here = end
            while here < len(self.words) and self.words[here] in (",", "and", "then", "with"):
                here += 1
            if here > end:
                inner = replace(context, kind=kind_of(self.lexicon, phrase) or context.kind)
                for further, rest in self.sequence(here, inner):
                    yield further, [phrase, *rest]
            yield end, [phrase]

    def conjoined(self, at: int, context: Context) -> Read:
        """One clause, or several joined by *and*."""
        for end, after, meaning in self.clause(at, context):
            here = end
            while here < len(self.words) and self.words[here] in (",", "and"):
                here += 1
            if here > end:
                for further, later, more in self.conjoined(here, after):
                    yield further, later, join(meaning, more, self.lexicon)
            yield end, after, meaning

    # --- building formulas --------------------------------------------------------------------------

    def list_of(self, at: int, context: Context) -> Iterator[tuple[int, Phrase]]:
        """Yield (end, phrase) for one phrase, or for several joined by *and*, the longest first."""
        for end, named in self.sequence(at, context):
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

    def relation(
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
