"""What the sentences with a condition say: reactions, waits, what comes before what, choices.

Each function takes a match of its pattern (`sentences`) and puts the clauses in it to the grammar.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from planner.core import (
    TRUE,
    Always,
    And,
    AtMostOnce,
    Formula,
    Imply,
    Not,
    SometimeAfter,
    SometimeBefore,
    Until,
    both,
)
from translators.quantify import denied
from translators.temporal.cutting import NEGATIVE, carried
from translators.temporal.pieces import Piece, never_after, then
from translators.temporal.stays import Talk

if TYPE_CHECKING:
    from translators.temporal.grammar import Grammar

Read = tuple[Piece, Talk]


def react(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    trigger = grammar.fact(found["if"], talk)
    if trigger is None:
        return None
    said = found["do"]
    wait = re.fullmatch(r"(.+?) before (.+)", said)
    if wait:
        response, late = grammar.fact(wait[1], trigger[1]), grammar.fact(wait[2], trigger[1])
        if response is None or late is None:
            return None
        return Piece(rules=Always(Imply(trigger[0], Until(denied(late[0]), response[0])))), response[1]
    is_later = bool(re.search(r"\b(?:later(?: on)?|afterwards|after that|then|next|subsequently)\b", said))
    negative = grammar.read(said.split(), trigger[1])
    if negative is not None and not negative[0].groups and isinstance(negative[0].rules, Always):
        return Piece(rules=Always(Imply(trigger[0], negative[0].rules.body))), negative[1]
    response = grammar.fact(
        re.sub(r",? ?\b(?:later(?: on)?|afterwards|after that|then|next|subsequently)\b", "", said),
        trigger[1],
    )
    if response is None:
        return None
    is_state = (
        bool(re.match(r"(?:\w+ ){1,3}?(?:has to be|have to be|must be|should be|is to be|is|are)\b", said))
        and not is_later
    )
    rule = Always(Imply(trigger[0], response[0])) if is_state else SometimeAfter(trigger[0], response[0])
    return Piece(rules=rule), response[1]


def never_again(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    trigger = grammar.fact(found["if"], talk)
    if trigger is None:
        return None
    late = re.fullmatch(r"(.+?) before (.+)", found["do"])
    rule = grammar.read((late[1] if late else found["do"]).split(), trigger[1])
    if (
        rule is None
        or rule[0].groups
        or not isinstance(rule[0].rules, Always)
        or not isinstance(rule[0].rules.body, Not)
    ):
        return None
    avoided = rule[0].rules.body.body
    if late:
        freed = grammar.fact(late[2], trigger[1])
        return (
            None
            if freed is None
            else (Piece(rules=Always(Imply(trigger[0], Until(denied(avoided), freed[0])))), rule[1])
        )
    return Piece(rules=never_after(trigger[0], avoided)), rule[1]


def back_never(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    """``do not go back to A once you have left it``: A is not come back to."""
    said = NEGATIVE.sub("", found["do"]).split()
    stay = grammar.facts.stays.stay(said, talk, verb=False)
    if stay is None or stay.end < len(said):
        return None
    return Piece(rules=both(*map(AtMostOnce, stay.places))), stay.talk


def once_there(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    """``once you are in A, stay there``, ``X must stay at A once it is there``: A is not left again."""
    named = found.groupdict().get("at") or ""
    stay = grammar.facts.stays.stay(named.split(), talk, verb=False)
    if stay is None or stay.end < len(named.split()) or len(stay.places) != 1:
        return None
    there = stay.places[0]
    return Piece(rules=Always(Imply(there, Always(there)))), stay.talk


def until(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    rule = grammar.read(found["do"].split(), talk)
    freed = grammar.fact(found["if"], rule[1] if rule else talk)
    if rule is None or freed is None:
        return None
    piece = rule[0]
    if piece.groups and not _POSITIVE_WAIT.match(_verb_of(grammar, found["do"], talk)):
        return None
    if piece.groups:
        kept = both(*(part for group in piece.groups for part in group))
        waits: Formula = Until(kept, freed[0])
        events: tuple[tuple[Formula, ...], ...] = ()
    elif isinstance(piece.rules, Always):
        waits = SometimeBefore(denied(piece.rules.body), freed[0])
        events = ()
    elif isinstance(piece.rules, And) and all(isinstance(each, Always) for each in piece.rules.parts):
        waits = both(
            *(
                SometimeBefore(denied(each.body), freed[0])
                for each in piece.rules.parts
                if isinstance(each, Always)
            )
        )
        events = ()
    else:
        return None
    return Piece(events, rules=waits), rule[1]


_POSITIVE_WAIT = re.compile(
    r"(?:stay|stays|wait|waits|remain|remains|hold|be|keep|keeps|stand|stands|is|are)\b"
)


def _verb_of(grammar: Grammar, text: str, talk: Talk) -> str:
    words = text.split()
    at, _ = grammar.who(words, talk)
    while at < len(words) and words[at] in ("must", "should", "has", "have", "to", "you", "it", "needs"):
        at += 1
    return " ".join(words[at:])


def until_then(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    event = grammar.read(found["if"].split(), talk)
    if event is None or len(event[0].groups) != 1:
        return None
    rule = grammar.read(found["do"].split(), event[1])
    if rule is None or rule[0].groups or not isinstance(rule[0].rules, Always):
        return None
    (facts,) = event[0].groups
    waits = SometimeBefore(denied(rule[0].rules.body), both(*facts))
    return replace(event[0], rules=both(event[0].rules, waits)), rule[1]


def before(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    """``before L you have to have been at E``, ``E before L``, ``no L before E``: E strictly before L."""
    late = grammar.fact(found["late"], talk)
    early = grammar.fact(found["early"], late[1] if late else talk)
    if late is None or early is None:
        return None
    return Piece(rules=SometimeBefore(late[0], early[0])), early[1]


def first_before(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    """``E before L``, told as a deed: both are to be done."""
    if re.search(r"\b(?:never|not|avoid|no)\b", found["early"]):
        return None
    early = grammar.fact(found["early"], talk)
    late = grammar.fact(found["late"], early[1] if early else talk)
    if late is None or early is None or late[0] == early[0]:  # "... must have been there before it"
        return None
    return Piece(((early[0],), (late[0],))), late[1]


def denied_before(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    """``do not L before E``: L is not asked for, and neither is E."""
    rule = grammar.read(found["late"].split(), talk)
    if rule is None or rule[0].groups or not isinstance(rule[0].rules, Always):
        return None
    early = said_or_fact(grammar, found["early"], rule[1], talk)
    if early is None:
        return None
    return Piece(rules=SometimeBefore(denied(rule[0].rules.body), early)), rule[1]


def said_or_fact(grammar: Grammar, text: str, talk: Talk, before: Talk) -> Formula | None:
    """Return the fact; *it* alone goes back to what was spoken of before the clause."""
    if text.strip() in ("it", "that", "this", "then") and before.fact != TRUE:
        return before.fact
    found = grammar.fact(text, talk)
    return None if found is None else found[0]


def only_after(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    late = grammar.read(found["late"].split(), talk)
    if late is None or len(late[0].groups) != 1:
        return None
    early = said_or_fact(grammar, found["early"], late[1], talk)
    if early is None:
        return None
    (facts,) = late[0].groups
    rules = both(late[0].rules, *(SometimeBefore(fact, early) for fact in facts))
    is_leave = re.search(r"\bmay\b", found["late"]) is not None  # "it may be sent only after ..."
    return (Piece(rules=rules) if is_leave else replace(late[0], rules=rules)), late[1]


def if_else(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    """``if C, do A, otherwise B``, where C is how things are now."""
    condition = grammar.fact(found["if"], talk)
    if condition is None:
        return None
    is_so = grammar.facts.lexicon.is_true_now(condition[0])
    first = grammar.read(found["do"].split(), condition[1])
    other = grammar.read(carried(found["else"].split()), condition[1])
    if first is None or other is None:
        return None
    return first if is_so else other


def followed(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    one = grammar.facts.stays.stay(["be", "at", *found["if"].split()], talk)
    other = grammar.facts.stays.stay(["be", "at", *found["do"].split()], talk)
    if one is None or other is None or len(one.places) != 1 or len(other.places) != 1:
        return None
    return Piece(rules=SometimeAfter(one.places[0], other.places[0])), other.talk


def via(grammar: Grammar, found: re.Match[str], talk: Talk) -> Read | None:
    end = grammar.read(found["do"].split(), talk)
    way = grammar.facts.stays.stay(["be", "at", *found["way"].split()], end[1] if end else talk)
    if end is None or way is None or len(end[0].groups) != 1 or way.end < 2 + len(found["way"].split()):
        return None
    return then(Piece(tuple((place,) for place in way.places)), end[0]), end[1]
