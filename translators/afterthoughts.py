"""Turns of phrase that say of what was told before in which order it is wanted, or that it is wanted, as one word.

"The jug to the sink, the pot to the shelf - pot first"; "do not open it until the lamp is lit; open it must be". They
know no domain; the grammar of clauses reads the words that they leave.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Put = str | Callable[["re.Match[str]"], str]

_END = r"(?= ?(?:$|[,.;:!?)]))"
_ARRIVES = r"(?:gets?|comes?|arrives?|(?:show|turn|end)s? up|goe?s?|is|are|lands?|reaches it)"
_THING = r"(?:the )?(?!then\b|first\b|and\b)[\w-]+(?: (?!\w+(?:ed|en|ing)\b)[\w-]+)??"

_LATER = re.compile(r"\b(?:until|before|only|once|soon|after|then)\b")


def _wanted(found: re.Match[str]) -> str:
    """Return that what comes later is wanted, if the words before it said of something that it comes later."""
    if not _LATER.search(found.string[: found.start()]):
        return found[0]
    return " ," if found.string[found.end() :].lstrip().startswith(",") else " . laterwanted"


WANTED: tuple[tuple[str, Put], ...] = (
    # What comes later is wanted, of which only that it is later was said.
    (
        r"[.;,!?]+ ?(?:(?:and|but|though|mind|still|of course|as)\b,? )*(?:(?:which|that|there"
        r"|this)(?:'s| is) where (?:it|he|she"
        r"|they|i|we|you)(?:'s|'re| is| are)?(?: do| does| would| will| ll| 'll)? ?(?:want|need|belong"
        r"|like|go|should|wanted|needed"
        r"|expected|going|to|have|has|must)[^,.;!?]*|(?:which|what) (?:i|we)(?: do| really|'d)? (?:want"
        r"|need|like)(?: for)? "
        r"(?:it|him|her|them) to(?: be| do)?|which (?:i|we)(?: do| really|'d) (?:want|need|like) (?!it\b"
        r"|him\b|done\b|both\b)\w+|which (?:it|he|she|they)(?:'s| is| are|'re)? (?:meant|supposed"
        r"|expected|going|due) to"
        r"|(?:i|we)(?: do|'d| would| still| really)*(?: want| need| like)(?: to (?:see|have|find))?"
        r" (?:it|him|her|them|(?:that|the) [\w-]+)"
        r"(?: to be)? (?:\w+ed|open|shut|gone|there|in there|on there|up there|off|on|out)(?: eventually"
        r"| in the end)?"
        r"|(?:there|up|in|out|down|off|on|go|\w+ed|\w+en) (?:it|he|she|they) (?:must|should|has to|have"
        r" to|needs to|will|shall|goes"
        r"|belongs|is to)(?: be| go| get)?(?:,? however| eventually| in the end)?"
        r"|(?:go|do|get there|be there) (?:it|he|she|they) must|(?:it|he|she|they)(?: does| do) (?:need"
        r"|have) to (?:be|get|go|end up)"
        r" there(?: eventually| in the end)?|(?:it|he|she|they) (?:must|should|has to|have to) (?:be|get"
        r"|go|end up) there"
        rf"(?: eventually| in the end))(?: mind| please| though)?{_END}",
        _wanted,
    ),
)  # fmt: skip
AFTERTHOUGHTS: tuple[tuple[str, Put], ...] = (
    (
        rf"(?:[,;.]|\band\b)+ ?(?!then\b)([^,;.:!?]*?\w)(?<!\bthe)(?<!\ba) only (?:after (?:that|this|it)"
        rf"|afterwards|then){_END}",
        r" , then \1",
    ),
    (
        rf"[.;,]+ ?(?:but |and |only )*(?:before|by the time) (?:it|he|she|they) {_ARRIVES}(?: there)?,? (?=\w)",
        " , but before that ",
    ),
    (
        rf"\b(?:before|by the time) (?:(?:it|he|she|they) (?:ever )?{_ARRIVES}(?: there)?|(?:getting"
        rf"|going|arriving|showing up|turning up"
        rf"|coming) there|it|him|her|them){_END}",
        "beforehand",
    ),
    (r",? (?<!be )(?<!is )followed by\b", " , then"),
    (rf"[,;] ?(?:and )?([^,;.!?]+?) follow(?:s|ing)? (?:it|him|her|them|suit){_END}", r" , then \1"),
    (rf"\bjoin(?:s|ing)? (?:it|him|her|them)(?: in)?(?: there)?{_END}", "goes there too"),
    # What has to have been so before something else need not be so any more.
    (
        r"\b(?:must|has to|have to|should|needs? to|ought to)(?: already)? have(?: already)? (?=(?:been"
        r"|gone|stood|had|got|left|made"
        r"|put|come|sat|lain|seen|spun|cut|\w{3,}ed|\w{2,}en)\b)",
        "mustalready ",
    ),
    # Whose turn is the first or the last, after all that is wanted was said.
    (
        rf"[,;:.!-]+ ?(?:and |with )?(?!but\b)({_THING})(?: (?:goes|comes|is|being|to go|to come|has to"
        rf" go|must go|gets done))?"
        r"(?: (?:out|in|up|down))? (?:(first|the (?:earlier|first)(?: one)?(?: of (?:the two|them))?|in the lead"
        rf"|ahead of {_THING}|before {_THING}|(?:has|having|with|takes) (?:priority|precedence) over {_THING})"
        rf"|second|last|the (?:later|last|second)(?: one)?(?: of (?:the two|them))?){_END}(?!,)",
        lambda found: f" , {found[1]} {'comesfirst' if found[2] else 'comeslast'}",
    ),
    (r"\bit(?:'s| is) ((?:the )?[\w-]+(?: [\w-]+)??)'s turn to (?=\w)", r"\1 should "),
    # All in the order in which it is said.
    (r"\b(?:item|job|task|number|point) (?:one|two|three|four|1|2|3|4) ?[:.,] ?", ""),
    (
        r"[.;,]? ?(?:and )?(?:(?:please|kindly|exactly|just|precisely|strictly) )*(?:(?:stick|keep) to"
        r"|do (?:it|them|this|that) in|in)"
        rf" (?:just |exactly |precisely )?(?:that|this) (?:order|sequence)(?: please)?{_END}",
        " in that order",
    ),
    # Both are wanted, of what only which comes first was said.
    (
        r"[.;,!] ?(?:(?:and|but|mind|still|of course)\b,? )*(?:(?:(?:i|we)(?: do|'m| am|'d| would| will|'ll| really)*"
        r" (?:want|need|like|after|expect|have to have|must have)(?: to see)?|(?:it|he|she|they)(?:'ll|"
        r" will)? (?:be needing|needs?|wants?)|see to|do|he has to do|she has to do)"
        r" (?:both|the two|the one and the other)(?: of (?:them|these|those|it))?(?: (?:things|jobs|tasks))?"
        r"(?: (?:done|happen|to happen|seen to|to be done))?(?: in the end)?"
        r"|(?:they|we|you)(?: do)? both(?: do)? (?:need|have|want|are) to (?:get|be|go) there"
        r"|(?:both|the two|all)(?: of (?:them|these|those))?(?: (?:things|jobs|tasks|of them))?"
        r"(?: (?:are|is|do|have|need|needs|must|should|ought|want|to|be|get|really|still))*"
        r" (?:happen|happening|done|doing|be done|wanted|required))(?: though| too| please| mind| would you)?"
        rf"(?:, (?:mind|please|would you|though|ok))?{_END}",
        " . both need to be done",
    ),
)  # fmt: skip
