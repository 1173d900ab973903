"""Turns of phrase about the way, each as one mark: how often, how soon, in what order, for how long.

They are looked for in the text as it was written: the grammar of single clauses passes over most of them.
"""

from __future__ import annotations

import re
import unicodedata

from translators.english import NUMBERS
from translators.sequences import plainly

ANY_ORDER, THIS_ORDER, FOR_EVER, THROUGHOUT, AT_END, STAYS = (
    "anyorder", "thisorder", "forever", "throughout", "atend", "staysthere",
)  # fmt: skip
COUNT = re.compile(r"^(ge|eq|le)(\d+)x$")  # at least, exactly, at most so many times
SOON = re.compile(r"^within(\d+)x$")

_N = r"(\d+|" + "|".join(NUMBERS) + r")"
_TIMES = rf"(once|twice|thrice|(?:{_N[1:-1]}) times?|a single time)"
_STEPS = r"(?:steps?|moves?|actions?)"
_WORDS = {"once": 1, "twice": 2, "thrice": 3, "a single time": 1}


def _times(said: str) -> int:
    first = said.split(maxsplit=1)[0]
    return _WORDS.get(said) or NUMBERS.get(first) or int(first)


def _steps(found: re.Match[str]) -> str:
    return f" within{NUMBERS.get(found[1]) or int(found[1])}x "


def _count(kind: str, less: int = 0) -> object:
    return lambda found: f" {kind}{_times(found[1]) - less}x "


_MARKS: tuple[tuple[re.Pattern[str], object], ...] = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"'(re|ve|ll|d|m)\b", r" \1"),
        (r"\b(can)not\b", r"\1 not"),
        (r"\b(do|does|did|must|should|may|is|are|has|have|could|would|need)n't\b", r"\1 not"),
        (r"\bcan't\b", "can not"), (r"\bwon't\b", "will not"),
        (r"\b(it|that|there|he|she|what|where|here)'s\b", r"\1 is"),
        (r"(?<=[a-z0-9])'s?(?= )", ""), (r"\bonly (be [a-z]+|[a-z]+) (after|once|when)\b", r"\1 only \2"),
        (r"\b(you|we|i|they) ve\b", r"\1 have"), (r"\b(you|we|i|they) re\b", r"\1 are"),
        (r"\b(you|we|i|they) ll\b", r"\1 will"),
        # for ever
        (r",? ?\b(?:for ever(?: and ever)?|forever|endlessly|eternally|non-?stop|ad infinitum|without (?:ever"
         r" )?(?:stopping(?= ?(?:$|[.,;:!?]|and\b|or\b|but\b))"
         r"|end|a break|pause)|until (?:the )?(?:end of (?:time|days)|kingdom come)|indefinitely|over and"
         r" over(?: again)?)\b", f" {FOR_EVER} "),
        # order
        (r",? ?\bin (?:any|whatever|whichever|no particular) (?:order|sequence)(?: (?:you|we) (?:like|want|wish"
         r"|please|prefer|choose))?\b"
         r"|,? ?\bthe order (?:does not matter|is (?:up to you|yours|free))\b", f" {ANY_ORDER} "),
        (r",? ?(?:and )?\bin (?:just |exactly |precisely )?(?:this|that|the given|the said) (?:order"
         r"|sequence)\b|,? ?\bone after the other\b",
         f" {THIS_ORDER} "),
        # how often
        (rf"\b(?:no|not|never) more than {_TIMES}(?: at a time)?(?! {_STEPS})\b", _count("le")),
        (rf"\b(?:at (?:the )?(?:very )?most|at maximum) {_TIMES}(?! {_STEPS})\b", _count("le")),
        (rf"\b(?:at (?:the )?(?:very )?least|no (?:less|fewer) than|a minimum of) {_TIMES}(?! {_STEPS})\b",
         _count("ge")),
        (rf"\b(?:exactly|precisely|just|only) {_TIMES}(?! {_STEPS})\b", _count("eq")),
        (rf"\b(?:do not|does not|must not|should not|may not|not|never)\b([^.;]*?)\bmore than {_TIMES}",
         lambda found: f"{found[1]} le{_times(found[2])}x "),
        (rf"\bmore than {_TIMES}", lambda found: f" ge{_times(found[1]) + 1}x "),
        (r",? ?\b(twice|thrice)\b", _count("ge")), (rf"\b{_N} times\b", lambda found: f" ge{_times(found[1])}x "),
        # how soon
        (rf",? ?\b(?:within|in (?:at most|no more than|under)|in|with(?:in)? at most|no later than(?: in)?|by"
         rf"|after at most|taking at most)"
         rf" (?:the (?:first|next) )?(?:step )?{_N} {_STEPS}(?: or (?:less|fewer))?\b", _steps),
        (rf",? ?\b(?:no later than|by|not later than) step (?:number )?{_N}\b", _steps),
        (rf",? ?\b{_N} {_STEPS} (?:at (?:the )?(?:most|latest)|or (?:less|fewer)|tops)\b", _steps),
        # how long
        (r",? ?(?:and )?\b(?:stay|stays|remain|remains|staying)(?: right)? (?:there|put|in it|on it|at it)"
         r"(?: (?:from then on|from there on|for good|afterwards|until the (?:very )?end|from that moment on"
         r"|then))?\b", f" {STAYS} "),
        (r",? ?\b(?:throughout|at all times|all the time|the (?:whole|entire) (?:time|way|run)|all along|from"
         r" start to finish"
         r"|from beginning to end|at every moment)\b", f" {THROUGHOUT} "),
        (r"\bat no (?:time|point|moment|stage)\b|\bunder no circumstances\b|\bnot ever\b|\bon no account\b", "never"),
        (r",? ?\b(?:in the (?:very )?end|at the (?:very )?end|when (?:all|everything) is (?:said and )?done"
         r"|when (?:you|it) (?:are|is) done"
         r"|at the finish|to finish with|as (?:the|your) (?:last|final) (?:stop|place))\b", f" {AT_END} "),
        (r"\bwhatever you do\b,?|\bplease\b,?|,? ?\bwill you\b|\bmake sure (?:that )?|\bbe sure to\b|\bon"
         r" (?:your|its|the) way\b(?! to)|\bstraight\b"
         r"|\b(?:just|simply|kindly|completely|altogether|thoroughly|strictly|also)\b", " "),
        (r"\bwhere (?:you|it) (?:started|began|set off|set out|came from)\b|\byour (?:start|starting place"
         r"|starting point)\b", "where you are"),
        (r"\b(?:have|let|get|make) (?:it|him|her|them) (?=[a-z]+ )", ""),
        (r",? ?\b(?:any )?one of (?:them|the two|these) (?:will do|is enough|suffices)\b,?", " "),
        (r"\b(?:do|does) (?=(?:have|has) to\b)", ""),
        (r"\b(every|each|any|all)((?: [a-z-]+){1,2}) but (?=the\b|[a-z0-9-]+\b)(?!not|do|it|be|is)", r"\1\2 except "),
    )
)  # fmt: skip
_SPACED = re.compile(r"\s*([,.;:!?])\s*")
_DECIMAL = re.compile(r"\s+(?:-+|–|—)\s+|\s*(?:--+|—)\s*")


def marked(text: str) -> str:
    """Return the text in lower case, marks of punctuation apart, with each turn of phrase about the way as one word.

    >>> marked("Visit A and B, in any order, at least twice.")
    'visit a and b anyorder , ge2x .'
    """
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).lower()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = plainly(_DECIMAL.sub(" , ", plain))
    for pattern, put in _MARKS:
        plain = pattern.sub(put, plain)  # type: ignore[call-overload]
    plain = _SPACED.sub(r" \1 ", plain)
    return " ".join(plain.split())
