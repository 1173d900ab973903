"""Turns of phrase of what is always so, never, or but once, said again in plain words. They know no domain."""

from __future__ import annotations

import re
from collections.abc import Callable

Put = str | Callable[["re.Match[str]"], str]

_END = r"(?= ?(?:$|[,.;:!?)]|and\b|while\b|but\b))"
_MOMENT = r"(?:moment|second|minute|instant)"
_EVEN = (  # after something denied: it holds at all times
    rf"(?:,? ?(?:not )?even for (?:a|an|one)(?: single)? {_MOMENT}|,? ?for (?:even|so much as|as much"
    rf" as|a single|one single|one) (?:a )?"
    rf"{_MOMENT}|,? ?for (?:a|an) {_MOMENT}|,? ?at any (?:time|stage|point|moment)(?: whatsoever| at all)?"
    r"|,? ?on any account|,? ?(?:in the )?(?:meantime|meanwhile)|,? ?in the process|,? ?along the"
    r" way|,? ?on (?:its|his|her|the|your) way"
    r"|,? ?while (?:you|you're|you are|he|he's|she|she's|it|it's) (?:are |is )?(?:at it|busy|work"
    r"|working|about it|doing (?:it|that|so))"
    r"|,? ?all the time (?:you|you're|you are) (?:are )?at it|,? ?\bever)"
)
_THROUGH = (
    r"(?:(?:right |all the way )?(?:through|throughout) (?:to )?(?:the (?:very )?end|it all|all of"
    r" (?:it|this|that)|everything)"
    r"|from (?:start|beginning|first) to (?:finish|end|last)|(?:for )?(?:the|that) (?:whole|entire)"
    r" (?:while|time|way)"
    r"|all the (?:while|way|time)(?: through)?|the while|all along|at every (?:single )?(?:moment"
    r"|second|minute|step|stage)"
    r"|at each moment|at all (?:times|stages|moments))"
)
_MODAL = r"must|may|should|shall|is|are|can|could|do|does|will"
_HOW = (
    r"(?:open|shut|off|empty|full|alone|dirty|clean|dark|free|loose|running|lying|standing)\b"  # it is left
)
_PLACE = (
    r"(?!(?:your|its|his|her|the robot's) (?:hands?|grip|grasp|gripper)\b)"
    r"(?:(?:the|its|his|her|that|this) )?(?!un)[\w-]+"
    rf"(?: (?!un|of\b|to\b|on\b|in\b|for\b|with\b|{_HOW}|\w+ed\b)[\w-]+){{0,2}}?"
)
_NAME = r"(?:(?:the|any|my|your|its|his|her) )?[\w-]+(?: [\w-]+){0,3}?"

_NOT_IN_NP = r"(?!(?:and|or|but|then|on|to|before|after|not|never|must|should|has|have|needs?)\b)"
_PLAIN = rf"{_NOT_IN_NP}[\w'-]+(?: {_NOT_IN_NP}[\w'-]+){{0,4}}"

# Where one is not to pass, and where one is to be but at some time: before journeys are rewritten, for which who goes past
# a place goes there.
NOT_PASSED: tuple[tuple[str, Put], ...] = (
    (
        rf"^({_PLAIN}) (?:should|must|has to|have to|needs? to) pass through ({_PLAIN})(?= ?[.!]?$)",
        r"\1 must be at \2 atsometime",
    ),
    (
        r"\bwithout ever (?:going|passing|flying|driving|walking|sailing) (?:over|via|past|by|across)\b",
        "without ever passing through",
    ),
    (
        rf"\b(?:never|(?:{_MODAL}|to) not(?: ever)?) (?:go|pass|fly|drive|walk|sail) (?:over|through|via|past|by|across)\b",
        "never visit",
    ),
    (
        rf"\b((?:only|(?:nobody|no one) (?:but|except)) {_NAME}) (may|can|should|must|(?:is|are) allowed to)"
        r" (?:ever )?(?=(?:go|enter|visit|pass|drive|fly|walk|come|cross)\b)",
        r"\1 \2 always ",
    ),
    (
        rf"\b(nobody|no one|none(?: of (?:the )?[\w-]+)?|no [\w-]+(?: (?!{_MODAL})[\w-]+)?) (?:ever )?"
        r"(?:go|pass|fly|drive|walk|sail|travel|come)(?:s|es)? (?:over|through|via|past|by|across)\b",
        r"\1 may ever go to",
    ),
    (
        r"\b(nothing|no [\w-]+(?: [\w-]+)?) (should|must|may|can|will) (?:travel|ride) (?=in\b|on\b|aboard\b)",
        r"\1 \2 ever be ",
    ),
    (r"\b(in|on|at|into|onto) (?:a|one|any) ([\w-]+) together with (?=\w)", r"\1 the same \2 as "),
)
LASTING: tuple[tuple[str, Put], ...] = (
    (r"\bw/o\b", "without"),
    (r"\ball the time (?:you|we|i)(?: have|'ve)(?: got)?\b", "all you have"),
    (
        r"\b(?:under no circumstances|on no account|at no (?:time|point|moment|stage)|in no case|not for"
        r" (?:a|one) moment"
        r"|never once|never,? (?:ever|at any (?:time|moment|point|stage),?))(?: (?:does|do|did|may|can"
        r"|should|must|will|shall|is|are))?\b"
        r"(?: to\b)?",
        "never",
    ),
    (r"\bwhatever (?:happens|you do),? (?:do not|never)\b", "never"),
    # What is denied for any moment.
    (r"(?<=\w)'s (?=not to\b|never to\b|not allowed\b)", " is "),
    (rf"\bnot\b(?! even)((?: [\w'-]+){{1,12}}?){_EVEN}{_END}", r"never\1"),
    (rf"(?<!never )\b(nothing|nobody|no one|none|no [\w-]+)((?: [\w'-]+){{1,10}}?){_EVEN}{_END}", r"\1\2 always"),
    (rf"\b(never(?: [\w'-]+){{1,12}}?){_EVEN}{_END}", r"\1"),
    (rf",? not even for (?:a|an|one)(?: single)? {_MOMENT}{_END}", ""),
    (
        r"\bwithout (ever )?(?:letting|having|allowing) (it|him|her|them|the [\w-]+|[\w-]+) (?:to )?(?:go )?"
        r"(?=in\b|into\b|on\b|onto\b|at\b|to\b|near\b)",
     r"with \2 never ",
    ),
    # Those who never leave stay; what is never let go of is held.
    (
        rf"\b(?:(?:{_MODAL}) )?never(?: to)? let(?:ting)? go of\b",
        "always hold",
    ),
    (
        rf"\b(?:never|not)(?: ever)? (?:let|have|make|letting|having) ({_NAME}) leave ({_PLACE}){_END}|"
        rf"\bnever (?!to\b|leave\b)({_NAME})(?: to)? leave ({_PLACE}){_END}",
        lambda found: f"{found[1] or found[3]} always stays at {found[2] or found[4]}",
    ),
    (
        rf",? ?\bwithout ({_NAME}) (?:ever )?leaving ({_PLACE}){_END}",
        r" , \1 always stays at \2",
    ),
    (
        rf"\b(?:(?:{_MODAL}) )?(?:never|not(?= ever\b))(?: ever)?(?: to)? (?:leave|leaving|(?:come|coming"
        rf"|get|fall|go|climb|slip) "
        rf"(?:off|out of|away from)) ({_PLACE}){_END}",
        r"always stays at \1",
    ),
    (
        rf"\b(?:is|are) not (?:allowed|permitted) (?:out of|off|outside(?: of)?|to leave) ({_PLACE})(?:"
        rf" always| ever)?{_END}",
        r"always stays at \1",
    ),
    # What is avoided is never so.
    (rf",? ?\bwithout ({_NAME}) ever (?=\w+ing\b)", r" , \1 never "),
    (
        rf"\bavoid(?:ing)?(?: at all times| always)? (?:having )?({_NAME}) (?:ever )?(?=(?:being|having"
        rf"|standing|lying|sitting|going)\b)",
        r"\1 never ",
    ),
    (r"\bavoid(?:ing)?(?: ever)? (?=\w+ing\b)", "never "),
    (rf"\bkeep(?:ing)? ({_NAME}) from (?:ever )?(?!beginning\b)(?=\w+ing\b)", r"\1 never "),
    (r"\b(?:keep(?:ing)? )?(?:your |its |his |her )?hands off (?=\w)", "never hold "),
    (rf"\b(never|not)(?: ever)? (?:let|have) ({_NAME}) touch(?: down)?(?: on| in| at)? (?=\w)", r"\2 never be on "),
    (r"\b(never|not)(?: to)?(?: ever)? touch(?:ing)? down (?:on|in|at)\b", r"\1 be on"),
    # Not both together.
    (r"\bnot at any (?:time|point|moment|stage)\b", "never"),
    (
        rf"\b((?:the )?[\w-]+(?: [\w-]+)??)(?: (?:{_MODAL}))? never\b([^,.;!?]*?) together with"
        rf" ({_NAME})(?= ?(?:$|[,.;:!?)]))",
        r"\1 and \3 never\2 at once",
    ),
    (
        r"\b(never|no(?:t| \w+)?)\b((?: (?!the\b)[\w'-]+){0,5}?) (?:any )?two (?!of\b)([\w-]+s)\b((?:"
        r" [\w'-]+){0,8}?),? (?:at (?:once"
        rf"|(?:the same|one|any one|any) (?:time|moment))|simultaneously|together){_END}",
        r"\1\2 at least two \3\4",
    ),
    (
        rf"\b(?:(?:{_MODAL}) )?(?:not|never)\b((?: (?!same\b)[\w'-]+){{0,12}}?),? (?:at (?:once|(?:the"
        rf" same|one|any one|any) (?:time|moment))"
        rf"|simultaneously|together){_END}",
        r"never\1 at once",
    ),
    (r"(\bnever\b[^,.;!?]* the same [\w-]+(?: [\w-]+)?) (?:together|at once)\b", r"\1"),
    (
        r"\bnever\b((?: (?!once\b)[\w'-]+){0,6}?) both(?: of)?((?: (?!once\b)[\w'-]+){1,8}?)(?: at"
        r" once)?(?= ?(?:$|[,.;:!?)]))",
        r"never\1\2 at once",
    ),
    # What lasts.
    (rf",? ?\b{_THROUGH}{_END}", " always"),
    (rf"^(?:throughout|{_THROUGH}),? ", "always "),
    # Those who stay where they are.
    (
        r"\b(?:(?:must|may|should|shall|is|are|can|could|do|does|will)(?: ever)? )?(?:not|never)(?: ever)?(?: to)? "
        r"(?:budge|budging|move|moving|stir|stirring|shift|step|stray|straying)(?: an inch| a single"
        r" inch)?(?: away)? "
        r"(?:from|off|out of) (?:where (?:it|he|she) is|(?:its|his|her) (?:place|seat|spot|post|position"
        r"|tile|stand))\b",
        "always stays where it is",
    ),
    (
        r"\b(?:(?:must|may|should|shall|is|are|can|could|do|does|will)(?: ever)? )?(?:not|never)(?: ever)?(?: to)? "
        r"(?:budge|budging|move|moving|stir|stirring|stray|straying)(?: an inch)?(?: away)? (?:from|off"
        r"|out of) (?=\w)",
        "always stay at ",
    ),
    (r"\b(?:exactly|right|just|precisely) (?=where (?:it|he|she) (?:is|was|stands|sits|lies)\b)", ""),
    (r"\b(?:keeps?|keeping|holds?|holding) (?:its|his|her) (?:place|spot|post|position)\b", "stays where it is"),
    (r"\b(stay|remain|sit)(s|ing)? put (?=at\b|in\b|on\b|inside\b)", r"\1\2 "),
    (r"\b(?:stay(?:s|ing)?|remain(?:s|ing)?|sit(?:s|ting)?) put\b", "stays where it is"),
    (r"\bgiv(?:e|es|ing) ((?:the )?[\w-]+(?: [\w-]+)??) a (?:wide )?(?:miss|berth)\b", r"never going to \1"),
    (r"\bset(?:s|ting)? a (?:foot|wheel|paw) (?:in|on|into|onto|inside)\b", "visit"),
    # Those who share a place are in the same one.
    (r"\bshar(?:e|es|ing) an? ([\w-]+) with\b", r"be in the same \1 as"),
    (r"\bshar(?:e|es|ing) (?:an?|one|the same) ([\w-]+)", r"be in the same \1"),
    (r"\b(in|to|into|at) (?:one and the same|one|a single) (place|room|spot|site)\b", r"\1 the same \2"),
    (
        r"\b(all|every\w*|both)\b([^.;,!?]*?) (in|into|on|onto|to|at) (?:one and the same|one|a single) ([a-z]+)"
        r"(?= ?(?:$|[.;,!?]))",
        r"\1\2 \3 the same \4",
    ),
    (
        r"(?:,| and)? ?\bwith ((?:the |my |any )?[\w-]+(?: [\w-]+){0,2}?) ((?:always|never) (?=\w)"
        r"|(?=(?:staying|remaining|keeping|being|standing"
        r"|lying|sitting)\b[^,.;!?]* always\b))",
        r" , \1 \2",
    ),
    (r"\bnever\b([^.;!?]*?) always\b", r"never\1"),
    (
        r"\b(?:leave|leaving|keep|keeping|have|having) ((?:the |that |my )?[\w-]+(?: [\w-]+)??) (on|off"
        r"|open|shut|closed|\w+ed) always\b",
        r"\1 is \2 always",
    ),
    # But once.
    (
        r"(?<!\bat )(?<!\bany )\b(?:only |just )?(?:for |by |on )?(?:(?:one|a single|one single|at most"
        r" one) (?:time|period|stretch|spell|visit|occasion)"
        r"(?: of time)?(?:,? (?:at (?:the )?(?:very )?most|only|at the outside|and no more|max(?:imum)?))?"
        r"|a (?:time|period|stretch|spell|visit),? (?:at (?:the )?(?:very )?most|only))\b(?! (?:in|to"
        r"|for|with|when|of)\b)",
        "at most once",
    ),
    (
        r"\b(?:at most once|once),? (?:but |and )?(?:not|no|never) (?:twice|more than once|a second time"
        r"|more often)\b",
        "at most once",
    ),
    (r"\bjust the once(?:,? or not at all)?\b|\bonce or not at all\b", "at most once"),
    (r"\bnot more than once\b|\bno more than once\b|\bnever more than once\b", "at most once"),
    # More than one at once.
    (
        r"(?<!\bno )(?<!\bnot )\bmore than (?:one(?: single)?|a single)\b(?! (?:step|action|move|time))",
        "at least two",
    ),
    (
        r"\bnever\b([^.,;!?]*? at least two [^.,;!?]*?),? (?:at (?:a|any|one|any one|the same) (?:time"
        r"|moment)|at once"
        r"|simultaneously|together)\b",
        r"never\1",
    ),
)  # fmt: skip
