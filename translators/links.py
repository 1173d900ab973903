"""What stands between clauses: the words that join them, and where a clause may end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from translators.chunks import Text
from translators.english import ARTICLES, BE, FILLER, PRONOUNS, classes_of, word_set

BREAKS = frozenset({",", ".", ";", ":", "!", "?"})
ENDS_OF_SENTENCES = BREAKS - {","}
_JOINING = word_set("and but while with plus where whereas though so")
_ORDERING = word_set("then next finally before after once when until first")
_MODALS = word_set("may can must should shall")
_ENDS = (
    BREAKS
    | _JOINING
    | _ORDERING
    | {
        "beforehand",
        "onlyafter",
        "thereafter",
        "inthatorder",
        "or",
        "nor",
        "without",
        "only",
        "avoid",
        "never",
        "always",
    }
)


@dataclass(frozen=True, slots=True)
class Link:
    """How a clause is joined to what came before it."""

    kind: str = "and"  # and, or, before, after, waits, until, elaborates
    is_first: bool = False
    is_next: bool = False
    leads: bool = False  # "before A, B": said in front of the clause that it belongs to
    negated: bool = False
    is_while: bool = field(default=False, compare=False)  # joined by *while*
    is_same_sentence: bool = field(default=True, compare=False)  # no sentence has ended before


_AFTER_BACK = BREAKS | {"again"}
_SENTENCE = frozenset(".!?")  # what "then" may stand after without saying that it is later


def links(words: Sequence[str], came: int, *, has_lead: bool) -> Iterator[tuple[Link, int]]:
    """Yield (link, where the clause starts) for the joining words at that place."""
    at, link = came, Link(is_same_sentence=ENDS_OF_SENTENCES.isdisjoint(words[: came + 1]))
    while at < len(words):
        word = words[at]
        if word == "or":
            link = replace(link, kind="or")
        elif word == "nor":
            link = replace(link, negated=True)
        elif word == ":" or word in ("namely",):
            link = replace(link, kind="elaborates")
        elif word == "first":
            # After a clause it says that what comes next is later.
            link = replace(link, is_first=True, is_next=link.is_next or (at == came and at > 0))
        elif word in ("start", "begin") and words[at + 1 : at + 2] in (["by"], ["with"]):
            link, at = replace(link, is_first=True), at + 1
        elif word == "beforehand" and at > 0:
            link = replace(link, kind="after")
        elif word == "thereafter" or (word == "then" and _is_later(words, at)):
            link = replace(link, is_first=True, is_next=True)
        elif word in ("then", "next", "finally"):
            link = replace(link, is_next=True)
        elif word == "if" and not (at and words[at - 1] in ("as", "even", "only")):
            leads = came == 0 or words[at - 1] in (",", ".", ";", ":", "!", "and", "but") or at == 0
            link = replace(link, kind="if", leads=leads and not has_lead)
        elif word in ("before", "after", "once", "when", "until", "onlyafter"):
            kind = {"once": "after", "when": "after", "onlyafter": "waits"}.get(word, word)
            leads = (
                at == 0 or words[at - 1] in (".", ";", ":", "!", "and", "then", "but", "only") or came == 0
            )
            link = replace(link, kind=kind, leads=leads and (word != "until" or _begins(words, at)))
        elif (
            word in BREAKS
            or word in _JOINING
            or (word in ("only", "also", "instead", "afterwards") and at > came)
            or (word in FILLER and not classes_of(word) and (at > came or at == 0 or has_lead))
        ):
            link = replace(link, is_while=link.is_while or word == "while")
        else:
            break
        at += 1
    is_end = at == len(words) or words[at - 1] in BREAKS
    is_way_back = is_end and [word for word in words[came:at] if word not in _AFTER_BACK] == ["and", "back"]
    may_begin = at > came or came == 0 or has_lead or (at < len(words) and may_end_before(words[at]))
    if may_begin and not is_way_back:  # "there and back" is not there alone
        yield link, at


def _is_later(words: Sequence[str], at: int) -> bool:
    """Return whether "then" there says that what follows is later, not that it follows from a condition."""
    return at > 0 and words[at - 1] not in _SENTENCE and "if" not in words[:at]


def _begins(words: Sequence[str], at: int) -> bool:
    """Return whether a sentence, or what is as good as one, begins there."""
    return at == 0 or words[at - 1] in ENDS_OF_SENTENCES


def may_end_before(word: str) -> bool:
    """Return whether a clause may end there: at a word that joins clauses, or a participle."""
    return word in _ENDS or (word.endswith("ing") and bool(classes_of(word)))


def _is_order(word: str, text: Text) -> bool:
    """Return whether the word may begin an order: a verb as one says it to somebody."""
    return (
        word not in BE
        and bool(classes_of(word) or text.lexicon.doings_named(word))
        and not word.endswith(("s", "ed", "ing"))
    )


def ends(text: Text, start: int, link: Link) -> list[int]:
    """Return the places where a clause that starts there may end."""
    further = frozenset({"except"})
    if link.leads:  # "only after that may it ..."
        further |= _MODALS | PRONOUNS
    places = range(start + 1, len(text.words))
    found = [k for k in places if may_end_before(text.words[k]) or text.words[k] in further]
    found = [k for k in found if text.words[k] != "," or text.words[k - 1] not in ("then", "thereafter")]
    if (
        link.leads and "," not in text.words[start : next(iter(found), None)]
    ):  # "before it rains the lamp ..."
        bare = [
            k
            for k in range(start + 2, next(iter(found), len(text.words)))
            if text.words[k - 1] not in ARTICLES
        ]
        found += [k for k in bare if text.words[k] in ARTICLES or text.lexicon.denotes(text.words[k])]
        found += [k for k in bare if _is_order(text.words[k], text)]  # "before you sweep it shut the door"
    return [*sorted(found), len(text.words)]
