"""What is said to be needless: "no need to send anything", "it need not be sent". No fact called so is asked for."""

from __future__ import annotations

import re

_NEEDLESS = re.compile(
    r"\b(?:no need to (\w+)(?: (?:it|them|anything|any of (?:it|them)|either(?: of them)?))?"
    r"|(?:it|they) (?:need not|needn't|do(?:es)?(?: not|n't) (?:have|need) to) be (\w+))(?= ?(?:$|[.,;!?]))"
)


def needless(text: str) -> frozenset[str]:
    """Return the verbs of what the text says need not be done to anything it speaks of, and speaks of nowhere else.

    >>> sorted(needless("a closeup of the rock, it need not be sent"))
    ['sent']
    >>> needless("send the closeup; the other one, it need not be sent")
    frozenset()
    """
    plain = text.lower().replace("’", "'")
    verbs = {first or second for first, second in _NEEDLESS.findall(plain)}
    stems = {verb: verb[:3] for verb in verbs}  # enough to find *send* by *sent*
    rest = _NEEDLESS.sub(" ", plain)
    return frozenset(verb for verb, stem in stems.items() if not re.search(rf"\b{stem}", rest))
