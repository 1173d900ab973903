"""What speaks against a reading when it is held beside its text: small words that nothing came of, things left out.

Numbers for `calibration`, which weighs them; none of them knows a domain.
"""

from __future__ import annotations

from collections.abc import Iterable

from planner.core import (
    TRUE,
    Always,
    AtMostOnce,
    Eventually,
    Formula,
    Imply,
    Not,
    Or,
    SometimeBefore,
    atoms_of,
    both,
    conjuncts,
)
from translators.chunks import Text
from translators.english import FILLER, KNOWN, NONE, classes_of, word_set
from translators.meaning import Meaning

_ORDER = word_set("then before after until first finally thereafter beforehand onlyafter next once when")
_LASTING = word_set("never always avoid without avoiding keep stay remain")
_EVERY = word_set("all every each both everything everyone everybody whatever whoever them they")
_CHOICE = word_set(
    "or either some any a an one someone somebody something another whichever atleast exactly atmost two three"
)
_DENYING = word_set("not no nothing none nobody never without neither nor avoid from off outof away out")
_OTHERS = word_set(
    "if only except instead but unless other others rest same swap wherever where who whose which"
)
_REPAIRS = word_set("sorry wait scratch rather mean forget oops actually")
N_DOUBTS = 23


def doubts(meaning: Meaning, text: Text) -> tuple[float, ...]:
    """Return the numbers (N_DOUBTS,) that may speak against the reading."""
    words, goal, rules = text.words, meaning.goal, conjuncts(meaning.rules)
    facts = [*conjuncts(goal)] if goal != TRUE else []
    parts = list(_within((*facts, *rules)))
    left_out, unsaid, named = _things(meaning, text)
    n_content = sum(_is_content(word, text) for word in words)

    def says(cues: frozenset[str]) -> bool:
        return not cues.isdisjoint(words)

    n_asked = len(facts) + len(rules)
    has_order = any(isinstance(rule, SometimeBefore) for rule in rules)
    has_lasting = any(isinstance(rule, Always | AtMostOnce) for rule in rules)
    has_visits = any(isinstance(rule, Eventually) for rule in rules)
    is_in_order = has_order or (
        has_visits and goal != TRUE
    )  # what is visited comes before what is so in the end
    has_choice = any(isinstance(part, Or) for part in parts)
    has_denied = any(isinstance(part, Not) for part in parts)
    return (
        left_out / 2,
        float(left_out > 0),
        unsaid / 3,
        named / 4,
        float(says(_ORDER) and not is_in_order),
        float(has_order and not says(_ORDER)),
        float(says(_LASTING) and not has_lasting),
        float(has_lasting),
        float(has_visits),
        float(says(_EVERY) and n_asked == 1),
        float(has_choice and not says(_CHOICE)),
        float(has_choice),
        float(says(_DENYING) and not has_denied),
        float(has_denied and not says(_DENYING)),
        float(has_denied),
        float(says(_OTHERS) and not any(isinstance(part, Imply) for part in parts)),
        float(says(_REPAIRS)),
        sum(text.lexicon.is_known_weakly(word) for word in words) / 2,
        n_content / max(n_asked, 1) / 4,
        float(n_asked == 1),
        min(sum(word in ".;!?" for word in words[:-1]), 2) / 2,  # long lists are no less sure for it
        min(sum(word in (",", "and") for word in words), 3) / 3,
        float(bool(classes_of(words[0])) if words else False),
    )


def _within(formulas: Iterable[Formula]) -> Iterable[Formula]:
    for formula in formulas:
        yield formula
        match formula:
            case Not(body) | Always(body) | Eventually(body):
                yield from _within((body,))
            case Or(parts):
                yield from _within(parts)
            case SometimeBefore():
                yield from _within((formula.earlier, formula.later))
            case Imply():
                yield formula


def _things(meaning: Meaning, text: Text) -> tuple[int, int, int]:
    """Return how many things are named and not asked about, asked about and not named, and named."""
    lexicon, about = text.lexicon, tuple(atoms_of(both(meaning.goal, meaning.rules)))
    told = [each for each in lexicon.relations if each.name in {atom.predicate for atom in about}]
    nouns = [word for word in text.words if word.isalnum() or "_" in word]
    denoted = [lexicon.denotes(word) for word in nouns if not any(lexicon.says(word, each) for each in told)]
    plain = [things for things in denoted if things]
    named = {next(iter(things)) for things in plain if len(things) == 1}
    spoken = frozenset[str]().union(*plain)
    asked = {thing for atom in about for thing in atom.args}
    return len(named - asked), len(asked - spoken), len(named)


def _is_content(word: str, text: Text) -> bool:
    is_small = word in KNOWN or word in FILLER or word in NONE
    return word.isalnum() and not is_small and not text.lexicon.denotes(word)
