"""`grounded`: a compositional parser whose output is grounded in the domain's own predicates and objects.

Works offline, from the PDDL and what is visible. Every word has to be accounted for: what is not understood
is refused, naming the words; a description that fits several things is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.core import (
    TRUE,
    Atom,
    Domain,
    Formula,
    Instruction,
    Not,
    Reading,
    SometimeBefore,
    State,
    Task,
    Translation,
    TranslationStatus,
    both,
    conjuncts,
    nearest,
)
from translators.clauses import Grammar
from translators.lexicon import Lexicon
from translators.meaning import Meaning, Read, join
from translators.phrases import Context
from translators.verbalise import read_back, thing
from translators.words import (
    ANTONYMS,
    ARTICLES,
    BE,
    EVERY,
    FILLER,
    NONE,
    NOT,
    ONES,
    PREPOSITIONS,
    PRONOUNS,
    PUT,
    SOME,
    stem,
    synonyms_of,
    tokens_of,
)

JOINING = frozenset({",", ".", ";", "!", "and", "then", "but", "while", "?", ":", "plus"})
MAX_WORDS = 120
_PATTERN_WORDS = frozenset(
    [
        "tower",
        "stack",
        "pile",
        "build",
        "swap",
        "first",
        "before",
        "after",
        "once",
        "except",
        "bottom",
        "top",
        "under",
        "below",
        "beneath",
        "outof",
        "from",
        "off",
        "order",
        "never",
        "always",
        "keep",
        "do",
        "pick",
        "up",
    ]
)
_KNOWN = (
    ARTICLES | BE | EVERY | FILLER | NONE | NOT | ONES | PRONOUNS | PUT | SOME | JOINING | frozenset(PREPOSITIONS)
    | frozenset(ANTONYMS)
)  # fmt: skip


def translate(instruction: Instruction, domain: Domain) -> Translation:
    """Return the goal and rules that the instruction means, or why it is refused or ambiguous."""
    task = instruction.visible or Task(domain, init=State())
    words = tokens_of(instruction.text)
    if not words:
        return _refused("the instruction is empty. Say what should be so")
    if len(words) > MAX_WORDS:
        return _refused(
            f"the instruction has {len(words)} words; at most {MAX_WORDS} are read. Say it in parts"
        )
    lexicon = Lexicon(domain, task)
    grammar = Grammar(lexicon, words)
    for end, _, meaning in _text(grammar, 0, Context()):
        if end == len(words):
            return _checked(meaning, lexicon)
    if grammar.ambiguous is not None:
        return _asked(grammar)
    return _refused(_not_understood(grammar, lexicon))


# --- several clauses --------------------------------------------------------------------------------


def _text(grammar: Grammar, at: int, context: Context) -> Read:
    """Yield readings of a whole text: clauses, in order or not."""
    words = grammar.words
    here = at
    is_first = False
    while here < len(words) and (
        words[here] in FILLER | JOINING or words[here] in ("first", "begin", "by", "start")
    ):
        is_first = is_first or words[here] in ("first", "begin", "start")
        here += 1
        if words[here - 1] == "first":
            break
    if here >= len(words):
        yield here, context, Meaning()
        return
    if words[here] in ("before", "after", "once"):
        yield from _leading(grammar, here, context)
    for start in dict.fromkeys((at, here)):
        for end, after, meaning in grammar.clause(start, context):
            yield from _continued(grammar, end, after, (meaning, is_first))


def _continued(grammar: Grammar, at: int, context: Context, before: tuple[Meaning, bool]) -> Read:
    words = grammar.words
    meaning, is_first = before
    if at >= len(words):
        yield at, context, meaning
        return
    if words[at] in ("before", "after", "once") or words[at : at + 2] == ["only", "after"]:
        skip = at + 2 if words[at] == "only" else at + 1
        for end, after, other in grammar.clause(skip, context):
            early, late = (meaning, other) if words[at] == "before" else (other, meaning)
            yield from _continued(grammar, end, after, (ordered(early, late, grammar.lexicon), False))
        return
    if words[at] not in JOINING:
        return
    here, then = at, False
    while here < len(words) and (
        words[here] in JOINING or words[here] in ("afterwards", "next", "finally", "also", "only")
    ):
        then = then or words[here] in ("then", "afterwards", "next", "finally")
        here += 1
    if here >= len(words):
        yield here, context, meaning
        return
    for end, after, other in grammar.clause(here, context):
        both_said = (
            ordered(meaning, other, grammar.lexicon)
            if is_first and then
            else join(meaning, other, grammar.lexicon)
        )
        yield from _continued(grammar, end, after, (both_said, is_first))


def _leading(grammar: Grammar, at: int, context: Context) -> Read:
    """``before you do B, do A`` and ``after A, do B``."""
    for end, after, first in grammar.clause(at + 1, context):
        here = end
        while here < len(grammar.words) and grammar.words[here] in (",", "then"):
            here += 1
        for further, later, second in grammar.clause(here, after):
            early, late = (second, first) if grammar.words[at] == "before" else (first, second)
            yield from _continued(grammar, further, later, (ordered(early, late, grammar.lexicon), False))


def ordered(early: Meaning, late: Meaning, lexicon: Lexicon) -> Meaning:
    """Return both, the early one reached before the late one."""
    joined = join(early, late, lexicon)
    return replace(joined, rules=both(joined.rules, SometimeBefore(late.goal, early.goal)))


# --- judging ----------------------------------------------------------------------------------------


def _checked(meaning: Meaning, lexicon: Lexicon) -> Translation:
    clash = contradiction(meaning.goal, lexicon)
    if clash:
        return _refused(clash)
    if meaning.goal == TRUE and meaning.rules == TRUE:
        return _refused("the sentence asks for nothing that this domain can express")
    words = read_back(meaning.goal, meaning.rules)
    return Translation(
        TranslationStatus.OK, Reading(meaning.goal, meaning.rules, None, round(meaning.sure, 3), words)
    )


def contradiction(goal: Formula, lexicon: Lexicon) -> str:
    """Return why the goal's facts cannot hold together, or an empty string if no reason is found."""
    facts = [part for part in conjuncts(goal) if isinstance(part, Atom)]
    denied = {part.body for part in conjuncts(goal) if isinstance(part, Not)}
    for fact in facts:
        if fact in denied:
            return f"contradiction: {fact} is asked to hold and not to hold"
        if len(fact.args) == 2 and fact.args[0] == fact.args[1]:
            return f"contradiction: {thing(fact.args[0])} cannot be {fact.predicate} itself"
    places: dict[tuple[str, str], Atom] = {}
    for fact in facts:
        if len(fact.args) != 2 or not _is_functional(fact.predicate, lexicon):
            continue
        other = places.setdefault((fact.predicate, fact.args[0]), fact)
        if other != fact:
            return f"contradiction: {other} and {fact} cannot both hold"
        if Atom(fact.predicate, fact.args[::-1]) in facts:
            return f"contradiction: {fact} and the other way round cannot both hold"
    return ""


def _is_functional(predicate: str, lexicon: Lexicon) -> bool:
    """Return whether a thing can stand in this relation to one other only.

    So it is when every action that adds it for a thing takes that thing from somewhere (it deletes
    some fact about it alone or about its old place).
    """
    adding = [
        (doing, added)
        for doing in lexicon.doings
        for added in doing.adds
        if added.predicate == predicate and added.args
    ]
    return bool(adding) and all(
        any(added.args[0] in deleted.args for deleted in doing.deletes) for doing, added in adding
    )


# --- refusing and asking ----------------------------------------------------------------------------


def _refused(reason: str) -> Translation:
    return Translation(TranslationStatus.REFUSED, reason=reason)


def _asked(grammar: Grammar) -> Translation:
    phrase = grammar.ambiguous
    names = [thing(name) for name in phrase.things] if phrase else []
    question = (
        f"Which one is meant by “{phrase.words if phrase else ''}”: {', '.join(names[:-1])} or {names[-1]}?"
    )
    return Translation(TranslationStatus.AMBIGUOUS, question=question)


def _not_understood(grammar: Grammar, lexicon: Lexicon) -> str:
    """Return which words were not understood: unknown ones, else where reading stopped."""
    unknown = [word for word in grammar.words if not _is_known(word, lexicon)]
    if unknown:
        hints = "".join(dict.fromkeys(_hint(word, lexicon) for word in unknown[:2]))
        listed = ", ".join(repr(word) for word in dict.fromkeys(unknown))
        return f"not understood: {listed}{hints}"
    rest = " ".join(grammar.words[grammar.furthest :]) or " ".join(grammar.words)
    return f"not understood: “{rest}”. Say it in simpler sentences"


def _hint(word: str, lexicon: Lexicon) -> str:
    names: Sequence[str] = [*lexicon.things, *lexicon.type_stems, *lexicon.predicates]
    close = nearest(word, names)
    return close if close.startswith("; did") else ""


def _is_known(word: str, lexicon: Lexicon) -> bool:
    return (
        word in _KNOWN
        or word.isdigit()
        or stem(word) in lexicon.vocabulary
        or any(word == name for name in lexicon.things)
        or bool(lexicon.doings_named(word))
        or bool(lexicon.named(word, 1) or lexicon.named(word, 2) or lexicon.named(word, 0))
        or word in _PATTERN_WORDS
        or any(stem(other) in lexicon.vocabulary for other in synonyms_of(word))
    )
