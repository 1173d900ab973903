"""Turns of phrase that say that a thing is wanted, is not, or is where it should not be: rewritten early as plain wishes.

They know no domain. `NP` is what may be a noun phrase: a few words with no mark between them.
"""

from __future__ import annotations

from translators.english import VERBS

_NP = r"[\w'-]+(?: [\w'-]+){0,4}?"
_END = r"(?= ?(?:$|[.,;:!?]))"
_IS = r"(?: is|'s| are| was| were)"
_ORDERS = "|".join(sorted(VERBS))  # in the form that orders: "someone bring it"
_START = r"(?:^|(?<=[.,;:!?] )|(?<=\band )|(?<=\bso ))"
_TO = r"(?:into|onto|inside|to|in|on|at|under|behind|beside|next to|out of|outside|off)"
_TOLD = r"(?:wanted|needed|expected|required|due|supposed|meant|intended|destined|bound|earmarked|booked|headed|heading)"
_FEEL = (
    r"(?:wonderful|lovely|great|nice|perfect|brilliant|ideal|fine|good|grand|super|handy|helpful|marvellous|"
    r"fantastic"
    r"|splendid|appreciated|ok|okay|best|better)"
)

ASKING: tuple[tuple[str, str], ...] = (
    # Signs for words.
    (rf"{_START}({_NP}) ?<-+> ?({_NP}){_END}", r"swap \1 and \2"),
    (r" ?[-=]+> ?", " to "),
    # What says nothing.
    (
        r"\b(?:asap|pronto|thx|thnx|tnx|plz|pls|ugh|brr+|ouch|yikes|phew|argh|wow|oi|folks|alas|darn|damn)\b"
        r"|\bas of (?:now|today)\b|\bfrom (?:now|here|today) on(?:wards)?\b|\bon earth\b|\bif you please\b"
        r"|\bfor (?:pity|heaven|goodness|god|pete)'?s?'? sake\b|\bof mine\b|\ba (?:lot|bunch)(?= ?[.!?]|$)"
        r"|(?<=\w),? mind(?: you)?(?= ?(?:$|[.!?]))|\bwithout (?:delay|fail)\b|\bas usual\b|\bat (?:long )?last\b",
        " ",
    ),
    (
        rf"[,;:.-]* ?\b(?:and )?(?:that|it|this)(?: would|'d| will|'ll)(?: really| just)? (?:be (?:\w+ )?{_FEEL}"
        rf"|do|help(?: me)?(?: out)?|suit me|be it|be all)(?: (?!if\b|to\b|for\b|when\b|that\b)\w+){{0,3}}{_END}",
        "",
    ),
    (r"\bditto\b", "also"),
    (r"[,;.]* ?\b(?:would|will|could) you be so (?:kind|good|nice)(?: as to)?\b", " "),
    (
        r"\bmight as well\b|\bmay as well\b|\bhad (?:better|best)\b|'d better\b|\bhas got to\b|\bhave got to\b",
        "should",
    ),
    (
        r"\b(?:i|we)(?: would|'d)?(?: much| far)? (?:rather|sooner|prefer)(?: it)?(?: (?:that|if|to see|to "
        r"have))?\b",
        " ",
    ),
    (rf"\b(?:rather|sooner) than [^.,;:!?]*{_END}", ""),
    (
        rf"\b(?:i|we)(?: would|'d)? (?:appreciate|love|like) it if\b|\b(?:i|we) (?:suggest|propose|reckon|say)"
        rf"(?: that)?\b"
        rf"|\b(?:i|we)(?:'m| am|'re| are|'ve| have)? (?:told|hear|heard|gather|decided|convinced)(?: that)?\b"
        rf"|\b(?:it{_IS} )?(?:about |high )time(?: that)?(?= \w)",
        " ",
    ),
    # Who is told to.
    (rf"{_START}(?:somebody|someone),? (?=(?:{_ORDERS})\b)", ""),
    (
        r"\b(?:could|can|would|will) (?:somebody|someone|anyone|anybody)(?: please)?\b|\b(?:somebody|someone)"
        r" please\b",
        " ",
    ),
    (r"\bin (?:our|my) (?:own )?(?:hands?|pockets?|bag|grip)\b", "held"),
    (rf"{_START}(?:do )?(?:tell|ask|remind|order) ({_NP}) to\b", r"\1 should"),
    # What needs a thing.
    (
        r"\bcould (?:really |well )?(?:do with|use)\b|\bis (?:short of|in need of|after|gasping for)\b",
        "needs",
    ),
    (r"\b(?:is|are|'s) (?:dying|itching|keen|eager|longing|desperate|waiting) to\b", "should"),
    (rf"\b(?:get|gets|set|have) ({_NP}) (?:going|started|up and running)\b", r"switch \1 on"),
    (r"\bup and running\b", "running"),
    # Where it belongs.
    (
        rf"(?:^|(?<=[.,;:!?] )|(?<=\band ))(?:(?:and|so|now|then|straight|right|back|down|up|off|over|away|"
        rf"home|out)\b,? )*"
        rf"({_TO}) ({_NP}) with (it|them|him|her|you|(?:the|that|those|this|these|my|your) [\w-]+(?: [\w-]+)?)"
        rf"(?: again)?{_END}",
        r"put \3 \1 \2",
    ),
    (rf"(?:(?<=[.,;:!?] ))({_NP}) with (it|them|him|her),?(?: now)?{_END}", r"put \2 to \1"),
    (
        rf"\b({_NP})(?:'s| is)(?: \w+)? the (?:right |best |proper |only )?(?:place|spot) for ({_NP}){_END}",
        r"\2 belongs in \1",
    ),
    (rf"\bthe (?:right |best |proper )?(?:place|spot) for ({_NP}) is\b", r"\1 belongs"),
    (
        rf"\b({_NP})'s (?:right |proper |rightful )?(?:place|spot|home) is (?:out |up |down |over )*(?=in\b|"
        rf"on\b|at\b|with\b|inside\b)",
        r"\1 belongs ",
    ),
    (
        r"\b(his|her|its|their) (?:right |proper |rightful )?(?:place|spot|home) is\b(?: (?:out|up|down|over)\b)*",
        "it belongs",
    ),
    (
        rf"\b(?:is|are|'s|'re) (?:{_TOLD}) (?:for|to) (?!be\b|have\b|get\b|\w+ed\b)(?=the\b|a\b|an\b|\w+{_END})",
        "belongs to ",
    ),
    # What is so, and should not be.
    (
        rf"\bwho (?:has |have |on earth |the hell )*(?:left|forgot|put|made) ({_NP}) ([\w-]+) ?\?+(?: ?that "
        rf"(?:will not|wo not) do)?",
        r"\1 is \2 . contrary",
    ),
    (
        rf"\bthere{_IS} ({_NP}(?: {_NP})?),? (?:and|but|though|although) there (?:should|must|ought) not(?: "
        rf"to)? be{_END}",
        r"there should not be \1",
    ),
    (
        rf"({_NP}){_IS} ({_NP}),? (?:and|but|though|although) (?:it|he|she|they) (?:should|must|ought) not(?: "
        rf"to)? be{_END}",
        r"\1 must not be \2",
    ),
    (
        rf"\b(?:is|are) ({_NP}) ([\w-]+)(?: yet)? ?\? ?(?:well,? )?(?:it|he|she|they) (?:should|must|ought "
        rf"to) be{_END}",
        r"\1 should be \2",
    ),
    (r"\b(?:everybody|everyone) (?:but|save|bar)(?: for)?\b", "everyone except"),
    (
        r"(?<=\w), (?:all|each|every one)(?: of (?:them|these|those))? (?:but|save|except|bar)(?: for)?\b"
        r"(?= \w+(?: \w+){0,4}"
        rf"{_END})",
        " except",
    ),
    (
        r"\b(?:all|all of (?:them|us|these|those)|every one of them) (?:but|save|except|bar)(?: for)?\b",
        "everything except",
    ),
    (
        r"\bof (?:the|our|my|these|those) (?:two|three|four|five|six )?([\w-]+(?: [\w-]+)?) (?:just |precisely "
        r"|exactly )one\b",
        r"exactly one of the \1",
    ),
    (r"\beither (?=(?:the|a|an|my|your|that) [^.,;!?]{1,40} or\b)", ""),
    (r"\bwherever (?=(?:the |that )?[\w-]+(?: [\w-]+)? (?:is|are)\b)", "where "),
    (
        r"[.;,]? ?\b(?:(?:either|any|just|only) )?one of (?:them|these|those) (?:is|will be|would be|'s)"
        r" (?:enough|fine|plenty|ok)\b",
        "",
    ),
    # Only this.
    (
        rf"\bthe only (?:\w+) (?:that|who|which) (may|can|should|must|is to|has to) ((?:\w+ ){{1,8}}?)is ({_NP})"
        rf"{_END}",
        r"only \3 \1 \2",
    ),
    (
        rf"({_NP})(?: is|'s) (?:to be )?the only (?:\w+) (?:that|who|which|to) (may|can|should|must|is to)?\b",
        r"only \1 \2",
    ),
    # What is not wanted.
    (
        rf"(?:\bthere{_IS} )?\bno (?:earthly |good |real |more )?(?:need|reason|cause|call|excuse)(?: any (?:more|"
        rf"longer))? "
        rf"for ({_NP}) to (?:keep |go on |carry on |stay |stand |be |still be )",
        r"\1 must not be ",
    ),
    (
        rf"(?:\bthere{_IS} )?\bno (?:earthly |good |real |more )?(?:need|reason|cause|call|excuse)(?: any (?:more|"
        rf"longer))? "
        rf"for ({_NP}) to\b",
        r"\1 must not",
    ),
    (
        rf"(?:\bthere{_IS} )?\bno (?:earthly |good |real )?reason (?:why|that) ({_NP}) (should|must|has to|"
        rf"have to|needs to)\b",
        r"\1 \2 not",
    ),
    (
        rf"(?:\bthere{_IS} )?\bno (?:earthly |good |real )?(?:point|use|sense|reason)(?: in)?(?: (?:him|her|"
        rf"it|their|having))? ({_NP}) (?:still )?(being|\w+ing)\b",
        r"\1 must not be \2",
    ),
    (r"\b(?:has|have) no business (?=\w+ing\b)", "must not be "),
    (r"\bnot anywhere\b", "nowhere"),
    # It is this that is wanted.
    (
        rf"\bit(?: is|'s) ({_NP}) (?:that|who|which) (should|must|ought|has to|have to|needs|need|is to|are "
        rf"to|i want|we want|gets|goes)\b",
        r"\1 \2",
    ),
    (
        rf"\bit(?: is|'s) ({_NP}) (?:that|who|which) ((?:the )?[\w-]+(?: [\w-]+)?) ((?:should|must|ought to|"
        rf"has to|have to|needs to|is to"
        rf"|is supposed to|will)(?: [\w-]+)*? (?:from|on|in|at|to|behind|under|with|into|onto|inside|beside)"
        rf"){_END}",
        r"\2 \3 \1",
    ),
    (
        rf"\bit(?: is|'s) ({_NP}) (?:that |who |which )?(?=\w)((?:the )?[\w-]+) ((?:should|must|ought to|has "
        rf"to|have to|needs to|is to"
        rf"|is supposed to|will)(?: be)?(?: \w+)) ((?:with|on|in|at|behind|under) (?:him|her|it|them|its \w+|"
        rf"his \w+|her \w+)){_END}",
        r"\2 \3 \1 \4",
    ),
)
