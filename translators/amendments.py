"""What words said after an instruction want changed: something more, something else, less, or nothing any more."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

AmendmentKind = Literal[
    "stop", "replace", "undo", "nothing", "shorten", "without", "instead", "also", "then", "first", "turn", "no",
    "either", "fine", "only", "plain",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amendment:
    """What kind of change it is, and the words that say to what.

    `instead`: `rest` takes the place of `other` (empty: of something that is not said). `turn`: the other way round.
    `shorten`: without what was said last, or first if `rest` says so. `only`: nothing but that. `either`: too, or
    instead, it does not say which. `fine`: nothing is to change.
    """

    kind: AmendmentKind
    rest: str = ""
    other: str = ""


_HALT = r"(?:stop|halt|freeze|abort|cease)"
_THAT = (
    r"(?:that|it|this|there|now|everything|all of (?:it|that)|right (?:there|now)|at once|moving|here"
    r"|what you(?:'re| are) doing)"
)
_LEAD = re.compile(
    r"(?:(?:oh|ah|um+|uh+|hm+|er+|well|ok(?:ay)?|right|please|hey|wait(?: a (?:moment|second|minute))?|hold on|hang on"
    r"|sorry|excuse me|oops|my mistake|my bad|i(?:'ve| have) changed my mind|actually|and actually|but actually)\b"
    r"[,.!;: ]*)+(?=\S)"
)
_MENDING = re.compile(r"\b(?:sorry|actually|oops|wait|hold on|hang on|my (?:mistake|bad)|changed my mind)\b")
_TAIL = re.compile(
    r"[,; ]*(?:\b(?:please|thanks|thank you|if you can|will you|would you|after all|for me|sorry|in fact))?[\s,.;:!?]*$"
)
_ALL = (
    r"(?:everything|all of (?:it|that|this)|it all|the (?:whole|entire) (?:thing|job|task|lot)"
    r"|the (?:job|task|order|instruction|plan))"
)
_DROP = r"(?:forget|drop|skip|ignore|leave out|cancel|scratch|scrap|take back)"
_DONE = r"(?:once|when|as soon as) (?:that|it|this|he|she)(?:'s| is| has been) (?:done|finished|ready|there)"
_WRONG = r"(?:wrong|not (?:right|what i (?:meant|said|want(?:ed)?)))"
_BESIDES = r"(?:also|plus|additionally|in addition|besides|furthermore|what is more|(?:and )?while you(?:'re| are) at it)"
_KINDS: tuple[tuple[AmendmentKind, str], ...] = (
    ("stop", rf"(?:just |emergency |please |now )*{_HALT}(?: {_THAT})*(?: (?:please|now))?(?:[,.! ]+{_HALT})*"),
    ("stop", r"(?:that(?: is|'s) )?enough(?: now| of that)?|quit(?: it| that)?|s(?:tpo|otp|tp|toop|topp)"),
    ("fine", r"(?:yes|yeah|yep|ok(?:ay)?|good|great|fine|perfect|right|correct|exactly|go (?:on|ahead)|carry on|continue"
             r"|thanks?|thank you|cheers|that(?: is|'s) (?:right|it|all|fine|correct|good)|do (?:it|that|so))"
             r"(?:[,.! ]+(?:please|then|thanks?|thank you|go (?:on|ahead)|do (?:it|that)|good|fine|right))*"),
    ("replace", rf"{_HALT}(?: {_THAT})*(?:[,;.!]+ ?| )(?:and |then |and then |instead )*(?P<rest>.+)"),
    ("nothing", rf"(?:forget|cancel|drop|scrap|undo|leave|scratch)(?: about)? {_ALL}"),
    ("undo", rf"(?:undo|revert|strike|{_DROP})(?: about)?(?: (?:that|it|this|what i (?:just )?said"
             r"|the last (?:change|thing i said)|my last (?:change|words?)))?|do(?:n't| not) do (?:it|that)"),
    ("undo", r"take (?:that|it) back|never ?mind(?: (?:that|it|about (?:that|it)))?|as (?:it was )?before|go back"),
    ("replace", rf"(?:{_DROP}|never ?mind) (?:it|that|this) and (?:just |instead )*(?P<rest>.+)"),
    ("replace", rf"(?:{_DROP}|never ?mind|leave)(?: about)? ?(?:it|that|this|all that|everything|it all)?"
                r"[,;.!:]+ ?(?:and |just |instead |rather )*(?P<rest>.+)"),
    ("shorten", rf"(?:{_DROP}|not|without)(?: about)? the (?P<rest>first) (?:bit|part|thing|half|step|piece|one|order)"
                r"(?: of (?:it|that)| i said)?"),
    ("shorten", rf"(?:{_DROP}|not|without)(?: about)? the (?:last|final|second|other)"
                r" (?:bit|part|thing|half|step|piece|one|instruction|order)(?: of (?:it|that)| i said)?"),
    ("turn", r"(?:no[,. ]*)?(?:just )?(?:it is )?(?:the )?other way (?:round|around|about)|vice versa|the reverse"
             r"|reverse (?:it|that|them)|(?:swap|switch) (?:them|those)(?: (?:round|around|over))?"),
    ("turn", r"(?:swap|switch|exchange) (?P<rest>.+ and .+) (?:around|round|over)"),
    ("instead", r"instead of (?P<other>.+?)(?:, ?(?:and )?(?:please )?| )"
                r"(?:take|use|do|have|put|make it|let it be|i want) (?P<rest>.+)"),
    ("instead", r"instead of (?P<other>[^,]+), ?(?P<rest>.+)"),
    ("instead", r"instead of (?P<other>.+)(?P<rest>)"),
    ("instead", r"(?:replace|exchange|substitute) (?P<other>.+?) (?:with|by|for) (?P<rest>.+)"),
    ("instead", r"(?:change|turn|make) (?P<other>(?!it\b|that\b).+?) (?:to|into) (?P<rest>.+)"),
    ("instead", r"(?:no[,. ]+)?not (?P<other>[^,;]+?)[,;.:]+ ?(?:but |rather |instead )?(?P<rest>.+)"),
    ("instead", r"(?:no[,. ]+)?not (?P<other>[^,;]+?) but (?:rather )?(?P<rest>.+)"),
    ("instead", r"(?:let(?:'s| us) )?(?:make|let) (?:it|that)(?: be)? (?P<rest>.+?)(?: instead)?(?P<other>)"),
    ("instead", r"(?:it|that) (?:should|must|ought to|has to|was (?:meant|supposed) to) (?:be|have been)"
                r" (?P<rest>.+)(?P<other>)"),
    ("instead", r"(?:let|have) (?P<rest>.+?) do (?:it|that|this)(?: instead)?(?P<other>)"),
    ("instead", r"(?:use|take) (?P<rest>.+?)(?: instead| for (?:that|it|this))(?P<other>)"),
    ("instead", r"(?:(?:use|take|have|make it) )?(?P<rest>.+?),?"
                r" (?:instead of|rather than|in place of|and not|but not|not) (?P<other>.+)"),
    ("instead", r"(?P<rest>.+?) (?:is|would be|will be) (?:better|nicer|preferable)(?: still)?(?P<other>)"),
    ("only", r"(?:only|just)(?: do)? (?P<rest>.+)"),
    ("without", rf"(?:{_DROP}|without|not|do(?:n't| not) bother (?:with|about)|never ?mind|no need for)(?: about)?"
                r" (?:the (?:bit|part|thing) (?:about|with) )?(?P<rest>.+?)(?: any ?more)?"),
    ("without", r"leave (?P<rest>.+?)"
                r" (?:out(?: of (?:it|this|that))?|alone|be|(?:where|as|how) (?:it|she|he|they) (?:is|are))"),
    ("instead", r"(?P<rest>.+?),? instead(?P<other>)"),
    ("first", r"(?:(?:but|and) )?(?:first(?:ly)?|before (?:that|you do (?:that|it|so)|doing (?:that|it))|beforehand)"
              r"[,: ]+(?P<rest>(?!.*\bthen\b).+)"),
    ("first", r"(?P<rest>.+?),? (?:first|beforehand|before (?:that|you do (?:that|it)))"),
    ("then", rf"(?:and )?(?:then|after (?:that|wards|it)|afterwards?|next|finally|lastly|{_DONE})[,: ]+(?P<rest>.+)"),
    ("then", r"(?P<rest>.+?),? (?:afterwards|after (?:that|wards)|when (?:you are|you're) done)"),
    ("either", r"(?:and )?(?:what|how) about (?P<rest>.+)"),
    ("also", rf"(?:(?:and|oh and|oh,? and) )?{_BESIDES}[,: ]+(?P<rest>.+?)(?: too| as well)?"),
    ("also", r"(?:and )?(?:(?:do )?the same (?:for|with|to|goes for)|same (?:for|with|goes for)|likewise(?: for| with)?"
             r"|ditto(?: for)?) (?P<rest>.+)"),
    ("also", r"(?:and|but) (?P<rest>.+?)(?: too| as well| also)?"),
    ("also", r"(?P<rest>[^,;]+?),? (?:too|as well|also)"),
    ("no", rf"(?:no|nope|nah|wrong|that(?: is|'s) {_WRONG}|not (?:that|this|it)(?: one)?|i (?:mean|meant|said|want|wanted)"
           r"|on second thoughts?|rather|correction|better|no i (?:mean|meant|said))\b[,.!;: ]*(?P<rest>.*)"),
    ("no", r"(?P<rest>.+?),? (?:i (?:mean|meant)|is what i (?:mean|meant)|that is|rather)"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)

CORRECTING: frozenset[AmendmentKind] = frozenset({"instead", "no", "turn", "without", "shorten"})
_BETTER = re.compile(r"[?.!,;…-]+\s*(?=(?:no|wait|sorry|actually|or rather|rather|i mean)\b)", re.IGNORECASE)
_NEXT = re.compile(r"[,;.]* (?=(?:and|but) )|[;.!] +(?=\w)", re.IGNORECASE)


def in_a_row(text: str) -> tuple[str, str] | None:
    """Return the two pieces of a text that may be two things said one after the other, or None.

    >>> in_a_row("the first, and water the mint"), in_a_row("the big one... no, the other")
    (('the first', 'and water the mint'), ('the big one', 'no, the other'))
    """
    better = list(_BETTER.finditer(text))
    cut = better[-1] if better else _NEXT.search(text)
    pieces = (text[: cut.start()].strip(), text[cut.end() :].strip()) if cut else ("", "")
    if not all(pieces) or amendment_in(pieces[1]) == Amendment("no"):
        return None
    return pieces


def amendment_in(text: str) -> Amendment:
    """Return what the text wants changed; `plain` if it says nothing of that, and `no` if only that it was wrong.

    >>> amendment_in("No wait, on the blue one!"), amendment_in("stop and go to the kitchen")
    (Amendment(kind='no', rest='on the blue one', other=''), Amendment(kind='replace', rest='go to the kitchen', other=''))
    >>> amendment_in("not on b, on c")
    Amendment(kind='instead', rest='on c', other='on b')
    """
    plain = " ".join(text.replace("’", "'").split())
    told = _stripped(plain)
    lower = told.lower()
    for kind, pattern in _PATTERNS:
        found = pattern.fullmatch(lower)
        if found:
            rest, other = (_piece(told, found, name) for name in ("rest", "other"))
            return _again(Amendment(kind, rest, other))
    is_mending = _MENDING.search(plain.lower().replace(lower, " ", 1)) is not None
    return Amendment("no" if is_mending else "plain", told)


def _again(found: Amendment) -> Amendment:
    """Return the amendment that is in the rest of it: "no, stop", "no, instead of a take b", "no wait, on c"."""
    if found.kind != "no" or not found.rest:
        return found
    inner = amendment_in(found.rest)
    return Amendment("no", inner.rest) if inner.kind == "plain" else inner


def _stripped(plain: str) -> str:
    """Return the text without what says nothing before and after it."""
    lower = plain.lower()
    lead = _LEAD.match(lower)
    start = lead.end() if lead else 0
    tail = _TAIL.search(lower, start)
    end = tail.start() if tail and tail.start() > start else len(plain)
    return plain[start:end] or plain


def _piece(told: str, found: re.Match[str], name: str) -> str:
    if name not in found.re.groupindex or found[name] is None:
        return ""
    return told[found.start(name) : found.end(name)].strip(" ,;.:!?")
