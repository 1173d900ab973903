"""Turns of phrase of wishing, holding, coming by and changing places, rewritten early. They know no domain."""

from __future__ import annotations

_LIGHTS = r"(?:fire|light|lamp|lantern|torch|candle|flame)"

WISHES: tuple[tuple[str, str], ...] = (
    # A wish whose words say only that it is one.
    (
        r"^(?:(?:so|and|but|well|now|hey|hi|ok|okay|please)\b[, ]*)?(?:(?:it|that|this)(?: would|'d| will|'ll| might) "
        r"(?:be|make|help|please|suit|cheer|do)\b[^.,;!?:]{0,40}? (?:if|to see|to find|to have|to know)"
        r"|(?:i|we)(?: would|'d| will|'ll|'m| am| are|'re)? (?:be |feel |sleep |rest |really |so |much )*"
        r"(?:better|easier|happier|safer|glad|happy|grateful|pleased|obliged|delighted|thrilled|relieved)"
        r"(?: tonight| today)? (?:if|knowing|to know|when|once|with)"
        r"|(?:is there )?any (?:chance|hope|possibility)(?: at all)? (?:of|that|for)|how about|what about"
        r"|is there (?:a|some) (?:way|chance) (?:to|of|that)|would (?:it|you) (?:be possible|mind)(?: to| if)?"
        r"|is it possible (?:to|for|that)|i (?:was|am) (?:hoping|wondering) (?:if|that|for)?)\b",
        " ",
    ),
    (r"\bteh\b", "the"),
    (
        r",? (?:calling|stopping|passing|looking|dropping|going|coming)(?: off| in)?(?: at| by| through| in| via)? "
        r"((?:the )?[\w-]+(?: \w+)?) on (?:the|its|his|her|their|your) way(?: there| over)?\b",
        r" , but visit \1 first",
    ),
    (r"\bor other(?! \w+s\b)(?=\b)", ""),
    (
        rf"\b(?:put|puts|putting) (?:out )?((?:the|that|this|every|each|all|both) [\w ]*?{_LIGHTS}(?:e?s)?)"
        r"( (?:on|at|in|by) the \w+)?(?: out)\b"
        rf"|\b(?:put|puts|putting) out (?=(?:the|that|this|every|each|all|both|an?) [\w ]{{0,20}}?{_LIGHTS})",
        r"extinguish \1\2",
    ),
    (
        r"(^|[.,;:!?] ?|\b(?:and|with|have|want) )(?:all )?(?:the )?(light|lamp|lantern)s out(?! of\b| for\b| to\b)",
        r"\1no \2 on",
    ),
    (r"('s|\b(?:its|his|her|their)) (light|lamp|lantern) out(?! of\b| for\b| to\b)", r"\1 \2 not on"),
    (r"[,;.-]* ?\b(?:and )?not the other way (?:a?round|about)(?: please)?\b", ""),
    (r"\b(?:either way|in any (?:case|event)|at any rate|in either case|come what may)\b,?", ""),
    (r"\bonce (?:more|again)\b", "again"),
    (r"\bnot (?:a|one) single\b", "no"),
    (r"\bevery (?:last |single )?(?:one|bit|piece|scrap|item|part) of (?:the )?(?=\w)", "all "),
    (r"\b(?:the|that|this) whole (?:lot|gang|bunch|crowd|group|team|crew)\b", "everyone"),
    (
        r"\b(?:pass|go|come|drop|call|stop|walk|drive|sail|fly|swing|look)(?:es|s|ing)? "
        r"(?:in at|in on|round by|through|by|via|past|at|over) ((?:\w+ ){1,4}?)"
        r"on (?:its|his|her|the|your|their) way (?:over |up |down |back )?to\b",
        r"visit \1, then go to",
    ),
    (
        r"\b(?:go|pass|come|travel|walk|drive|sail|fly)(?:es|s)? (?:round )?(?:by(?: way of)?|via|through|past)"
        r" ((?:the )?\w+(?: \w+)?) (?:and|to) (?=(?:end|finish|stop|wind)(?:s|es)?\b)",
        r"visit \1 , then ",
    ),
    (r"\b(?:pay|pays|paying) ((?:the )?\w+(?: \w+)?) a (?:quick |short )?visit\b", r"visit \1"),
    (r"\b(?:set|sets|setting) foot (?:in|on|into|onto)\b", "visit"),
    (
        r"\b(?:right|all) through\b(?= ?(?:$|[.,;!?]))|\ball along\b|\bthe (?:whole|entire) (?:while|way)\b",
        "always",
    ),
    (r"\b(?:has|have) no (?:business|reason|need|cause) (?:to be|being|for being)\b", "must not be"),
    (r"\bthere is no (?:reason|need|cause) for (\w+|the \w+) to be\b", r"\1 must not be"),
    # Change places.
    (
        r"\b(?:chang|exchang|trad|switch|swapp?)(?:e|ed|es|ing|s)?(?: (?:their|its|his|her))? (?!and\b|the\b)(\w+s)"
        r"(?: (?:with|between) (?:each other|one another|them|themselves))?(?= ?(?:$|[.,;!?]|and\b|while\b|but\b))",
        "swap",
    ),
    (r"\b(?:stop|ceas|quit)(?:s|e|es|ped|ting)? (\w\w\w+ing)\b", r"not \1"),
    # Holding.
    (r"\b(?:get|lay|have)(?: (?:your|his|her|their|its))? hands on\b", "grab"),
    (r"\b(?:get|take|catch|grab) (?:a )?hold of\b", "grab"),
    (
        r"\b(?:keep|have|keeping|having) (?:a )?hold of\b|\bhang(?:ing|s)? on ?to\b|\bhold(?:ing|s)? on to\b"
        r"|\bcling(?:ing|s)? to\b",
        "hold",
    ),
    (r"\b(?:do not|never|does not) let go of\b", "hold"),
    (
        r"\b(must|may|should|shall|can|will|does|do)(?: not|n't| never) leave (?:your|its|his|her) "
        r"(?:hands?|grip|grasp|gripper)\b",
        r"\1 always be held",
    ),
    (r"\blet(?:s|ting)? go of\b", "drop"),
    (r"\bin (?:your|its|the robot's) (?:own )?(?:hands?|pockets?|bag|grip|grasp|arms|backpack)\b", "held"),
    (r"\bin (\w+)'s (?:own )?(?:hands?|pockets?|bag|grip|grasp|arms)\b", r"held by \1"),
    (r"\b(?:to be|is|becomes?) yours\b", "held"),
    (
        r"\b(may|can|must|should|shall|is to|are to) only ((?:\w+ ){1,8}?)(?:after|once|when)\b",
        r"\1 \2 onlyafter",
    ),
    (r"\bany(?:where|place) near\b", "to"),
    (
        r"[,;.?!] ?(?:any|no matter which|whichever|whatever)(?: one| two| three| \d+)?(?: (?!you\b)\w+)?"
        r"(?: (?:will|would) do| you (?:like|want|choose|please)| (?:those|they|that"
        r"|it|these)(?: \w+)? (?:are|is|may be|happens? to be))?(?= ?(?:$|[.;!?]))",
        "",
    ),
)
