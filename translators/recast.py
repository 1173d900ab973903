"""Sentences that put first what others say last, rewritten in the plain order of words. They know no domain."""

from __future__ import annotations

_NP = (
    r"(?!and\b|or\b)(?:(?:the|that|this|my|our|every|each|all the) )?[\w'-]+(?: (?!and\b|or\b)[\w'-]+){0,2}?"
)
_END = r"(?= ?(?:$|[.,;:!?]))"
_KIND = r"(?!and\b|or\b|of\b)[\w-]+(?: (?!and\b|or\b|should\b|must\b|may\b|is\b|without\b)[\w-]+)?"
_SHOULD = r"(?:should|must|has to|ought to|needs to|is to|will)"
_WHERE = r"(?:in|on|at|inside|under|behind|next|beside|near)\b"
_STATE = r"free|empty|open|closed|shut|off|on|out|up|down|full|clean|[a-z]+ed"
_AS_IS = (
    rf"(?:(?:leave|keep) {_NP}|{_NP} (?:can |should |may |must |is to )?stays?)"
    r" (?:exactly |just )?(?:as|the way|how) (?:it|they) (?:is|are)(?: now| then)?"
)
_LEFT = rf"(?:{_AS_IS}|{_NP} (?:can|may) (?:stay|remain) (?:put|where(?:ver)? (?:it|they) (?:is|are|likes?|wants?)))"
_THEM = r"(?:him|her|it|them|that|this)"

RECAST: tuple[tuple[str, str], ...] = (
    # Who it should be: "it should be Lin who takes Pim", "make Dot the one who runs it".
    (rf"\bit {_SHOULD} be ({_NP}) (?:who|that) (?=\w)", r"\1 "),
    (rf"\b(?:make|let|have) ({_NP})(?: be)? the (?:one|person) (?:who|that) (?=\w)", r"\1 "),
    (rf"\b({_NP}) {_SHOULD} be the (?:one|person) (?:who|that) (?=\w)", r"\1 "),
    (rf"\b({_NP}) {_SHOULD} be the (?:one|person) to (?=\w)", r"\1 should "),
    # Where it all ends: "he should end up on the chair", "the box ends up in the hall".
    (
        rf"\b(should|must|shall|has to|have to) (?:end|wind) up (?={_WHERE}|\w+ing\b)",
        r"\1 be ",
    ),
    (
        r"((?:^|[.;,!?] |\band )(?!if\b|when\b|once\b|before\b|after\b|until\b|unless\b)[^.;,!?]{1,60}?)"
        rf" (?:end|wind)s up (?={_WHERE})",
        r"\1 should be ",
    ),
    (
        rf"({_NP}) (?:would be|will be|is|sounds like|looks like) (?:a|an|the) (?:\w+ )?(?:place|spot|home) for"
        rf" ({_NP}){_END}",
        r"\2 should be at \1",
    ),
    (r"\b(something|anything) ([\w-]+) to (?:eat|drink|wear|read)\b", r"\1 \2"),
    (
        rf" with ({_NP}) on (?:it|top),? and ({_NP}) (?:at|on) (?:the )?(?:very )?top(?: of (?:it|that|all|them))?{_END}",
        r" , \1 on it and \2 on \1",
    ),
    # What is spoken of first: "lamps: every single one switched off".
    (
        rf"^(?:the |our |my )?({_KIND}) ?[:,;-] ?(?:every|each)(?: single| last| and every)? one"
        r"(?: of (?:them|those|these))?\b",
        r"all the \1",
    ),
    # What each has to have: "no hall without a guard", "do not leave any hall without a guard".
    (
        rf"\b(?:do not leave (?:any|a|an|one|a single)|no(?: single)?) ({_KIND}) (?:{_SHOULD} be |(?:may|can|must) be "
        rf"|is to be |is |ends up |goes )?(?:left )?(?:ever )?without (?:a|an|any|some|its|one) (?=\w)",
        r"every \1 needs a ",
    ),
    (
        rf"\b(?:do not leave (?:any|a|an|one|a single)|no(?: single)?) ({_KIND}) (?:{_SHOULD} be |(?:may|can|must) be "
        rf"|is to be |is |ends up |goes )?(?:left )?(?:ever )?without (anybody|anyone|anything)\b",
        r"every \1 needs \2",
    ),
    # What none of them is to have: "none of them with cargo on it".
    (
        rf"\bnone of (them|these|those) with (?:any |a |an )?({_NP}) (on|in|inside) (?:it|them){_END}",
        r"no \2 \3 \1",
    ),
    # What is so of one's hands, its lid and the like: "at the door with her hands free"; a time where it is denied.
    (
        rf"\b(never|not)\b([^.;!?]*?) with (his|her|its|their|the) ([\w-]+) ({_STATE}){_END}",
        r"\1\2 while \3 \4 is \5",
    ),
    (rf" with (his|her|its|their|the) ([\w-]+) ({_STATE}){_END}", r" and \1 \2 \3"),
    # What is to be in it: "serve the glass with juice in it".
    (rf" with (?!nothing\b|no\b)({_NP}) (in|inside) (it|them){_END}", r" and \1 \2 \3"),
    (rf" with ({_NP})(?: still| safely| already)? (on board|aboard|in tow){_END}", r" and \1 aboard"),
    # What is left to whoever does it; what is known already is no wish.
    (
        r"\b(?:whichever|whatever) (?!neighbo|adjacent|other)([\w-]+(?: [\w-]+)??)"
        r" (?:you (?:like|want|prefer|choose|please)|suits(?: you)?"
        r"|is (?:free|easiest|nearest|handy|closest))\b",
        r"any \1",
    ),
    (r"^[^.;!?]*?\b(?:is|are|was|were|has|have)\b[^.;!?]*?,? (?:i|we) know,? but (?=\w)", ""),
    # What is turned towards something is turned to it.
    (r"\b((?:turn|point|aim|rotat|slew|swing|direct|fac)\w*\b[^.;!?,]{0,30}?) towards?\b", r"\1 to"),
    # What it should be like in a place: "make it dark in every dome".
    (rf"((?:^|[.;!?] )(?:please )?make) it (\w+) (?:in|inside|at) ({_NP}){_END}", r"\1 \3 \2"),
    (rf"((?:^|[.;!?] ))it {_SHOULD} be (\w+) (?:in|inside|at) ({_NP}){_END}", r"\1\3 should be \2"),
    # What something carries: "set your load down", "the truck's cargo".
    (r"\byour (?:load|cargo|burden|freight|payload)\b(?! of\b)", "what you are carrying"),
    (r"\b(?:its|his|her|their) (?:load|cargo|burden|freight|payload)\b(?! of\b)", "what it is carrying"),
    (r"\b((?:the )?[\w-]+)'s (?:load|cargo|burden|freight|payload)\b(?! of\b)", r"what \1 is carrying"),
    # What is left as it is asks for nothing: "leave the window as it is, but open the drawer".
    (rf"^(?:please )?{_LEFT} ?[,;.]? ?(?:but |and |just )*(?=\w)", ""),
    (rf"(?<=\w) ?[,;.]? ?(?:and |but )?(?:please )?{_LEFT}{_END}", ""),
    # What was left undone, and is to be done: "the letter was never sent. See that it is".
    (
        r"((?:^|(?<=[.;!?] ))[^.;!?,]+?) (?:was|were|is|are|has been|have been)(?: not| never)(?: yet| ever)?"
        r" (\w+(?:ed|en|t|n)(?: \w+)?)(?: yet)? ?[.;,!] ?(?:please |so |and )*(?:see(?: to it)?|make sure|ensure)"
        rf"(?: that)? (?:it|they|he|she) (?:is|are|does|has){_END}",
        r"\1 should be \2",
    ),
    (r"\bright (?=(?:here|there)\b)", ""),
    (r"\bha(s|ve) (?:got )?(?:in store|to offer)\b", r"ha\1"),
    # What has served its turn is spoken of once: "the pump is not needed any more, switch it off".
    (
        rf"({_NP}) (?:(?:is|are) (?:not|no longer) (?:needed|wanted|required|used|in use)|(?:still )?(?:has|have) not"
        rf"(?: yet)? been \w+)(?: any ?more| any longer| now| yet)?"
        rf" ?[,.;:]+ (?:so |and |please |could you )*(?!it\b|they\b)([a-z]+) (?:it|them)\b",
        r"\2 \1",
    ),
    # How the day goes is no wish.
    (
        r"(?:^|[,;.!-] ?)(?:because |as |since |and )?it(?: is|'s) (?:getting|growing|becoming|turning|going to|about to"
        r"|starting to|beginning to) [a-z ]+?(?: soon| out| outside| here)?(?=(?:,? so\b)? ?(?:$|[.,;!?]))(?:,? so\b)?",
        "",
    ),
    (
        r",? ?\bin the (?:morning|evening|afternoon|meantime)(?= ?(?:$|[.,;!?]))"
        r"|,? ?\bfor the (?:night|day|evening|weekend|week|winter|summer|season|holidays?|moment)(?= ?(?:$|[.,;!?]))",
        "",
    ),
    (
        r",? ?(?:and )?(?:once|when|after|as soon as) (?:it|he|she|they)(?:'s| is|'re| are| has been) (?:through|past"
        r"|done with|finished with) (?:its |his |her |the )?[a-z]+,? (?=[a-z])",
        " , then ",
    ),
    # Words that colour a preposition, and choices that are left open.
    (
        r"\b(?:right|directly|immediately|straight) (?=(?:next to|beside|behind|above|below|under|underneath|on top of"
        r"|in front of|opposite)\b)",
        "",
    ),
    (
        r",? ?\bno matter (?:(?:at|in|on|to|by|with|from|for) )?(?:which|what|whose) [\w-]+(?= ?(?:$|[.,;!?]))",
        "",
    ),
    # A round that is named when it has been told: "ridge, then plain: that is the route for beagle".
    (
        rf"^([^.;:!?]+?) ?[.;:!?,]+ ?(?:and )?that(?: is|'s) (?:the|my|your|his|its) (?:route|way|path|round|tour|itinerary)"
        rf"(?: (?:i|we) (?:have in mind|want|would like|need))? for ({_NP}){_END}",
        r"\2 goes to \1",
    ),
    (r"\bevery (?:kind|sort|type) of (?=\w)", "every "),
    (r"\b(?:is|are) (?:needed|wanted|required|due|expected) (?=(?:in|at|on|inside|by)\b)", "should be "),
    (rf", ({_NP}) too{_END}", r" , and \1"),
    (r"\bthere (should|must|may|can|ought to) not be (?:an?|any)(?: single)?\b", r"there \1 be no"),
    # Who may go where.
    (
        r"\bno ((?:\w+ ){1,3}?)(may|must|can|should|is to|is allowed to)"
        r" (?=(?:enter|visit|cross|pass|go|come|drive|fly|sail|walk|step|touch)\b)",
        r"no \1\2 ever ",
    ),
    (r" with (empty|free) (hands|arms)\b", r" and hands \1"),
    (rf"(?<=\w),? (?:hold|carry)ing nothing{_END}", " and hold nothing"),
    (r"\bpower(s|ed|ing)? down\b", r"power\1 off"),
    # Who waits for it.
    (
        r"(?:^|[,;.!] ?)(?:because |as |since |and )?(?:they|we|people|everyone|everybody|guests|customers)"
        r"(?: are| is|'re|'s) (?:already |still |all )?(?:waiting|hoping|asking|longing|queuing|queueing)"
        r"(?: for [^.,;!?]*)?(?= ?(?:$|[.,;!?]))",
        "",
    ),
    (
        r"(?<=\w)(?:,|;| -+|\.) ?(?:because |as |since |and |there is |there are )?(?:an?|another|some|more|two|three)"
        r" (?:[a-z]+ ){1,3}?(?:(?:is|are) )?(?:coming|arriving|on (?:its|the|their) way|about to arrive|expected|due)"
        r"(?: in| soon| today| now)*(?= ?(?:$|[.,;!?]))",
        "",
    ),
    (r"(?:^|(?<=[.;!?] ))there (?:is|are) (?:[\w-]+ ){1,4}?[\w-]+,? so,? (?=\w)", ""),
    (
        r"\b(?:go|come|drive|walk|fly|sail|roll)(?: over| off)? and (?=(?:wait|stand|sit|stay|park|hide|rest)\b)",
        "",
    ),
    (r"\b(?:at|behind) the wheel of\b", "driving"),
    (r"\b((?:without|never) [^.;!?,]+?) at any (?:point|time|moment|stage)\b", r"\1"),
    (r"\b(?:please )?do (?:it|this|that|so|all that|all this) (?=without\b)", ""),
    (
        r"\bit (?:(?:must|should|may|can|shall|is to|ought to) )?(?:never|not ever|not at any time)"
        r" (?:happens?|occurs?|comes? about|be the case|be so|be(?= that))(?: that)?\b",
        "never",
    ),
    (r",? ?\b(?:and )?while (?:you are|you're) (?:at it|there|about it)\b", ""),
    (rf"[.,;] ?(?:so |and )?(?:please )?do both(?: of them)?{_END}", " . alsowanted"),
    (
        r",? \bwhile ([^.;!?,]+?) (?:the whole time|all the time|the entire time|throughout)\b",
        r" , and \1 always",
    ),
    (r"\bnever be the (?:one|person) (?:(?:who|that) is )?(?=\w+ing\b)", "never be "),
    (r"\bdo(?:n't| not) you (?:ever )?dare(?: to)?\b", "never"),
    (r"(?<=\w) yet(?= ?(?:$|[.,;!?]))", ""),
    # Where it is put down: "go to the attic and drop it".
    (
        r"\b((?:go|walk|drive|travel|move|fly|sail|return|come|head)(?:e?s)? (?:over |back |on )?to [^.;!?]*?"
        rf"(?:,| and)(?: then)? (?:put|set|lay|drop|leave)s? (?:it|them)(?: down)?){_END}",
        r"\1 there",
    ),
    # When it may be, and how many at a time.
    (
        r"\b(may|must|can|should|is to) only ((?:be )?[\w-]+(?: [\w-]+){0,4}?) (after|once|when|if)\b",
        r"\1 \2 only \3",
    ),
    (
        r"(?:^|(?<=[.;!?] ))(at most \w+ [^.;!?,]+?),? at any (?:one |given )?(?:time|moment|point)\b",
        r"always \1",
    ),
    (r"\bnone of (?:the |my |our )?([^.;!?,]+?) (may|must|can|should) ever\b", r"no \1 \2 ever"),
    # Whose turn it is: "register Milos first, Lotte after him".
    (
        rf"\bfirst( [^.;!?]+?)?(?:,| and)(?: and)?(?: then)? ({_NP}) (?:right |straight |only )?after {_THEM}{_END}",
        r"first\1 , then \2",
    ),
)
