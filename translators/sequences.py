"""Turns of phrase of one thing after another, said again in plain words: *then*, *before*, *until*, *only after*.

They know no domain. Both grammars read what these leave: that of clauses (`words`) and that of the way (`temporal`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from translators.lasting import LASTING

Put = str | Callable[["re.Match[str]"], str]

_END = r"(?= ?(?:$|[,.;:!?)]))"
_LEAD = r"(?:[,;.!(]+ ?|\b(?:and|but|though|although|yet|only|so|with)\b ?)*"
_PRONOUN = r"(?:it|this|that|he|she|they|those|these|you|which)"
_HAS = r"(?:'s|'ve|'re| is| are| was| were| has| have| had| will| will have)?"
_MOMENT = r"(?:moment|second|minute|instant|hour|day|bit|step|tick)"
_DONE = (
    r"(?:done|over|finished|complete|completed|through|settled|accomplished|achieved|happened|happening|seen to|ready"
    r"|sorted|taken care of|out of the way|done so|done that|done this|done it|got it|got there|the case"
    r"|there|in there|on there|up there)\b"
)
_THERE = r"(?:in it|on it|inside|back|so|in|in place|behind us)"
_ARRIVES = (
    r"(?:gets|comes|arrives|shows up|turns up|goes|is|lands|ends up|reaches it|get|come|arrive|show up|turn up|go|are)"
)
_PASSING = (
    r"(?:(?:have|has|having|take|takes) a (?:quick |short |good )?look (?:round|around|in|at|in at|over)"
    r"|(?:swing|drop|look|pop|call|stop|come|pass|go|walk|nip|drive|sail|fly|run|head|pull)(?:s|es|ing|ping|ps)?"
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


_THING = r"(?:the )?(?!then\b|first\b|and\b)[\w-]+(?: (?!\w+(?:ed|en|ing)\b)[\w-]+)??"

def _wanted(found: re.Match[str]) -> str:
    """Return that what comes later is wanted, if the words before it said of something that it comes later."""
    if not _LATER.search(found.string[: found.start()]):
        return found[0]
    return " ," if found.string[found.end() :].lstrip().startswith(",") else " . laterwanted"


def _tour(found: re.Match[str]) -> str:
    """Return one going after the other: "Otto's round: the hall, next the attic, finally home"."""
    who, stops = found[1], [stop for stop in _STOPS.split(found[2]) if stop.strip()]
    if len(stops) < 2:
        return found[0]
    return f"{who} goes to " + f" , then {who} goes to ".join(stop.strip() for stop in stops)


_LATER = re.compile(r"\b(?:until|before|only|once|soon|after|then)\b")
_STOPS = re.compile(
    r"(?:[,;]| and\b| then\b| next\b| finally\b| lastly\b| last of all\b| after (?:that|which|it)\b| afterwards\b| thereafter\b"
    r"| from there(?: on)? to\b| (?:to|for) (?:start|begin|finish)(?: with)?\b| for a start\b| later(?: on)?\b| in the end\b"
    r"|(?<=[,;]) (?:to|home to|back to|on to|over to)\b|(?<= then) (?:to|home to|back to|on to)\b| first\b)+"
)

ORDERS: tuple[tuple[str, Put], ...] = (
    (r"(?<!the )(?<!a )(?<!this )(?<!that )(?:\btill\b|'til\b|\b(?:up )?until such time as\b)", "until"),
    (r"\b1st\b", "first"), (r"\b2nd\b", "second"), (r"\b3rd\b", "third"),
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
        rf"\band ((?:be|go|come|return|bring|take|put|get|have|move|send|it|he|she|they|you)\b[^,;.:!?]*?) (?:(?:only )?after (?:that|this)"
        rf"|afterwards|thereafter|subsequently|to finish(?: with)?|to end with|last of all){_END}",
        r" , then \1",
    ),
    (
        rf"(?:[,;]|\band\b)+ ?(?!then\b)([^,;.:!?]*?\w)(?<!\bthe)(?<!\ba) (?:(?:only )?after (?:that|this|it)|afterwards|thereafter|next"
        rf"|subsequently|to finish(?: with)?|to end with|last of all){_END}",
        r" , then \1",
    ),
    (
        rf"{_LEAD}\b(?:not (?:before|until) (?:that|then)(?= (?:do|does|may|can|should|must|will|is|are)\b| ?,)|(?:only|not until|not before) (?:then|after (?:that|this|it)"
        rf"|afterwards|thereafter|later(?: on)?|(?:once|when|after|as soon as) {_PRONOUN}{_HAS}(?: been)? {_DONE}))"
        r"(?: (?:(?:do|does|did|may|can|should|must|will|shall|is|are)(?: (?:you|we|i)(?: to)?\b)?))?(?! to\b)",
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
        r"[,;.]* ?(?:\b(?:but|and|though|only|please)\b ?)*\b(?:hang on|hold on|hold off|hold it|hold back|hold fire|wait"
        r"|sit tight)(?: (?:with|on|for) (?:it|that|this|him|her|them))? until\b",
        " only after",
    ),
    (
        r"[,;.]* ?(?:\b(?:but|and|though|yet|only)\b ?)*\b(?:(?:do|may|must|can|should)(?: not|n't)|never)"
        r"(?: you| ever| dare| to)* do (?:it|so|that|this) (?:until|before|unless)\b",
        " only after",
    ),
    (r"\bdo(?:n't| not) you dare(?: to)? (?=[^.;!?]*\b(?:until|before)\b)", "do not "),
    (
        rf"[.;,]+ ?(?:but |and |only )*(?:before|by the time) (?:it|he|she|they) {_ARRIVES}(?: there)?,? (?=\w)",
        " , but before that ",
    ),
    (
        rf"\b(?:before|by the time) (?:(?:it|he|she|they) (?:ever )?{_ARRIVES}(?: there)?|(?:getting|going|arriving|showing up|turning up"
        rf"|coming) there|it|him|her|them){_END}",
        "beforehand",
    ),
    (r"\bby the time (?=(?:it|he|she|they)\b)", "before "),
    # Those who are not to leave stay.
    (
        r"\b(?:(?:must|may|can|should|is|are|do|does|will|shall)(?: not|n't)|never)(?: to)?(?: ever)? (?:leave|(?:set out|cast off"
        r"|pull out|come out|come|go|get|budge|depart|take off|set off|move off|drive) (?:out of|off|from|away from)) "
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
    (
        rf",? ?(?:and )?(?:(?:that(?:'s| is)|this is|which is) )?\bwhere (?:you|it|he|she|they)(?:'ll| will|'re to| are to| is to| should| may"
        rf"| can)? (?:stay|stop|remain|park|finish|end|settle|rest)s?(?: put| up| for good)?{_END}",
        "",
    ),
    (rf"[.,;] ?(?:and )?(?:it|he|she|they|you|that one)(?: may| can| should| will|'ll)? stays? (?:on|in|at|with) (?:that|this)(?: one)?{_END}", ""),
    (
        r"^((?:the )?[\w-]+(?: [\w-]+)??)(?:'s?|(?: does| do| has)? (?:its|his|her|the))? (?:rounds?|tour|itinerary|programme|program|route"
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
    (rf"(?:,|;|\band\b)+ ?(?:then )?(?:you |it |he |she )?{_ENDING}(?: back)?(?: again)? (?=in\b|on\b|at\b|inside\b)", _ends),
    (rf"\bit goes to (?:in|on|at|inside) ", "it goes to "),
    # First one, then the other.
    (r"\bfirst thing,", "first"),
    (
        r"([^,;.:!?]+?)(?: comes| goes| is| up)? first(?: of all| in line)?(?: pls| please)?[,;.] ?(?:and |then |but )*"
        rf"([^,;.:!?]+?)(?: comes| goes| is)?(?: in)? (?:second|next|after(?:wards| that| it)?|last(?: of all)?){_END}",
        r"first \1 , then \2",
    ),
    (
        r"[,;.] ?(?:and )?(?:next|finally|lastly|last of all|last but not least|to finish(?: with| off)?|to end with)\b,? "
        r"(?=\w)",
        " , then ",
    ),
    (r",? followed by\b", " , then"),
    (rf"[,;] ?(?:and )?([^,;.!?]+?) follow(?:s|ing)? (?:it|him|her|them|suit){_END}", r" , then \1"),
    (rf"\bjoin(?:s|ing)? (?:it|him|her|them)(?: in)?(?: there)?{_END}", "goes there too"),
    # Whose turn is the first or the last, after all that is wanted was said.
    (
        rf"[,;:.!-]+ ?(?:but |and |with )?({_THING})(?: (?:goes|comes|is|being|to go|to come|has to go|must go|gets done))?"
        r"(?: (?:out|in|up|down))? (?:(first|the (?:earlier|first)(?: one)?(?: of (?:the two|them))?|in the lead"
        rf"|ahead of {_THING}|before {_THING}|(?:has|having|with|takes) (?:priority|precedence) over {_THING})"
        rf"|second|last|the (?:later|last|second)(?: one)?(?: of (?:the two|them))?){_END}(?!,)",
        lambda found: f" , {found[1]} {'comesfirst' if found[2] else 'comeslast'}",
    ),
    (r"\bit(?:'s| is) ((?:the )?[\w-]+(?: [\w-]+)??)'s turn to (?=\w)", r"\1 should "),
    # All in the order in which it is said.
    (r"\b(?:item|job|task|number|point) (?:one|two|three|four|1|2|3|4) ?[:.,] ?", ""),
    (
        r"[.;,]? ?(?:and )?(?:(?:please|kindly|exactly|just|precisely|strictly) )*(?:(?:stick|keep) to|do (?:it|them|this|that) in|in)"
        rf" (?:just |exactly |precisely )?(?:that|this) (?:order|sequence)(?: please)?{_END}",
        " in that order",
    ),
    # What comes later is wanted, of which only that it is later was said.
    (
        r"[.;,!?]+ ?(?:(?:and|but|though|mind|still|of course|as)\b,? )*(?:(?:which|that|there|this)(?:'s| is) where (?:it|he|she"
        r"|they|i|we|you)(?:'s|'re| is| are)?(?: do| does| would| will| ll| 'll)? ?(?:want|need|belong|like|go|should|wanted|needed"
        r"|expected|going|to|have|has|must)[^,.;!?]*|(?:which|what) (?:i|we)(?: do| really|'d)? (?:want|need|like)(?: for)? "
        r"(?:it|him|her|them) to(?: be| do)?|which (?:i|we)(?: do| really|'d) (?:want|need|like) (?!it\b|him\b|done\b|both\b)\w+|which (?:it|he|she|they)(?:'s| is| are|'re)? (?:meant|supposed|expected|going|due) to"
        r"|(?:i|we)(?: do|'d| would| still| really)*(?: want| need| like)(?: to (?:see|have|find))? (?:it|him|her|them|(?:that|the) [\w-]+)"
        r"(?: to be)? (?:\w+ed|open|shut|gone|there|in there|on there|up there|off|on|out)(?: eventually| in the end)?"
        r"|(?:there|up|in|out|down|off|on|go|\w+ed|\w+en) (?:it|he|she|they) (?:must|should|has to|have to|needs to|will|shall|goes"
        r"|belongs|is to)(?: be| go| get)?(?:,? however| eventually| in the end)?"
        r"|(?:go|do|get there|be there) (?:it|he|she|they) must|(?:it|he|she|they)(?: does| do) (?:need|have) to (?:be|get|go|end up)"
        r" there(?: eventually| in the end)?|(?:it|he|she|they) (?:must|should|has to|have to) (?:be|get|go|end up) there"
        rf"(?: eventually| in the end))(?: mind| please| though)?{_END}",
        _wanted,
    ),
    # Both are wanted, of what only which comes first was said.
    (
        r"[.;,!] ?(?:(?:and|but|mind|still|of course)\b,? )*(?:(?:(?:i|we)(?: do|'m| am|'d| would| will|'ll| really)*"
        r" (?:want|need|like|after|expect|have to have|must have)(?: to see)?|see to|do|he has to do|she has to do)"
        r" (?:both|the two|the one and the other)(?: of (?:them|these|those|it))?(?: (?:things|jobs|tasks))?"
        r"(?: (?:done|happen|to happen|seen to|to be done))?"
        r"|(?:both|the two|all)(?: of (?:them|these|those))?(?: (?:things|jobs|tasks|of them))?"
        r"(?: (?:are|is|do|have|need|needs|must|should|ought|want|to|be|get|really|still))*"
        r" (?:happen|happening|done|doing|be done|wanted|required))(?: though| too| please| mind| would you)?"
        rf"(?:, (?:mind|please|would you|though|ok))?{_END}",
        " . both need to be done",
    ),
)  # fmt: skip
_TIDY: tuple[tuple[str, Put], ...] = (
    (r"\bthen ?, (?=\w)", "then "), (r", then (?:and |then )+", ", then "), (r"(?<=[,;.] )[,;] ?|^[,;] ", ""),
    (r"(?<=[,;.])[,;] ?", " "),
)  # fmt: skip
_TABLE = tuple((re.compile(pattern), put) for pattern, put in (*ORDERS, *LASTING, *_TIDY))
_NEGATIONS = (
    (re.compile(r"\b(?:can't|cannot|cant)\b"), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"n't\b"), " not"),
)
_SPACES = re.compile(r" {2,}")


@lru_cache(maxsize=4096)
def plainly(text: str) -> str:
    """Return the text, in lower case, with what it says of the way in plain words.

    >>> plainly("light the lamp, and only then do you shut the door")
    'light the lamp , then shut the door'
    >>> plainly("once the lamp is lit, and not a moment sooner, shut the door")
    'once the lamp is lit, shut the door'
    """
    for pattern, put in (*_NEGATIONS, *_TABLE):
        text = _SPACES.sub(" ", pattern.sub(put, text))
    return text.strip()
