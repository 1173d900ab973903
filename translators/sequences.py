"""Turns of phrase of one thing after another, said again in plain words: *then*, *before*, *until*, *only after*.

They know no domain. Both grammars read what these leave: that of clauses (`words`) and that of the way (`temporal`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from translators.afterthoughts import AFTERTHOUGHTS, WANTED
from translators.journeys import JOURNEYS
from translators.lasting import LASTING, NOT_PASSED

Put = str | Callable[["re.Match[str]"], str]

_END = r"(?= ?(?:$|[,.;:!?)]))"
_LEAD = r"(?:[,;.!(]+ ?|\b(?:and|but|though|although|yet|only|so|with)\b ?)*"
_PRONOUN = r"(?:it|this|that|he|she|they|those|these|you|which)"
_HAS = r"(?:'s|'ve|'re| is| are| was| were| has| have| had| will| will have)?"
_MOMENT = r"(?:moment|second|minute|instant|hour|day|bit|step|tick)"
_DONE = (
    r"(?:done|over|finished|complete|completed|through(?: (?:its |his |her |the )?[a-z]+(?:ion|ance|ing))?|"
    r"settled|accomplished|achieved|happened|happening|seen to|ready"
    r"|sorted|taken care of|out of the way|done so|done that|done this|done it|got it|got there|the case"
    r"|there|in there|on there|up there)\b"
)
_THERE = r"(?:in it|on it|inside|back|so|in|in place|behind us)"


ORDERS: tuple[tuple[str, Put], ...] = (
    (r"(?<!the )(?<!a )(?<!this )(?<!that )(?:\btill\b|'til\b|\b(?:up )?until such time as\b)", "until"),
    (r"\b1st\b", "first"), (r"\b2nd\b", "second"), (r"\b3rd\b", "third"),
    (
        r" ?, ?only (?=(?:it|he|she|they|never|do not|don't)\b|(?:(?:the|my|your|our|that|this) )?[\w-]+(?: [\w-]+)? "
        r"(?:must|may|should|can|shall)(?: not|n't| never)\b)",
        ", but ",
    ),
    # What only says again that one thing comes after another.
    (
        rf"{_LEAD}\b(?:certainly |definitely |just )?(?:never|not|no|on no account|under no circumstances)"
        rf"(?: (?:a|an|one)(?: single)? {_MOMENT})? (?:any )?(?:sooner|earlier|before|until|till)"
        rf"(?: than)?(?: (?:that|this|then))?{_END}[!)]*",
        "",
    ),
    (rf"{_LEAD}\b(?:never|not) the other way (?:a?round|about)(?: please)?{_END}", ""),
    (r"\bno (?:earlier|sooner) than\b|\bnot (?:earlier|sooner) than\b", "only after"),
    # Only then.
    (
        rf"\band ((?:be|go|come|return|bring|take|put|get|have|move|send|it|he|she|they"
        rf"|you)\b[^,;.:!?]*?) (?:after (?:that|this)"
        rf"|afterwards|thereafter|subsequently|to finish(?: with)?|to end with|last of all){_END}",
        r" , then \1",
    ),
    (
        rf"(?:[,;]|\band\b)+ ?(?!then\b)([^,;.:!?]*?\w)(?<!\bthe)(?<!\ba)(?<!\bonly) (?:after (?:that"
        rf"|this|it)|afterwards|thereafter|next"
        rf"|subsequently|to finish(?: with)?|to end with|last of all){_END}",
        r" , then \1",
    ),
    (
        rf"{_LEAD}\b(?:not (?:before|until) (?:that|then)(?= (?:do|does|may|can|should|must|will|is"
        rf"|are)\b| ?,)|(?:only|not until|not before) (?:then|after (?:that|this|it)"
        r"(?! (?:has|have|had|is|was|are|gets|goes|comes|lies)\b)"
        rf"|afterwards|thereafter|later(?: on)?|(?:once|when|after|as soon as) {_PRONOUN}{_HAS}(?: been)? {_DONE}))"
        r"(?: (?:(?:do|does|did|may|can|should|must|will|shall|is|are)(?: (?:you|we|i)(?: to)?\b)?))?(?!"
        r" to\b)(?! ?(?:$|[.;!?]))",
        " , then ",
    ),
    (
        r"(?:^|(?<=[.;!?,] ))(?:not (?:until|before)|only (?:after|once|when)) ([^.;!?]+?),? "
        r"(?:may|can|should|must|will|shall|are you to|do you|does|do i want|is)\b(?! (?:be|have|not|been|\w+ed)\b)",
        r"only after \1 ,",
    ),
    # It is done: what follows comes next.
    (
        rf"{_LEAD}\b(?:once|when|as soon as|after|with|the moment) {_PRONOUN}{_HAS}(?: been)?(?: all)?"
        rf" (?:{_DONE} ?(?:,|(?=\w))|{_THERE} ?,)",
        " , then ",
    ),
    (rf"{_LEAD}\b(?:that|this) (?:done|accomplished|achieved|settled) ?,", " , then "),
    (r"[,;.]? ?\b(?:whereupon|thereupon|upon which|after which|following which)\b", " , then"),
    (r"\b(?:and )?later than (?:that|this)\b", "then"),
    (r"[,;.]? ?(?:and )?from there (?:on )?(?=to\b)", " , then "),
    (r"[.;,] ?prior to (?:that|this|it)\b,?", " , but before that"),
    # One waits for another.
    (
        r"[,;.]* ?(?:\b(?:but|and|though|only|please)\b ?)*\b(?:hang on|hold on|hold off|hold it|hold"
        r" back|hold fire|wait"
        r"|sit tight)(?: (?:with|on|for) (?:it|that|this|him|her|them))? until\b",
        " only after",
    ),
    (
        r"[,;.]* ?(?:\b(?:but|and|though|yet|only)\b ?)*\b(?:(?:do|may|must|can|should)(?: not|n't)|never)"
        r"(?: you| ever| dare| to)* do (?:it|so|that|this) (?:until|before|unless)\b",
        " only after",
    ),
    (r"\bdo(?:n't| not) you dare(?: to)? (?=[^.;!?]*\b(?:until|before)\b)", "do not "),
    (r"\bby the time (?=(?:it|he|she|they)\b)", "before "),
    # Those who are not to leave stay.
    (
        r"\b(?:(?:must|may|can|should|is|are|do|does|will|shall)(?: not|n't)|never)(?: to)?(?: ever)?"
        r" (?:leave|(?:set out|cast off"
        r"|pull out|come out|come|go|get|budge|depart|take off|set off|move off|drive) (?:out of|off"
        r"|from|away from)) "
        r"((?:the |its |his |her )?[\w-]+(?: [\w-]+){0,2}?),? (until|before)\b",
        r"stays at \1 until",
    ),
    (
        r"(?:'s| is| has| have|'ve|'re| are) (?:already )?gone (?:up |down |over |out |back |across )?"
        r"(?=(?:to|into|onto|in|on|inside|aboard|through)\b)",
        " goes ",
    ),
    (r"\b(?:i|we)(?:'ll| will|'d| would)? be (?:wanting|needing)\b", "i want"),
    (r"\bwhere (it|he|she) is (?:right )?now\b", r"where \1 is"),
    # First one, then the other.
    (r"\bfirst thing,", "first"), (r"^(?:please )?(?:finish|end)(?: up)? with ", ""),
    (
        r"(?:^|(?<=[,;.:!?]))([^,;.:!?]+?)(?: comes| goes| is| up)? first(?: of all| in line)?[,;.] ?([^,;.:!?]+?)"
        r" second[,;.] ?(?:and |then |but )*"
        rf"([^,;.:!?]+?) (?:third|last(?: of all)?){_END}",
        r"first \1 , then \2 , then \3",
    ),
    (
        r"(?:^|(?<=[,;.:!?]))([^,;.:!?]+?)(?: comes| goes| is| up)? first(?: of all| in line)?(?: pls| please)?[,;.]"
        r" ?(?:and |then |but )*"
        rf"([^,;.:!?]+?)(?: comes| goes| is)?(?: in)? (?:second|next|after(?:wards| that| it)?|last(?: of"
        rf" all)?){_END}",
        r"first \1 , then \2",
    ),
    (
        r"[,;.] ?(?:and )?(?:next|finally|lastly|last of all|last but not least|to finish(?: with| off)?"
        r"|to end with)\b,? "
        r"(?=\w)",
        " , then ",
    ),
)  # fmt: skip
_TIDY: tuple[tuple[str, Put], ...] = (
    (r"\bthen ?, (?=\w)", "then "), (r", then (?:and |then )+", ", then "), (r"(?<=[,;.] )[,;] ?|^[,;] ", ""),
    (r"(?<=[,;.])[,;] ?", " "),
)  # fmt: skip
_NEGATIONS: tuple[tuple[str, Put], ...] = (
    (r"\b(?:can't|cannot|cant)\b", "can not"), (r"\bwon't\b", "will not"), (r"n't\b", " not"),
)  # fmt: skip
_SPACES = re.compile(r" {2,}")
Table = tuple[tuple[re.Pattern[str], Put], ...]


def _table(*parts: tuple[tuple[str, Put], ...]) -> Table:
    return tuple((re.compile(pattern), put) for part in (_NEGATIONS, *parts, _TIDY) for pattern, put in part)


_PLAIN = _table(NOT_PASSED, ORDERS, WANTED, LASTING)
_OF_CLAUSES = _table(NOT_PASSED, ORDERS, JOURNEYS, AFTERTHOUGHTS, WANTED, LASTING)


def plainly(text: str) -> str:
    """Return the text, in lower case, with what it says of the way in plain words.

    >>> plainly("light the lamp, and only then do you shut the door")
    'light the lamp , then shut the door'
    >>> plainly("once the lamp is lit, and not a moment sooner, shut the door")
    'once the lamp is lit, shut the door'
    """
    return _rewritten(text, _PLAIN)


def for_clauses(text: str) -> str:
    """Return the text, in lower case, in the words about the way that the grammar of clauses knows.

    >>> for_clauses("swing by the shop and finish up in the yard")
    'go to the shop , then it goes to the yard'
    """
    return _rewritten(text, _OF_CLAUSES)


@lru_cache(maxsize=8192)
def _rewritten(text: str, table: Table) -> str:
    for pattern, put in table:
        text = _SPACES.sub(" ", pattern.sub(put, text))
    return text.strip()
