"""Instructions about the way, cut at the words that speak of time; what is between them is read as single facts.

As in Lang2LTL (Liu et al., CoRL 2023) the words about time are told apart from what they are about; but each clause is
put to the grammar of clauses and every word has to be accounted for, so that what is not understood is refused. The
kinds of sentences are those of Menghi, Tsigkanos, Pelliccione, Ghezzi and Berger, "Specification patterns for robotic
missions" (IEEE TSE 2021): visits, in order or not, avoidance, reactions and waits.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planner.core import (
    TRUE,
    Always,
    And,
    AtMostOnce,
    Eventually,
    Formula,
    Not,
    Or,
    SometimeBefore,
    both,
    conjuncts,
)
from translators.temporal.cutting import (
    BOTH,
    ENDS,
    JOINTS,
    LATER,
    LEAVE,
    NEGATIVE,
    NOT_PLAIN,
    OFF,
    Words,
    carried,
    cuts,
    held_so,
    is_mark,
    trimmed,
    unnumbered,
)
from translators.temporal.facts import Facts
from translators.temporal.marks import AT_END, COUNT, FOR_EVER, SOON, STAYS, THIS_ORDER, THROUGHOUT
from translators.temporal.pieces import Piece, beside, never, then, times
from translators.temporal.sentences import CONDITIONS
from translators.temporal.stays import Talk

Read = tuple[Piece, Talk]


_LOOSE = JOINTS | {",", "without"}


class Grammar:
    """Reads one instruction; a clause is a list of words, what is read a `Piece` and the talk after it."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._known: dict[tuple[str, Talk], Read | None] = {}

    def read(self, words: Words, talk: Talk) -> Read | None:
        """Return what the words ask for; None if that is not understood."""
        words = trimmed(words)
        key = (" ".join(words), talk)
        if not words:
            return Piece(), talk
        if key not in self._known:
            self._known[key] = None  # no clause is part of itself
            self._known[key] = next(self._readings(words, talk), None)
        return self._known[key]

    def _readings(self, words: Words, talk: Talk) -> Iterator[Read]:
        ways = (
            self._visits,
            self._sentences,
            self._clauses,
            self._conditional,
            self._rule,
            self._listed,
            self._joined,
            self._plain,
        )
        for way in ways[1:2] if ENDS & set(words) else ways:
            found = way(list(words), talk)
            if found is not None:
                yield found

    # --- conditions over the way --------------------------------------------------------------------

    def _conditional(self, words: Words, talk: Talk) -> Read | None:
        text = " ".join(words)
        for pattern, build in CONDITIONS:
            found = pattern.fullmatch(text)
            read = build(self, found, talk) if found else None
            if read is not None:
                return read
        return None

    def fact(self, text: str, talk: Talk) -> tuple[Formula, Talk] | None:
        return self.facts.fact(text.split(), talk)

    # --- rules --------------------------------------------------------------------------------------

    def _rule(self, words: Words, talk: Talk) -> Read | None:
        """Return what is never to be, or always, or so many times."""
        at, said = self.who(words, talk)
        rest = " ".join(words[at:])
        subject = list(words[:at])
        left = LEAVE.match(rest)
        if left:
            found = self.facts.fact([*subject, "be", "at", *left[1].split()], said)
            return None if found is None else (Piece(rules=Always(found[0])), found[1])
        for pattern in (OFF, NEGATIVE):
            found_off = pattern.match(rest)
            if found_off:
                return self._denied(subject, rest[found_off.end() :].split(), said)
        is_one = not {"while", "and", "but", ",", "without"} & set(words)
        if (is_one and words[-1] == THROUGHOUT) or (
            is_one and (rest.startswith(("always ", f"{THROUGHOUT} ")))
        ):
            kept = [word for word in words if word not in (THROUGHOUT, "always")]
            found = self.facts.fact(kept, talk)
            return None if found is None else (Piece(rules=Always(found[0])), found[1])
        return None

    def who(self, words: Words, talk: Talk) -> tuple[int, Talk]:
        found = self.facts.stays.named(words, self.facts.stays.agents) if self.facts.stays.agents else None
        return (found[0], replace(talk, who=found[1].things)) if found else (0, talk)

    def _denied(self, subject: list[str], words: list[str], talk: Talk) -> Read | None:
        counts = [word for word in words if COUNT.match(word)]
        if counts:
            return None
        words = [word for word in words if word not in (THROUGHOUT, AT_END)]
        stay = self.facts.stays.stay([*subject, *words], talk, verb=False)
        if stay is None:
            stay = self.facts.stays.stay([*subject, "be", "at", *words], talk, verb=False)
        if stay is not None and stay.end >= len([*subject, *words]):
            return Piece(rules=both(*map(never, stay.places))), stay.talk
        if stay is not None and self._has_only(words[stay.end - len(subject) :]):
            extra = self.facts.fact(held_so(words[stay.end - len(subject) :]), stay.talk)
            if extra is not None and len(stay.places) == 1:
                return Piece(rules=Always(Not(both(stay.places[0], extra[0])))), stay.talk
        found = self.facts.fact(
            [*subject, *(words[1:] if words[:1] in (["let"], ["have"], ["leave"]) else words)], talk
        )
        if found is None:
            return None
        is_all = "both" in words and isinstance(found[0], And)  # one of them may be
        return Piece(rules=Always(Not(found[0])) if is_all else never(found[0])), found[1]

    @staticmethod
    def _has_only(words: Words) -> bool:
        return len(words) > 1 and words[0] in ("with", "while", "holding", "carrying")

    # --- visits -------------------------------------------------------------------------------------

    def _visits(self, words: Words, talk: Talk) -> Read | None:
        """Return the places that the words say have to be gone to, with how often, how soon and in which order."""
        stay = self.facts.stays.stay(words, talk)
        if stay is None:
            return None
        rest = [
            word
            for word in words[stay.end :]
            if word not in (",", "first", "again", "then", "next", "and", "afterwards", "finally")
        ]
        rest = _without_agent(rest, self.facts)
        modes = {word for word in rest if is_mark(word)}
        if {FOR_EVER, THROUGHOUT} & modes or set(rest) - modes:
            return None
        counts = [COUNT.match(word) for word in modes if COUNT.match(word)]
        soon = [SOON.match(word) for word in modes if SOON.match(word)]
        places = (Or(stay.places),) if stay.is_any and len(stay.places) > 1 else stay.places
        each = [one for place in places for one in conjuncts(place)]
        said = replace(stay.talk, fact=places[-1])
        if counts:
            counted = both(
                *(times(one, found[1], int(found[2])) for one in each for found in counts if found)
            )
            return Piece(rules=counted), said
        rules: Formula = TRUE
        for found in soon:
            if found:
                rules = both(rules, *(Eventually(place, float(found[1])) for place in places))
        if STAYS in modes:
            rules = both(rules, AtMostOnce(places[-1]))
        if len(places) > 1 and not (THIS_ORDER in modes or self._is_list(words)):
            return Piece((tuple(places),), rules=rules, passes=True), said
        groups = tuple((place,) for place in places)
        ends = AT_END in modes or STAYS in modes or not stay.is_passing
        return Piece(groups, rules=rules, stays=ends and len(groups) == 1, passes=not ends), said

    def _is_list(self, words: Words) -> bool:
        """Return whether the places are announced as a round: "do a lap: a, b, c"."""
        return ":" in words or any(word in ("lap", "rounds", "patrols", "patrol", "tour") for word in words)

    # --- several clauses ----------------------------------------------------------------------------

    def _sentences(self, words: Words, talk: Talk) -> Read | None:
        return self._cut_at(words, talk, ENDS)

    def _clauses(self, words: Words, talk: Talk) -> Read | None:
        return self._cut_at(words, talk, frozenset({", and"}))

    def _listed(self, words: Words, talk: Talk) -> Read | None:
        """Return what the grammar of clauses makes of one clause about several things: "sweep the hall and the study"."""
        is_one = "and" in words and not (JOINTS - {"and"} | ENDS | {",", "without", "not", "never"}) & set(
            words
        )
        if not is_one or any(map(is_mark, words)) or self.facts.stays.stay(words, talk) is not None:
            return None
        return self._plain(words, talk)

    def _joined(self, words: Words, talk: Talk) -> Read | None:
        return self._cut_at(words, talk, _LOOSE)

    def _cut_at(self, words: Words, talk: Talk, marks: frozenset[str]) -> Read | None:
        found = list(cuts(words, marks))
        for before, joint, after in found if marks is not _LOOSE else reversed(found):
            if joint == "and" and "both" in before[-6:]:
                continue
            first = self.read(before, talk)
            if first is None:
                continue
            if BOTH.fullmatch(" ".join(after)):
                return _with_both(first[0]), first[1]
            second = self.read(carried(unnumbered(after)), first[1])
            if second is None:
                continue
            is_next = joint == "then" or bool(LATER.match(" ".join(after)))
            return (then if is_next else beside)(first[0], second[0]), second[1]
        return None

    def _spoken(self, words: Words, talk: Talk) -> Talk:
        """Return the talk after the words: the one agent that they name is spoken of."""
        named = {thing for at in range(len(words)) for thing in self.who(words[at : at + 2], Talk())[1].who}
        return replace(talk, who=tuple(named)) if len(named) == 1 else talk

    def _plain(self, words: Words, talk: Talk) -> Read | None:
        """Return what the grammar of clauses makes of the words."""
        ends = words[-1] == AT_END
        soon = [SOON.match(word) for word in words if SOON.match(word)]
        kept = [word for word in words if not is_mark(word)]
        kept = kept[1:] if kept[:1] == ["then"] else kept
        kept = [word for word in kept if word != "finally"]
        if not kept or NOT_PLAIN & set(kept):
            return None
        if any(is_mark(word) and not SOON.match(word) and word != AT_END for word in words):
            return None
        found = self.facts.fact(kept, talk)
        if found is not None:
            rules = both(*(Eventually(found[0], float(each[1])) for each in soon if each))
            return Piece(((found[0],),), rules=rules, stays=ends), self._spoken(kept, found[1])
        meaning = self.facts.meaning(" ".join(kept))
        if meaning is None or meaning.metric is not None:
            return None
        said = self._spoken(kept, talk)
        if meaning.is_empty:
            return None
        groups = ((meaning.goal,),) if meaning.goal != TRUE else ()
        return Piece(groups, rules=meaning.rules), said


def _without_agent(words: list[str], facts: Facts) -> list[str]:
    if words[:1] in (["with"], ["using"], ["by"]) and facts.stays.named(words[1:], facts.stays.agents):
        found = facts.stays.named(words[1:], facts.stays.agents)
        return words[1 + found[0] :] if found else words
    return words


def _with_both(piece: Piece) -> Piece:
    """Return the piece with what its rules only put in order wanted as well: "a before b, and both are to be done"."""
    found = [rule for rule in conjuncts(piece.rules) if isinstance(rule, SometimeBefore)]
    wanted = tuple((fact,) for rule in found for fact in (rule.earlier, rule.later))
    if not piece.groups:
        return replace(piece, groups=wanted)
    told = [fact for group in piece.groups for fact in group]
    return replace(piece, goal=both(piece.goal, *(fact for (fact,) in wanted if fact not in told)))
