"""What is asked of the whole plan: "within ten steps", "as cheaply as possible"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from planner.core import TRUE, Atom, Eventually, Metric, both
from translators.english import NUMBERS
from translators.meaning import Meaning

_STEPS = r"(?:steps?|actions?|moves?|operations?|commands?)"
_AND_NO_MORE = r"(?: ,?(?: and)? ?(?:not|no)(?: a)?(?: one| single)* more)"
_NOT_LATER = re.compile(r"^ ?,? ?(?:and )?(?:not|no) (?:\w+ )?(?:then|later|longer)\b")  # after a limit
_GRANTED = re.compile(
    rf"\b(?:i|we|you)(?: will| ll)?(?: got| have got)? (?:give |allow |grant |have )?(?:you )?()(\w+) {_STEPS}"
    rf"(?: for (?:it|that|this))?(?: ,)?(?:(?: and)? (?:not|no)(?: one)? more)?(?: ,)?(?: to| for)?(?=[ ,]|$)"
)
_LIMIT = re.compile(
    rf"\b(?:(?:in|with|using|taking|after) )?(?:(atmost|within|under|in|fewer than|less than) (\w+) {_STEPS})"
    rf"(?: (?:or (?:fewer|less|under)|from now))?\b(?: ,? ?(?:at the (?:very )?(?:most|latest)|tops|maximum|max)\b)?"
)
_AT_THE_MOST = re.compile(
    rf"\b(?:(?:after|within|in|with|using) )?()(\w+) {_STEPS}(?: from now)? ?,? (?:at the (?:very"
    rf" )?(?:most|latest)|tops|maximum|max"
    r"|at the outside|or (?:fewer|less|under)|(?:is|are) (?:the|my|your) (?:limit|maximum|most))\b"
)
# What leaves no doubt that so many steps are all there may be: words before the number, or after it.
_ALLOWED = re.compile(
    r"\b(?:(?:and|but) )?(?:be quick about it ?:?)?"
    r"(?:you (?:get|have|have got|got)|inside(?: of)?|not more than|no more than|after|(?:the )?\w+ (?:is )?allowed"
    r"|that is)?"
    rf"(?:^| )()(\w+) {_STEPS}"
    rf"(?:{_AND_NO_MORE}(?: ,)?(?: to| for| and)?| at the (?:outside|limit|very most)| from now"
    r"|(?: ,? ?(?:and )?that)? (?:is|are) (?:all|your|the|my|our)(?: (?!to\b|for\b)\w+){0,4}(?: to| for)?"
    r"|(?: must| should| will)? do for)"
)
_GIVEN = re.compile(
    r"\b(?:you (?:get|have|have got|got)|inside of|not more than|the \w+ (?:is )?allowed)()?"
    rf" (\w+) {_STEPS}(?:(?: ,)? (?:to|for)\b)?"
)
_BY_NUMBER = re.compile(rf"\bby {_STEPS} ()(\w+)(?: at the (?:very )?latest)?")
_WAY = (
    r"(?: (?:plan|way|route|path|solution|number|of|steps|actions|moves|possible|you|can|manage|find|to)\b)*"
)
_DOABLE = r"(?:it )?can (?:possibly )?be(?: (?:done|managed|made))?(?: in)?"
# What only says that the wish is meant: "what is the shortest way to do it? Take that one".
_TAKE_IT = re.compile(
    r"[.?!;,]? ?\b(?:do it (?:like that|so)|(?:go|opt) (?:for|with) (?:it|that)|(?:(?:go|opt)"
    r" )?(?:for|with) that one|(?:take|pick|choose) (?:it|that)(?: one)?"
    r"|that is the (?:plan|one|way|route)(?: that)? i(?: am)? (?:after|want))(?= ?(?:$|[.?!]))"
)
# What is left of a question for it: "how do we get it there in the fewest steps", "find the plan with ...".
_ASKED_FOR = re.compile(
    r"^[ ,:]*(?:how (?:do|can|could|should|would) (?:i|we|you|one)\b"
    r"|(?:find|give|show)(?: me| us)? (?:a|the) (?:plan|way)(?: (?:for|to|of|that|which|where))?\b)"
)
_WISHES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), fluent)
    for pattern, fluent in (
        (rf"\b(?:(?:in|with|using|by|at|for|use|take|spend) )?as few {_STEPS}(?: as)?"
         rf"(?: possible| you(?: possibly)? can(?: manage)?| it (?:takes|needs)| (?:are )?(?:needed"
         rf"|necessary)| {_DOABLE})?"
         rf"\b{_WAY}", "plan-length"),
        (rf"\b(?:in|with|after) the (?:minimum|least|smallest)(?: (?:possible|number|amount))* of {_STEPS}\b"
         rf"|\bin how few {_STEPS} (?:can|could) ", "plan-length"),
        (rf"\b(?:and |while )?keep(?:ing)? the (?:number|count|amount) of {_STEPS} "
         rf"(?:to a minimum|(?:as )?(?:low|small|down)(?: as possible)?)\b", "plan-length"),
        (rf"\b(?:in|with|using) the fewest possible {_STEPS}\b", "plan-length"),
        (r"\b(?:what is|whats|what) the least (?:that )?(?:you|one|i|we)? ?(?:would |will |could |can )?"
         r"(?:have|has|need) to do (?:for|so that|to have|to get)\b", "plan-length"),
        (rf"\b(?:(?:in|with|using|by) )?(?:the )?(?:fewest|least|smallest|minimal|minimum)"
         rf"(?: (?:possible|number|of|count))* {_STEPS}"
         rf"(?: (?:possible|wins|only|please|that|you|can|find|manage|possibly|think|of|{_DOABLE}|it takes))*\b",
         "plan-length"),
        (rf"\b(?:(?:in|with|using|by|take|what is|whats|whatever is|find(?: me)?) )*(?:the )?shortest"
         r"(?: (?:routine|sequence|plan|way|route)(?: (?:there is|you can come up with|that does the trick"
         rf"|imaginable))?)?\b{_WAY}", "plan-length"),
        (rf"\b(?:and )?(?:not|never|without) wast(?:e|ing) (?:a|an|any|one)(?: single)? {_STEPS}\b", "plan-length"),
        (rf"\bthe fewer {_STEPS} the better\b|\bwith no (?:superfluous|needless|unneeded|extra|wasted) {_STEPS}"
         r"|\b(?:wasting )?no (?:single )?step more than (?:it takes|needed|necessary|is needed)\b"
         r"|\b(?:with|doing) as little (?:\w+ing |work |to do )?as possible\b"
         r"|\bleast amount of (?:\w+ing (?:around |about )?|work )|\bquickest (?:route|way) (?=.*counting every step)"
         rf"|\b, counting every step\b|\bwhat takes the fewest {_STEPS} to\b|\bin how few {_STEPS} can\b"
         r"|\bwith the fewest possible\b", "plan-length"),
        (rf"\bas (?:cheap|cheaply) as(?: possible| {_DOABLE})?\b", "total-cost"),
        (r"\bfor (?:as little|the least) money(?: as)?(?: possible)?\b|\bat the lowest total cost\b|\bmost cheaply\b"
         r"|\b(?:so |by )?(?:whichever|whatever) way costs(?: us| me)? least\b"
         r"|\bon the cheap\b(?: , lowest total cost)?(?: you can manage)?|\b(?:by )?the least expensive"
         r" (?:route|way)\b"
         r"|\bas long as it costs(?: us| me)? the (?:minimum|least)\b"
         r"|\bwhat is the least money i can spend and still\b", "total-cost"),
        (rf"\b(?:(?:in|with|using|by|at|for) )?(?:the )?"
         rf"(?:cheapest|(?:lowest|least|smallest)(?: poss?ible)? cost)\b{_WAY}", "total-cost"),
        (r"\bas (?:quick|quickly|fast|soon) as(?: possible| you can)?\b", "total-time"),
        (rf"\b(?:(?:in|with|using|by|find(?: me)?) )*(?:the )?"
         rf"(?:quickest|fastest|least(?: possible)? time)\b{_WAY}", "total-time"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bounds:
    """A number of steps within which the goal has to be reached (0: none), and what to keep small (empty: nothing)."""

    steps: int = 0
    fluent: str = ""

    def added_to(self, meaning: Meaning) -> Meaning:
        """Return the meaning with these bounds."""
        if self.steps and meaning.goal != TRUE:
            meaning = replace(meaning, rules=both(meaning.rules, Eventually(meaning.goal, float(self.steps))))
        if self.fluent:
            meaning = replace(meaning, metric=Metric("minimize", Atom(self.fluent)))
        return meaning


def without_bounds(words: list[str]) -> tuple[list[str], Bounds]:
    """Return the words without what was asked of the whole plan, and that.

    >>> without_bounds("put a on b in the fewest steps".split())
    (['put', 'a', 'on', 'b'], Bounds(steps=0, fluent='plan-length'))
    >>> without_bounds("seven moves is all you have got to put a on b".split())
    (['put', 'a', 'on', 'b'], Bounds(steps=7, fluent=''))
    >>> without_bounds("put a on b for as little money as possible".split())
    (['put', 'a', 'on', 'b'], Bounds(steps=0, fluent='total-cost'))
    >>> without_bounds("put a on b , no more than two".split())[1]
    Bounds(steps=0, fluent='')
    >>> without_bounds("within ten steps , put a on b".split())
    ([',', 'put', 'a', 'on', 'b'], Bounds(steps=10, fluent=''))
    """
    text, steps, fluent = " ".join(words), 0, ""
    for pattern, wish in _WISHES:
        shorter = pattern.sub(" ", text)
        if shorter != text and fluent in ("", wish):
            text, fluent = _ASKED_FOR.sub(" ", _TAKE_IT.sub(" ", shorter)), wish
    ways = (_AT_THE_MOST, _LIMIT, _GRANTED, _ALLOWED, _GIVEN, _BY_NUMBER)
    found = next((match for match in (way.search(text) for way in ways) if match and _number(match[2])), None)
    if found:
        number = _number(found[2])
        steps = number - 1 if found[1] in ("fewer than", "less than", "under") else number
        text = text[: found.start()] + _NOT_LATER.sub("", text[found.end() :]) if steps > 0 else text
    return text.split(), Bounds(max(steps, 0), fluent)


def _number(word: str) -> int:
    """Return how many the word says, or 0."""
    return NUMBERS.get(word, int(word) if word.isdigit() else 0)
