"""Turns of phrase of places passed on the way and of where it ends, said again as going to one, then to the next.

They know no domain. The grammar of clauses reads what these leave; that of the way (`temporal`) has visits of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Put = str | Callable[["re.Match[str]"], str]

_END = r"(?= ?(?:$|[,.;:!?)]))"
_PASSING = (
    r"(?:(?:have|has|having|take|takes) a (?:quick |short |good )?look (?:round|around|in|at|in at|over)"
    r"|(?!look(?:s|ing)? at\b)"
    r"(?:swing|drop|look|pop|call|stop|come|pass|go|walk|nip|drive|sail|fly|run|head|pull)(?:s|es|ing|ping|ps)?"
    r"(?: off| over| in| up| round| around)? (?:by|in at|in on|past|round by|at|through|via)"
    r"|(?:pop|nip|dash|slip)(?:s|ping)? (?:over|round|across|along|up|down|out)?(?: to| into)"
    r"|(?:make|makes|making) a (?:short |quick )?(?:stop|stopover|halt|call|detour|visit) (?:at|on|in|by|to|via)"
    r"|(?:put|puts|putting) in an appearance (?:at|in|on))"
)
_ENDING = (
    r"(?:finish(?:es|ing)?(?: up| off| there)?|wind(?:s|ing)? up|end(?:s|ing)?(?: up)?|call(?:s|ing)? it a day"
    r"|come(?:s)? to (?:rest|a halt|a stop)|settle(?:s)?(?: down)?|park(?:s)? up|stop(?:s)? for good)"
)


def _ends(found: re.Match[str]) -> str:
    """Return that it goes there next; of those in a sentence with *until* it is not told who."""
    return found[0] if "until" in found.string[: found.start()] else " , then it goes to "


def _tour(found: re.Match[str]) -> str:
    """Return one going after the other: "Otto's round: the hall, next the attic, finally home"."""
    who, stops = found[1], [stop for stop in _STOPS.split(found[2]) if stop.strip()]
    if len(stops) < 2:
        return found[0]
    return f"{who} goes to " + f" , then {who} goes to ".join(stop.strip() for stop in stops)


_STOPS = re.compile(
    r"(?:[,;]| and\b| then\b| next\b| finally\b| lastly\b| last of all\b| after (?:that|which|it)\b|"
    r" afterwards\b| thereafter\b"
    r"| from there(?: on)? to\b| (?:to|for) (?:start|begin|finish)(?: with)?\b| for a start\b|"
    r" later(?: on)?\b| in the end\b"
    r"|(?<=[,;]) (?:to|home to|back to|on to|over to)\b|(?<= then) (?:to|home to|back to|on to)\b| first\b)+"
)

JOURNEYS: tuple[tuple[str, Put], ...] = (
    (
        r",? ?(?:and )?(?:(?:that(?:'s| is)|this is|which is) )?(?<!mind )(?<!care )(?<!matter )"
        rf"\bwhere (?:you|it|he|she|they)(?:'ll| will|'re to| are to| is to| should| may| can)? "
        rf"(?:stay|stop|remain|park|finish|end|settle|rest)s?(?: put| up| for good)?{_END}",
        "",
    ),
    (
        rf"[.,;] ?(?:and )?(?:it|he|she|they|you|that one)(?: may| can| should| will|'ll)? stays? (?:on"
        rf"|in|at|with) (?:that|this)(?: one)?{_END}",
        "",
    ),
    (
        r"^((?:the )?[\w-]+(?: [\w-]+)??)(?:'s?|(?: does| do| has)? (?:its|his|her|the))? (?:rounds?"
        r"|tour|itinerary|programme|program|route"
        r"|circuit)(?: (?:today|tonight|now|for today|is|goes|are|like|this|as|follows))* ?[:,] ?([^.;:!?]+)",
        _tour,
    ),
    # Places passed on the way, and where it ends.
    (
        rf"\b{_PASSING} ((?:the )?[\w-]+(?: [\w-]+){{0,2}}?) on (?:its|his|her|the|your|their) way"
        r" (?:over |up |down |back )?(?:to|into)\b",
        r"go to \1 , then go to",
    ),
    (rf"\b{_PASSING} (?=(?:the|my|your|\w+)\b)", "go to "),
    (r"\b(?:pay|pays|paying) ((?:the )?[\w-]+(?: [\w-]+)??) a (?:quick |short |brief )?visit\b", r"go to \1"),
    (
        r"\b(spend|spends|spending) (?:a (?:short |little )?(?:while|moment|minute|bit|time|spell)|some time"
        r"|a bit of time|a little time) (?=in\b|on\b|at\b|with\b|inside\b|under\b|behind\b)",
        lambda found: "be " if found[1] == "spend" else "is ",
    ),
    (
        rf"(?:,|;|\band\b)+ ?(?:then )?(?:you |it |he |she )?{_ENDING}(?: back)?(?: again)? (?=in\b|on\b"
        rf"|at\b|inside\b)",
        _ends,
    ),
    (r"\bit goes to (?:in|on|at|inside) ", "it goes to "),
)  # fmt: skip
