"""What is to be left alone: "do not move the vase", "without touching it", "keep the others where they are".

No domain has a fact for that, so one is added for the sentence, *motionless*, that the grammar reads as any other state;
in what it reads, each such fact is then told by those that say now where the thing is, or how it is if it is nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planner.core import (
    TRUE,
    Action,
    Always,
    And,
    Atom,
    Compare,
    Delete,
    Equal,
    Formula,
    Imply,
    Not,
    Or,
    Parameter,
    Predicate,
    SometimeAfter,
    SometimeBefore,
    Until,
    atoms_of,
    both,
    parts_of,
)
from translators.english import word_set
from translators.lexicon import MOTIONLESS, Lexicon
from translators.meaning import Meaning
from translators.orientation import says_whereabouts
from translators.structure import Relation
from translators.words import is_plural, same

_VERB = "move|touch|shift|budge|disturb|relocate|displace"
_ED = "moved|touched|shifted|budged|disturbed|relocated|displaced"
_ING = "moving|touching|shifting|disturbing|relocating|displacing"
_VERBS = word_set("move touch shift budge disturb relocate displace")
_NOT_FIRST = (
    r"(?!(?:not|never|to|on|over|up|down|away|in|out|off|back|ahead|around|about|past|through|it to)\b)"
)
_NOT_NEXT = (
    r"(?!(?:to|into|onto|from|out|outof|off|away|near|through|past|over|back|not|never|must|should|is|are)\b)"
)
_THINGS = rf"{_NOT_FIRST}[\w'-]+(?: {_NOT_NEXT}[\w'-]+){{0,9}}?"
_END = (
    r"(?= ?(?:$|[.;:!?,)]|(?:and|but|until|till|before|after|while|when|unless|if|once|at any|at all|ever|any more"
    r"|in the process|for now)\b))"
)
_BEGIN = (
    r"((?:^|[.;:!?,] |\b(?:and|but|then|that) )(?:please |also )?)"  # nobody else is told to leave it alone
)
_MAY = r"(?:must|should|may|can|shall|is|are|will)"
_NOT = rf"(?:do not|never|{_MAY} (?:not|never)(?: to)?)(?: ever)?"
_NOBODY = r"(?:nobody|no one)"
_BE_MOVED = rf"(?:to )?(?:be )?(?:{_VERB}|{_ED}){_END}"
_WHERE = r"(?:exactly |just |right )?where (?:it|they|he|she) (?:is|are|stands?|lies?|sits?)(?: now)?"
_BUT = r"(?:but|except|except for|besides|other than|apart from)"
_ANYTHING = rf"any(?:thing|one|body)(?: else)? {_BUT}"
_ALWAYS, _AT_LAST = f"must always be {MOTIONLESS}", f"must be {MOTIONLESS}"
_MARKS = frozenset(".,;:!?")
_OTHERS = rf"everything except \1 {_ALWAYS}"

_SAID: tuple[tuple[str, str], ...] = (
    # All but some: "nothing but f may be moved", "do not touch anything except f", "move only the letter".
    (rf"\bnothing {_BUT} ({_THINGS}) {_MAY} {_BE_MOVED}", _OTHERS),
    (rf"{_BEGIN}{_NOT} (?:{_VERB}) {_ANYTHING} ({_THINGS}){_END}", rf"\1{_OTHERS.replace('1', '2', 1)}"),
    (rf"\bwithout (?:ever )?(?:{_ING}) {_ANYTHING} ({_THINGS}){_END}", f", {_OTHERS}"),
    (rf"\b(?:{_VERB}) (?:only|nothing {_BUT}) ({_THINGS}){_END}", _OTHERS),
    (rf"\bonly (?:{_VERB}) ({_THINGS}){_END}", _OTHERS),
    (rf"\bonly ({_THINGS}) {_MAY} {_BE_MOVED}", _OTHERS),
    # Those that are not to be moved.
    (rf"\bnothing (else )?{_MAY} {_BE_MOVED}", rf"everything \1{_ALWAYS}"),
    (rf"{_BEGIN}(?:(?:you|we|the robot) )?{_NOT} (?:{_VERB}) ({_THINGS}){_END}", rf"\1\2 {_ALWAYS}"),
    (rf"\b{_NOBODY} {_MAY} (?:ever )?(?:{_VERB}) ({_THINGS}){_END}", rf"\1 {_ALWAYS}"),
    (rf"\b({_THINGS}) {_NOT}(?: be)? (?:{_ED}|move|budge){_END}", rf"\1 {_ALWAYS}"),
    (rf"\bavoid (?:{_ING}) ({_THINGS}){_END}", rf"\1 {_ALWAYS}"),
    (rf",? ?\bwithout (?:ever )?(?:{_ING}|move|touch) ({_THINGS}){_END}", rf" , \1 {_ALWAYS}"),
    (
        rf"\b(?:leave|leaving|let) ({_THINGS}) (?:alone|untouched|undisturbed|unmoved|in peace){_END}",
        rf"\1 {_ALWAYS}",
    ),
    # Those that stay where they are, or come back there after something else was done.
    (
        r"^((?:(?!to\b|into\b|onto\b|in\b|on\b|at\b|from\b)[\w'-]+ ){2,10}?)(and|,|then|, then) (?:put|bring|return|set)"
        rf" (it|them|the \w+) back(?: again| there)?{_END}",
        rf"\1\2 \3 {_AT_LAST}",
    ),
    (rf"\bkeep ({_THINGS}) (?:{_WHERE}|in place){_END}", rf"\1 {_ALWAYS}"),
    (rf"\bleave ({_THINGS}) (?:{_WHERE}|in place){_END}", rf"\1 {_AT_LAST}"),
    (rf"\b(always )?(?:stays?|remains?) {_WHERE}{_END}", rf"must \1be {MOTIONLESS}"),
    (rf"\b{_ALWAYS} before\b", f"{_ALWAYS} until"),
)


def left_alone(words: Sequence[str], lexicon: Lexicon) -> list[str] | None:
    """Return the words with what is to be left alone told to be *motionless*; None where nothing is."""
    text = " ".join(words)
    if any(
        same(verb, word)
        for each in lexicon.relations
        for word in each.words
        for verb in (*_VERBS, MOTIONLESS)
    ):
        return None
    for pattern, put in _SAID:
        text = re.sub(pattern, put, text)
    found = [_denied(text.split(), at) for at in range(len(text.split()))]
    return _of_their_kind(found, lexicon) if MOTIONLESS in found else None


def _of_their_kind(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return "all boxes except the red one" for "everything except" it: what moves boxes may move as it has to."""
    for at, word in enumerate(words[:-1]):
        if word == "everything" and words[at + 1] in ("except", "else"):
            noun = _kind_in(words[at + 2 :] if words[at + 1] == "except" else words[:at], lexicon)
            if noun:
                said = ["all", noun] if words[at + 1] == "except" else ["all", "other", noun]
                return [*words[:at], *said, *words[at + 1 + (words[at + 1] == "else") :]]
    return words


def _kind_in(words: Sequence[str], lexicon: Lexicon) -> str:
    """Return what several of the kind are called that the words name first."""
    for word in words:
        things = lexicon.denotes(word)
        kinds = (
            frozenset.intersection(*(lexicon.types_of[thing] for thing in things)) if things else frozenset()
        )
        named = [kind for kind in kinds if lexicon.type_words.get(kind)]
        if named:
            narrowest = min(named, key=lambda kind: (len(lexicon.of_type((kind,))), kind))
            return " ".join((*lexicon.type_words[narrowest][:-1], _plural(lexicon.type_words[narrowest][-1])))
    return ""


def _plural(noun: str) -> str:
    if is_plural(noun):
        return noun
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def _denied(words: Sequence[str], at: int) -> str:
    """Return the word there, or what *or* and *any* are turned to where all of them are to be motionless."""
    rest = words[at + 1 :]
    end = rest.index("must") if "must" in rest else 0
    if (
        words[at] not in ("or", "any")
        or rest[end : end + 4] != _ALWAYS.split()
        or not _MARKS.isdisjoint(rest[:end])
    ):
        return words[at]
    return "and" if words[at] == "or" else "all" if rest[0] == "of" or is_plural(rest[end - 1]) else "every"


def of_motionless(lexicon: Lexicon) -> Lexicon:
    """Return the lexicon of a domain that knows a fact for what is motionless, and an action that ends it."""
    thing = Parameter("?thing", ("object",))
    fact = Atom(MOTIONLESS, (thing.name,))
    known, task = lexicon.domain, lexicon.task
    domain = replace(
        known,
        predicates=(*known.predicates, Predicate(MOTIONLESS, (thing,))),
        actions=(*known.actions, Action(f"disturb-{MOTIONLESS}", (thing,), TRUE, Delete(fact))),
    )
    facts = task.init.facts | {Atom(MOTIONLESS, (each.name,)) for each in task.all_objects()}
    seen = replace(task, domain=domain, init=replace(task.init, facts=facts))
    return Lexicon(domain, seen, needless=lexicon.needless, as_now=_as_now(lexicon))


def _as_now(lexicon: Lexicon) -> dict[str, Formula]:
    """Return for each thing what says now where it is, or else how it is; TRUE of what nothing changes."""
    placing = [each for each in lexicon.relations if each.kind == "place"]
    alone = [each for each in lexicon.relations if each.kind == "state" and len(each.parameters) == 1]
    freed = [lexicon.structure.freed_by(each) for each in placing]
    walked = frozenset[str]().union(
        *(
            lexicon.fitting(each.parameters[each.ground])
            for each in lexicon.relations
            if each.kind == "self" or (each.kind == "place" and _is_of_agents(each, lexicon))
        )
    )  # "without touching the lava" is about a way, not about the lava
    told: dict[str, Formula] = {}
    for thing in lexicon.things:
        facts = [fact for each in placing for fact in _facts_of(thing, each, lexicon)]
        facts += [
            fact for each in alone if says_whereabouts(each.words) for fact in _facts_of(thing, each, lexicon)
        ]
        states = [
            Atom(each.name, (thing,))
            for each in alone
            if each not in freed
            and not facts
            and thing not in walked
            and thing in lexicon.fitting(each.parameters[0])
        ]
        told[thing] = both(*facts, *(fact if lexicon.is_true_now(fact) else Not(fact) for fact in states))
    return told


def _is_of_agents(relation: Relation, lexicon: Lexicon) -> bool:
    return not lexicon.agents.isdisjoint(lexicon.fitting(relation.parameters[relation.theme]))


def _facts_of(thing: str, relation: Relation, lexicon: Lexicon) -> list[Atom]:
    facts = (fact for fact in lexicon.task.init.facts if fact.predicate == relation.name)
    return sorted(fact for fact in facts if fact.args[relation.theme] == thing)


def told_out(formula: Formula, now: Mapping[str, Formula]) -> Formula:
    """Return the formula with what is said of each motionless thing now in place of that fact."""
    if isinstance(formula, Atom):
        return now.get(formula.args[0], TRUE) if formula.predicate == MOTIONLESS else formula
    parts = [told_out(part, now) for part in parts_of(formula)]
    match formula:
        case And():
            return both(*parts)
        case Or():
            return Or(tuple(parts))
        case Imply() | Until() | SometimeBefore():
            return type(formula)(parts[0], parts[1])
        case SometimeAfter():
            return SometimeAfter(parts[0], parts[1], formula.within)
        case Compare() | Equal():
            return formula
        case _:
            return (
                TRUE if isinstance(formula, Always) and parts[0] == TRUE else replace(formula, body=parts[0])
            )


def as_told(meaning: Meaning, lexicon: Lexicon) -> Meaning | None:
    """Return the meaning with each *motionless* thing said as it is now; None if nothing could ever move it."""
    now = lexicon.as_now
    if not now:
        return meaning
    alone = [
        fact
        for part in (meaning.goal, meaning.rules)
        for fact in atoms_of(part)
        if fact.predicate == MOTIONLESS
    ]
    if alone and all(now[fact.args[0]] == TRUE for fact in alone):
        return None
    return replace(meaning, goal=told_out(meaning.goal, now), rules=told_out(meaning.rules, now))
