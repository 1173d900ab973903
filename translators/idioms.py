"""Turns of phrase, rewritten before the words are told apart. They know no domain.

One table, applied from top to bottom: what stands early sees the text as it was written, what stands late sees what
the others have made of it.
"""

from __future__ import annotations

from translators.asking import ASKING
from translators.recast import RECAST
from translators.turns import WISHES

_TURNS_UP = (  # of somebody from outside: no event of the plan
    r"(?:(?:come|arrive|return|start|show|turn|get|walk|go|ring|open|close|leave)(?:s|es)?"
    r"(?: in| up| back| home| by| round| here| off)?|(?:is|are) (?:in|here|back|home|awake|up|over|done|finished))"
)

# Turns of phrase, rewritten before the words are told apart; tried in this order.
IDIOMS: tuple[tuple[str, str], ...] = (
    (r"\b(do|does|did|is|are|was|were|could|should|would|must|has|have|had|need)nt\b", r"\1 not"),
    (r"\b(?:can't|cannot|cant)\b", "can not"),
    (r"\bwon't\b", "will not"),
    (r"n't\b", " not"),
    (r"\bwhats\b", "what is"),
    *RECAST,
    *ASKING,
    *WISHES,
    # When it is wanted, in words that bind no plan.
    (
        r",? ?\b(?:(?:by|before|at|for|until|in time for|come|around) )?(?:the )?"
        r"(?:supper|dinner|lunch|breakfast|tea|closing|opening|bed)[- ]?times?\b"
        r"|\b(?:by|before|at|for|in time for) (?:supper|dinner|lunch|breakfast|tea|noon|dawn|dusk|sunset|sunrise)\b"
        r"|\b(?:(?:by|until|before|for|from|in time for) )?(?:this|next|every|later this|some time this) "
        r"(?:year|month|week|weekend|season|spring|summer|autumn|winter"
        r"|morning|afternoon|evening|night)\b|\b(?:(?:by|until|before|for|from) )?(?:today|tonight|tomorrow)\b",
        " ",
    ),
    (
        r"[.;,!] ?(?:do both|(?:both|all|each)(?: of)?(?: those| these| them)?(?: jobs| things| tasks)? "
        r"(?:need|needs|have|has|must|want)(?: be)? (?:doing|to be done|done|happening)|i (?:want|need) (?:both|them both)"
        r"(?: of them)?(?: done)?)(?: though| too| ok| please)*(?= ?(?:$|[.,;!?]))",
        " . alsowanted ",
    ),
    (
        r"\b(turn|switch|put|flick|power) ((?:the |that |this |my )?[\w-]+(?: [\w-]+)??) (off|on),? (?:and |and then |then )"
        r"(?:straight |right |quickly )?(?:back )?(?!\3)(off|on)(?: again)?(?= ?(?:$|[.,;!?]))",
        r"\1 \3 \2 , then \1 \4 \2",
    ),
    (r"\b(?:end|ends|ending|wind|winds|finish|finishes) up with\b", "have"),
    (
        r"\bneither ((?:the |my |our )?[\w-]+(?: [\w-]+){0,2}?) nor ((?:the |my |our )?[\w-]+(?: [\w-]+){0,2}?)"
        r" (should|must|may|can|is to|are to|is|are|has|have|will|would|ought to|(?=in\b|on\b|at\b|under\b|inside\b))\b",
        r"\1 and \2 \3 not",
    ),
    (r"\b(should|must|may|can|ought to|to|has to|have to) be neither ([^.,;!?]+?) nor\b", r"\1 not be \2 or"),
    (r"\b(is|are) neither ([^.,;!?]+?) nor\b", r"\1 not \2 or"),
    (
        r"\b(?:as )?(cheap|cheaply|quick|quickly|fast) as"
        r" (?:you (?:possibly )?can|can be|it (?:gets|can be(?: done)?)|possible)\b",
        r"as \1 as possible",
    ),
    # Why, and how somebody feels.
    (
        r"[,;.!-]+ ?(?:it|he|she|they)(?:'s|'ve| has| have) been (?:[a-z]+ly )?[a-z]+ing\b[^.,;!?]*(?= ?(?:$|[.,;!?]))",
        "",
    ),
    (
        r"(?:^|(?<=[.;!?] ))(?:i am|i'm|im|we are|we're) (?:so |really |a bit |a little |absolutely |very |just )*"
        r"(?!off\b|out\b|in\b|here\b|there\b|after\b|done\b|told\b|afraid\b|sure\b|sorry\b)[a-z]+"
        r"(?= ?[.,;!]|(?:,| and)? so\b)(?:(?:,| and)? so\b)?",
        " ",
    ),
    (r"\b(?:free|clear|rid) of\b", "no"),
    (
        r"[,;.]? ?(?:and )?so (?:do|does|should|must|will|would|is|are) (the [\w ]+?|\w+)(?= ?(?:$|[.,;!?]))",
        r" , and \1",
    ),
    (r"\bnever,? ever\b|\bdo(?:n't| not) you (?:ever|dare(?: to)?)\b|\bdo(?:n't| not) ever\b", "never"),
    (r"^(?:right|okay|ok|so|well|now|um|uh|er)\b[, ]+(?:(?:um|uh|er|so|then)\b[, ]+)?", ""),
    (r"\bem\b", "them"),
    (r",? and i mean \w+ ?,?", " "),
    (r"\b(one|two|three) (\w+)([^.,;!?]*?), exactly \1\b", r"exactly \1 \2\3"),
    (
        r"((?:^|(?<=[.;!] ))[^.;!?,:]+) ?\? ?(?:no ?, ?)?(?:never|under no circumstances|at no time|not ever)(?: ever)?"
        r"(?:,? (?:please|not [a-z ]+|ever))*(?= ?(?:$|[.!]))",
        r"never \1",
    ),
    (r"\bof (the \w+) ?, (exactly one|at (?:least|most) \w+|one|two|three|none|all)\b", r"\2 of \1"),
    (r"\b(?:precisely|just)(?= (?:one|two|three|four|five|six|\d)\b)", "exactly"),
    (r"[.,;!]? ?\bthat(?: is|'s) (?:it|all|everything)(?: i ask)?(?= ?(?:$|[.,;!?]))", ""),
    (r"[.;,]? ?\byou (?:choose|pick|decide)(?: which| who| what)?(?: one)?(?= ?(?:$|[.,;!?]))", ""),
    (r"\bfor (?:one|a single|an?|even a) (?:instant|second|moment|minute)\b", " "),
    (r"\bnot an? (?=\w)", "no "),
    (
        r"\b(?:put|set|lay|leave|move|take|get|bring|carry|keep|stash|dump|have|place|park)"
        r" ((?:the |that |this |my )?[\w-]+(?: [\w-]+)??)"
        r"(?: down| away| back)? (?:anywhere|somewhere|any place|wherever)(?: you (?:like|want|please))?(?: else)? "
        r"(?:but|except|other than|apart from|than|save|just not|not) (?:in |on |at |from )?"
        r"(?=there\b|here\b|the\b|\w+(?: ?(?:$|[.,;!?])))",
        r"\1 must not be at ",
    ),
    (r"\b(?:anywhere|somewhere|everywhere) (?=in\b|on\b|at\b|inside\b)", ""),
    (r"\b(?:swing|drop|pop|stop|come|call|go) (?:by|past|round by)(?= (?:the|my|your|at)\b)", "visit"),
    (r"\bat least once\b", " "),
    (
        r"\b(?:keep|stay|steer) (?:off|out of|away from|clear of)\b(?! the (?:whole|entire)\b)(?= \w)",
        "never go to",
    ),
    (r"\bfrom beginning to end\b|\bfrom first to last\b|(?<!from )\bstart to finish\b", "always"),
    (
        r"\bgo (?:and )?(?=(?!of\b|to\b|in\b|on\b|into\b|back\b|home\b|up\b|down\b|out\b|over\b|there\b"
        r"|through\b)\w+ (?:the|a|an|it|them|up|those|that|all|every)\b)",
        "",
    ),
    (r"[.?!,;] ?do it (?:that|this) way\b", ""),
    (r"\bon the (?:ground|floor)(?= (?:at|in|of|on)\b)", ""),
    (r"\bhanging (?:from|off)\b", "on"),
    (
        r"(?:\bthere (?:is|are|should be|must be) )?\b(?:no|not one|not any|not a single) (\w+)(?: left)?(?: in [\w ]+?)? "
        r"(?:that|which|who) (?:has|have|is|are) not (?:been )?(\w+)",
        r"all \1 \2",
    ),
    (
        r"(?:\bthere (?:is|are|should be|must be) )?\b(?:no|not one|not any"
        r"|not a single) (\w+)(?: left)?(?: in [\w ]+?)? (?:that|which|who) (?:has|have|is|are)n't (?:been )?(\w+)",
        r"all \1 \2",
    ),
    (r"\bnot (?:a|one) (?:moment|second) before\b|\bnot an instant before\b", "onlyafter"),
    (r"\b(?:could|can|will|would) (?:one|any|either|some) of you(?: two| three| all| lot)?\b", " "),
    (r"\b(?:one|a|any) single\b(?! time)", "any"),
    (r"\bfor (?:her|him|me|us|them|that|this)(?= ?(?:$|[.,;!?]))", ""),
    (r"\bnever (may|must|can|should) ((?:it|he|she|they|you|the \w+(?: \w+)?)) ever\b", r"\2 \1 never"),
    (r"\bin here\b", ""),
    (r"\b(?:available|present|to be found) (?=(?:at|in|on|near)\b)", ""),
    (
        r"\b((?:have|has|had) (?:any |some |no |more )?\w+(?: left)?)(?<!thing) (?:on|in|inside|around) (?:it"
        r"|them)(?= ?(?:$|[.,;!?]))",
        r"\1",
    ),
    (r"\b(mr|mrs|ms|dr|prof|st)\.", r"\1"),
    (r"\bunder no circumstances\b|\bon no account\b|\bin no case\b", "never"),
    (r"\bwhat (?:i|we)(?: really)? (?:want|need|would like|'d like) is\b(?: that)?", " "),
    (r"\bnice and (?=\w)", ""),
    (
        r"\bby the time (?:(?:i|you|we|everyone|everybody)\b[^.,;!?]*"
        rf"|[^.,;!?]*? {_TURNS_UP}(?= ?(?:$|[.,;!?])| (?:i|we|you|every|all|no|each|the)\b))",
        "",
    ),
    (
        r"\b(?:when|once|after) (?:the|this|my|our) (?:session|day|shift|job|work|night|game|show|party|meeting|run|mission"
        r"|trip|tour|class|lesson) (?:is|has|are) (?:over|done|finished|ended|through) ?,?",
        "",
    ),
    (
        r",? (?:no matter|regardless of|it does not matter|i do not (?:mind|care)) (?:in |on |at |with |by )?"
        r"(?:which|what|where|how|who)(?: [a-z]+)?(?= ?(?:$|[.,;!?]))",
        "",
    ),
    (r"\bby the time\b", "before"),
    (
        r",? ?\b(?:before|after|when|once|until|till|as soon as|by when) (?:i|we) (?!want|need|tell"
        r"|say|have|got|get|hold|know|see|take)[a-z ]+?(?= ?(?:$|[.,;!?])| (?:i|we) (?:want|need|would|do not))",
        "",
    ),
    (r",? (?:and |where )it stays(?: there)?(?= ?(?:$|[.,;!?]))", ""),
    (r",? ?\bnever mind [^.,;!?]*", ""),
    (r"\b(?:hang on|hold on|wait a (?:sec|second|moment|minute)|by the way|mind you)\b(?! to)", ""),
    (r"[,;.]? ?(?:so |and |please )*make (?:that|it|this) happen\b", ""),
    (r"\b(?:the )?(?:two|three|both|all|pair|lot) of (?:them|us)\b(?! (?:but|except|save|apart)\b)", "them"),
    (r"\b(?:other|apart|aside) (?:than|from) that\b", ""),
    (
        r"(\w[\w ]*?) first,? (?:and|then|but)(?: then)? ([\w ]+?) (?:second|next|after|afterwards|last"
        r"|later)(?= ?(?:$|[.,;!?]))",
        r"first \1 , then \2",
    ),
    (
        r"(the [\w ']+?|[\w-]+) is where you(?:'re| are)? (?:to|should|must|will|need to|have to) "
        r"(?:finish|end(?: up)?|stop|be|go|wait)\b",
        r"you go to \1",
    ),
    (r",? ever(?= ?(?:$|[.;!?]))", " always"),
    (
        r"[.;,]? ?\b(?:which|what|who|where|when|how)(?: (?:one|ones|of them|of these))? (?:is|are) (?:up to you"
        r"|your (?:choice|call|business))\b|[.;,]? ?\byour (?:choice|call)(?: which| who| what)?(?= ?(?:$|[.,;!?]))",
        "",
    ),
    (r"\bnothing (?:more|else|further) (?:for|from) (?:you|me|us)\b", ""),
    (
        r"\b(?:and |but )?only (?:when|once|after|if) (?:that|this|it)(?: is|'s| has been|'s been)? "
        r"(?:done|over|finished|complete|completed)\b|\b(?:and |but )?only (?:afterwards|after that|later)\b",
        "thereafter",
    ),
    (r"\bfull of \w+", "full"),
    (r",? (?:in place|instead) of (?:the |that |those )?\w+(?: \w+)?(?= ?(?:$|[.,;!?]))", ""),
    (r"\b(?:i|we)(?:'ve| have)? changed (?:my|our) minds?(?: (?:about|on))?\b", " "),
    (
        r"(?<=\w) (?:that )?(?:we|i|you) (?:own|have|have got)(?= ?(?:$|[.,;!?]|needs?\b|has\b|have\b|is\b|are\b"
        r"|should\b|must\b|ought\b))",
        "",
    ),
    (r"\bonce at (?:the )?(?:very )?most\b|\bat (?:the )?most once\b", "singletime"),
    (r"\b(one|two|three|four|five|six|\d+) (\w+) at (?:the )?(?:very )?(least|most)\b", r"at \3 \1 \2"),
    (r"\b(?:a|any|one) (?:single )?(?:piece|bit|item|kind|sort|type)s? of\b|\ba single\b(?! time)", "any"),
    (r", (?:but )?(?:bar|barring|excluding|minus|not counting)(?= (?:the|those|these|that)\b)", " except"),
    (r", ((?:the |those )?[\w -]+?) (?:excepted|excluded|aside|apart)(?= ?(?:$|[.,;!?]))", r" except \1"),
    (r"[,;-]* ?\bwhich (?:i|we) (?:do |also |both |really )*want(?: done)?\b", " . alsowanted "),
    (r"[.;,!] ?do both\b", ""),
    (r"\bbehind (?:you|yourself)\b", " "),
    (r"\btrad(e|es|ing)\b(?= )", "swap"),
    (r",? (?:whichever|whatever|any) (?:one)?(?= ?(?:$|[.,;!?]))", ""),
    (
        r"(?:,? (?:has|is|does|did|was|have|are) (?:it|he|she|they|there))?[?.!;,-]+ ?(?:and |so |please |could you |now )*"
        r"(?:see to (?:it|that|this)|(?:see|make sure|ensure)(?: to it)?(?: that)?"
        r" (?:it|they|he|she) (?:is|are|does|do|has|gets)|(?:fix|change|mend|remedy) (?:that|it|this)"
        r"|(?:sort|put) (?:that|it) (?:out|right)"
        r"|do something about (?:it|that)|take care of (?:it|that))(?= ?(?:$|[.,;!?]))",
        " . contrary",
    ),
    (r"\b(nothing|nobody|none|no \w+)((?: \w+){0,2}) ever\b", r"\1\2 always"),
    (
        r"\b(one|two|three|four|five|\d+) (?!(?:steps?|actions?|moves?|operations?)\b)(\w+),? (?:and )?"
        r"(?:no more(?:,? (?:and )?no (?:fewer|less))?"
        r"|not (?:one )?more|only|exactly)\b",
        r"exactly \1 \2",
    ),
    (
        r"([\w' -]+? and [\w' -]+?) (?:(?:have |has |are |were )?(?:got(?:ten)? )?mixed up"
        r"|are (?:the wrong way (?:a)?round|swapped)|are (?:each|both) where the other (?:one )?(?:is to|should"
        r"|ought to) be)[^.!?]*[.!? ]+contrary",
        r"swap \1",
    ),
    (
        r",? ?(?:and )?in (?:just |exactly |precisely )?(?:that|this|the (?:order|sequence) (?:given"
        r"|named)) ?(?:order|sequence)?(?: mind(?: you)?)?(?= ?(?:$|[.!?]))",
        " inthatorder",
    ),
    (
        r"\b(it|that|there|what|where|who|he|she|here|everything|nothing|this|one|whatever|whoever)'s\b",
        r"\1 is",
    ),
    (
        r"'s (?=\w+ing\b|not\b|never\b|already\b|still\b|gone\b|so\b|too\b|very\b|an?\b|on\b|in\b|at\b)",
        " is ",
    ),
    (r"'s (?=been\b|got\b|had\b)", " has "),
    (r"'(?:re|ve|ll|d|m)\b", ""),
    (
        r"[.?!;,:] ?(?:just |please )?do (?:just |precisely |exactly )?(?:that|this|so)(?: one)?(?= ?(?:$|[.!?]))",
        " ",
    ),
    (
        r"[,;.]? ?(?:there is )?no need to [a-z ]+?(?= ?(?:$|[.,;!?]))"
        r"|[,;.]? ?\b(?:it|they|he|she) (?:need not|do(?:es)? not (?:have|need) to)"
        r" (?![^.,;!?]*\b(?:any ?more|any longer)\b)[a-z ]+?(?= ?(?:$|[.,;!?]))"
        r"|[,;.]? ?\b(?:but|though|although) (?:[\w'-]+ ){1,5}(?:need not|do(?:es)? not (?:have|need) to)"
        r" (?![^.,;!?]*\b(?:any ?more|any longer)\b)[a-z ]+?(?= ?(?:$|[.,;!?]))",
        "",
    ),
    (
        r"\b(?:is|would be|will be) (?:enough|fine|plenty)(?: for me| by me)?\b|\bpick (?:which|what)ever(?: one)?\b",
        "",
    ),
    (
        r"[,;]? ?(?:and )?(?:it|they) (?:may|can|could|might) (?:stay|go|end up|remain|be|stand|lie)"
        r" (?:wherever|anywhere)\b",
        "",
    ),
    (
        r"(?:^|(?<=[.;,!?] ))(?:and |but )?(?:as for|about|regarding|concerning|as regards) "
        r"((?:(?:the|my|our|that|those|these) )?[\w-]+(?: [\w-]+)??) ?, "
        r"(?:it|they|he|she) (?=\w)",
        r"\1 ",
    ),
    (r"(?:^|(?<=[.;!?] ))(?:and |but )?(?:as for|about|regarding|concerning|as regards) ", ""),
    (r"\b(?:i|we) do not (?:mind|care)\b[^.;!?:,]*,?", " "),
    (r"\b(?:it |that )?does not matter\b[^.;!?:,]*", " "),
    (r"\bno matter (?:which|where|how|what)\b[^.;!?:,]*", " "),
    (r"\bin (?:any|whatever|whichever|no particular) order(?: you (?:like|want|wish|please|prefer))?", " "),
    (r"\b(?:which|what|where|how)ever (?:one )?(?:you (?:like|want|wish|please|prefer)|suits you)", " "),
    (
        r",? ?\bif (?:you(?:'d| would| could| can| will)? (?:be so (?:kind|good)|"
        r"do not mind|(?:possibly )?(?:can )?manage(?: (?:it|that|to))?"
        r"|get (?:a|the) chance|possibly can|feel like it|have (?:the )?time)|(?:at all )?possible"
        r"|need be|necessary|convenient"
        r"|that is (?:ok|okay|alright|all right|fine))\b",
        " ",
    ),
    (r"\b(?:as|if) you (?:like|wish|want|please|can|will|would)\b", " "),
    (r"\bany (?:one )?(?:of them )?(?:will|would) do\b|\beither (?:one )?(?:will|would) do\b", " "),
    (r"\bmake (?:it so|sure)\b(?: that)?|\bensure\b(?: that)?|\bsee(?:ing)? (?:to it|that)\b(?: that)?", " "),
    (r"\b(?:be sure|remember|try|do not forget)(?: to)?\b", " "),
    (r"\b(?:could|can|would|will) (?:you|u)(?: (?:please|kindly|mind))?\b", " "),
    (
        r"\b(?:by the time|when(?:ever)?|once|as soon as|before|after) (?:you|i|we|they|all|everything|all of it)"
        r"(?: (?:are|is|get|have|has been|will be))?(?: all)? (?:done|finished|through|ready|back|over|finish|stop"
        r"|leave|end|return|wrap up|walk away|call it a day|go home|come back|knock off|set|said and done)\b",
        " ",
    ),
    (
        r"\b(?:in|at) the (?:very )?end\b|\bby (?:tonight|tomorrow|then|noon|midnight|(?:the )?(?:end|close)"
        r"(?: of (?:the )?(?:day|business|play|shift|run|work|job|week))?)\b|\bright (?:now|away|there)\b"
        r"|\bat (?:the|this) moment\b|\bat present\b|\bfor the time being\b"
        r"|\bat some (?:point|stage|time)\b(?=,? (?:and |but )?(?:then|next|before|after|afterwards|once|when|while"
        r"|until)\b)",
        " ",
    ),
    # What is to be so at some time need not be so in the end.
    (r"\bat some (?:point|stage|time)(?: or (?:an)?other)?\b", "atsometime"),
    # What only repeats that one thing comes after another.
    (
        r"\band (?:no|not) (?:sooner|earlier|before(?: that)?)\b|,? (?:no|not) (?:sooner|earlier)\b"
        r"|\bnot (?:a moment|a second) (?:sooner|earlier|before)\b",
        " ",
    ),
    (
        r"\b(?:only|just|at most|no more than|not more than) (?:(?:one|a|one single|a single) time"
        r"|once(?= ?(?:$|[.,;!?]|and\b|while\b|but\b)))\b",
        "singletime",
    ),
    # One thing waits for another, which need not last.
    (
        r"\b(?:but |and |though )?(?:only (?:after|once|when|if)|not (?:until|before)(?! that(?: is| was| has|,|\.|$)))\b"
        r"|\b(?:but |and )?(?:hold|wait|hold off|hold on|hold it|hold that)(?: with (?:it|that|this))? until\b",
        "onlyafter",
    ),
    (
        r",? ?(?:and )?(?:all|each|every one|every single one|both)(?: of (?:them|these|those))?(?= (?:but|except"
        r"|save|apart))",
        "",
    ),
    (
        r"\b(?:must |should |may |can |is to |are to )?(?:never|not(?: ever)?|at no point) (?:ever "
        r"|to )?leave (?=(?:the|its|their|this|that) \w+(?: (?!open|shut|closed|off|on|empty|full|alone|dirty)\w+)?"
        r"(?: ?(?:$|[.,;!?])| and\b| while\b))",
        "always stay at ",
    ),
    (r"\bundo(?:ing|es)? the (\w+) (?:of|on)\b", r"un\1"),
    (r"\b(?:to|into|in|on) (?:its|their) (?:place|spot|position)(?= (?:in|on|at|inside|into)\b)", ""),
    (r"\btak(?:e|es|ing) (its|their|the \w+(?:'s)?|\w+'s)(?: old| former)? (place|spot)\b", r"to \1 \2"),
    (r"\bfollow(?:s|ing)? (?:it|him|her|them) (?=there\b|to\b|into\b)", "comes "),
    (r"\b(?:has|have|had) (?:spent|been given|stood|lain) (?:some|a little|a bit of) time\b", "is"),
    (
        r",? where (?:i|we) (?:eventually |finally |ultimately |really |in the end )?(?:want|need) (?:it|them)\b",
        "",
    ),
    (r"[,;] (?:any|whichever|whatever) [a-z ]{1,30}?(?:will|would) do\b", ""),
    (r"\b(stay|remain|sit)(s|ing)? put\b", r"\1\2"),
    (
        r"\b(places|spots|positions) where (?:it|they)(?: are| is)?(?: now)?(?: standing| lying| sitting)?\b",
        r"\1",
    ),
    (
        r"\bwhat (?:i|we)(?: am| are)? (?:after|looking for|hoping for|aiming for|aiming at)(?: here)? is\b",
        " ",
    ),
    (
        r"\b(?:i|we)(?: would| will)? be (?:glad|happy|grateful|pleased|delighted|obliged|thankful)(?: if| to see)\b",
        " ",
    ),
    (r"[,;.]? ?(?:and )?that is (?:how|what|where) (?:i|we) (?:want|like|need|would)[^.;!?]*", " "),
    (r"\bin turn\b|\bat the same time\b", " "),
    (r"\b(an?) (\w+) ?, any \2\b", r"any \2"),
    (r"\b(lying|sitting|standing|hanging) around\b", r"\1"),
    # What comes next has to come later.
    (
        r"\b(?:and )?only then\b|\b(?:once|when|as soon as|after) (?:that|this|it)(?:'s| is| has been| is been)? "
        r"(?:done|over|finished|through(?: [a-z]+(?:ion|ed))?|out of the way|taken care of|complete|completed|happened)\b"
        r"|\bthat done\b|\bafter which\b",
        "thereafter",
    ),
    (r"\bafter (?:that|this|doing so|doing that)\b|\blater(?: on)?\b", "then"),
    (
        r"\bbefore (?:you do (?:that|this|so|it)|doing (?:that|this|so|it)|that|this)\b|\bin advance\b",
        "beforehand",
    ),
    (r"\bwhatever (?:you do|happens)\b|\bfor (?:me|us|good|now|once)\b|\bof course\b", " "),
    (r"\b(?:i|we) (?:do|would) not (?:want|like|need|wish)(?: to (?:see|have|find))?\b", "not"),
    (
        r"\b(?:using|with the help of|by means of) (?:its|the|your|a) [a-z]+(?= ?(?:$|[.,;!?]| then| and))",
        " ",
    ),
    (r"\bi (?:would )?(?:like|want|need) you(?: to)?\b", " "),
    (r"\bi (?:would |really |also |just )*(?:like|love|want|need|wish|prefer)(?: to (?:see|have))?\b", " "),
    (r"\bwhat i (?:want|need|would like) is\b(?: that)?", " "),
    (
        r"\byour (?:task|job|goal|aim|mission) is(?: (?:to|that))?\b|\bthe (?:goal|aim|task) is(?: (?:to|that))?\b",
        " ",
    ),
    (r"\bthank(?:s| you)(?: (?:very|so) much| a lot)?\b|\b(?:good )?(?:morning|evening|afternoon)\b", " "),
    # Verbs of several words, as one that says the same.
    (r"\blet(?:ting)? go of\b", "drop"),
    (
        r"\b(?<!you )(?<!you're )(?<!are )(?:hang|hold|hanging|holding)(?: on)? ?(?:on)?to\b|\bkeep hold of\b",
        "hold",
    ),
    (
        r"\bset(?:ting)? foot (?:in|on|into)\b|\btouch(?:ing)? down (?:in|on|at)\b|\blook(?:ing)? in(?:to)?\b",
        "visit",
    ),
    (r"\bcall(?:ing)? (?:at|in at)\b|\bmak(?:e|es|ing) it to\b|\bmade it to\b|\bgets? (?=to\b)", "reach "),
    (r"\bdispos(?:e|es|ing) of\b", "lose"),
    (
        r"\bha(?:s|ve) no business (?:being|to be|(?:lying|sitting|standing|staying)(?: around)?)\b"
        r"|\bis not allowed to be\b|\bcan not stay\b",
        "must not be",
    ),
    (r"\btrad(?:e|es|ing) (?:places|positions|spots)\b|\bchang(?:e|es|ing) places\b", "swap"),
    (r"\b(left|right)[- ]hand(?= \w)", r"\1"),
    (r"\b(?:on board|aboard)(?: of)?\b", "aboard"),
    (
        r"\b(?:in|with|on) (?:(?:your|the robot's|its|his|her|their) (?:arms?|hands?|grippers?|claws?|grip|hooks?"
        r"|forks?|paws?)|hand)\b",
        "held",
    ),
    (r"\bright (?=(?:where|there|here|beside|on|in|at|under|behind)\b)", ""),
    (r"\bin front of\b", "beforeplace"),
    (r"\bon top of\b", "on"),
    (
        r"\b(drive|go|move|fly|walk|travel|head|continue|sail|press|proceed|hurry|roll)(s|ing)? on to\b",
        r"\1\2 to",
    ),
    (r"\bon to\b", "onto"),
    (r"\bin to\b", "into"),
    (r"\bout of\b", "outof"),
    (r"\boff of\b", "off"),
    # "beside c14, on whichever neighbouring square suits you": which one is left to whoever does it
    (
        r"\b((?:right |directly )?(?:next to|close to|adjacent to|near|beside) [\w' -]{1,30}?) ?, (?:on|in|at) "
        r"(?:whichever|whatever|any) [a-z ]{1,30}?(?:suits you|you like|you prefer|you please|you want)\b",
        r"\1",
    ),
    (r"\b(?:every|each) (?:single )?light(?= (?:on|off|out)\b)", "all lights"),
    (r"\b(?:next|adjacent) to\b", "near"),
    (r"\bas well as\b|\bplus\b", "and"),
    (r"\bas well\b", "also"),
    (
        r"\bat (?:all times|every moment|every time)\b|\ball (?:along|the while|through)\b|\bfrom start to finish\b",
        "always",
    ),
    (
        r"\b(not)((?: [\w']+){1,6}?),? (?:even )?(?:for a (?:single )?(?:second|moment|minute|instant)"
        r"|at any (?:time|point|moment)"
        r"|(?:anywhere )?along the way|in the meantime)\b(?!,? to\b)",
        r"never\2",
    ),
    (r"\b(?:for )?(?:the (?:whole|entire)|all the) (?:time|way|run)\b|\bthroughout\b", "always"),
    (r"\bat no (?:time|point|moment|stage)\b|\bnot (?:ever|at any (?:time|point|moment))\b", "never"),
    (r"\b(?:along|on) the way\b", " "),
    (
        r"[,;]? ?\b(?:where|how|when) (?:it|they|that) [a-z ]+? (?:is|are) "
        r"(?:up to you|your (?:business|call|choice|decision|problem)|not important|unimportant|irrelevant)\b",
        " ",
    ),
    (r"[,;] (?:the )?[a-z]+(?:'s| is) (?:not important|unimportant|irrelevant|up to you)\b", " "),
    (r"(?<=\w) n (?=\w)", " and "),
    (r"\bno longer\b", "not"),
    (r"\bany ?more\b|\bany longer\b", " "),
    (r"\bas soon as\b", "once"),
    (r"\b(?:ahead of|prior to)\b", "before"),
    (
        r"\b(?:apart from|other than|aside from|with the exception of|excluding|save for|except for)\b",
        "except",
    ),
    (r"\b(all|everything|every one|anything) but\b", r"\1 except"),
    (
        r"\bfirst (?:off|of all|up)\b|\bto (?:begin|start) with\b|\bfor starters\b|\bstep one\b|\bfirstly\b"
        r"|\b(?:start|begin)(?:ning|ing|s)? (?:by|with|out by|off by)\b",
        "first",
    ),
    (
        r"\bstep (?:two|three|four|five)\b|\b(?:secondly|thirdly|fourthly|lastly)\b|\b(?:last|second) of all\b|\bnext up\b"
        r"|(?<=, )(?:second|third|fourth|last)(?= ?,)|\b(?:finish|end)(?:ing|es|s)? (?:up )?(?:by|with)\b",
        "then",
    ),
    (r"\b(?:be |is |are )?off (?:in)?to\b", "go to"),
    (r"\bwith (?:you|him|her|them)(?= ?(?:$|[.,!;]))", ""),
    (r"\b(?:followed by|after that|afterwards|subsequently|and then)\b", "then"),
    (r"\b(on|in|inside|with|at|near|aboard|to) any of (them|these|those)\b", r"\1 \2"),
    (r",? (?:any|either) (?:one )?of them\b", " "),
    (r"\bnot (?:one|a single)\b|\bnot even one\b", "no"),
    (r"\b(?:a minimum of|at least|no (?:fewer|less) than)\b", "atleast"),
    (r"\b(?:a maximum of|at most|no more than)\b", "atmost"),
    (r"\b(?:each and every|every single|every last)\b", "every"),
    (r"\bone (?:another|other)\b|\beach other\b", "another"),
    (r"\bno one\b", "nobody"),
    (r"(\bnever\b[^,.;!?]*?) at once\b", r"\1 atonce"),
)
