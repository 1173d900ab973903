"""What is to be as small, large, early or even as can be; cut out of its sentence."""

from __future__ import annotations

import re

from translators.limits.statements import Aim
from translators.limits.things import Things
from translators.limits.vocabulary import base

_ADJECTIVES = {
    "cheap": ("minimize", "cost"), "cheaply": ("minimize", "cost"), "inexpensive": ("minimize", "cost"),
    "early": ("minimize", "end"), "soon": ("minimize", "end"), "quick": ("minimize", "end"), "quickly": ("minimize", "end"),
    "fast": ("minimize", "end"), "short": ("minimize", ""), "low": ("minimize", ""), "small": ("minimize", ""),
    "little": ("minimize", ""), "few": ("minimize", ""), "high": ("maximize", ""), "large": ("maximize", ""),
    "big": ("maximize", ""), "many": ("maximize", ""), "much": ("maximize", ""), "great": ("maximize", ""),
    "evenly": ("minimize", "spread"), "fairly": ("minimize", "spread"), "even": ("minimize", "spread"),
    "long": ("maximize", ""), "valuable": ("maximize", "gain"), "profitable": ("maximize", "profit"),
    "light": ("minimize", "weight"),
}  # fmt: skip
_SUPERLATIVES = {
    "cheapest": ("minimize", "cost"), "shortest": ("minimize", ""), "lowest": ("minimize", ""), "smallest": ("minimize", ""),
    "least": ("minimize", ""), "fewest": ("minimize", ""), "earliest": ("minimize", "end"), "soonest": ("minimize", "end"),
    "fastest": ("minimize", "end"), "quickest": ("minimize", "end"), "minimal": ("minimize", ""),
    "minimum": ("minimize", ""),
    "highest": ("maximize", ""), "largest": ("maximize", ""), "greatest": ("maximize", ""), "most": ("maximize", ""),
    "best": ("maximize", ""), "biggest": ("maximize", ""), "maximal": ("maximize", ""), "maximum": ("maximize", ""),
    "fairest": ("minimize", "spread"),
}  # fmt: skip
_MEASURES = {
    "cost": "cost|costs|price|pay|payroll|payment|wages|wage|expense|expenses|spend|spending|spent|money|bill"
    "|salary|salaries",
    "profit": "profit|profits",
    "gain": "earn|earnings|income|revenue|return|returns|worth|value|benefit|yield|gain|reach|reached|audience|sales",
    "rating": "rating|score|points|ratings|strength|skill|octane",
    "distance": "distance|tour|route|way|trip|path|walk|travelled|traveled|drive|length",
    "end": "makespan|finish|finished|finishing|completion|done|completed|end",
    "time": "time|minutes|hours|duration",
    "weight": "weight",
    "spread": "evenly|fairly|even|fair",
    "wish": "wishes",
}
_MEASURE = {word: measure for measure, words in _MEASURES.items() for word in words.split("|")}
_AS = re.compile(
    r"\bas ([a-z]+)((?: [a-z]+)?) as (?:possible|we can|it can be|they can|can be)\b|\bas ([a-z]+) as ()possible\b",
    re.I,
)
_VERB = re.compile(
    r"\b(?:(?:we |i )?(?:want|need|would like|wish|have) to )?(minimi[sz]e|maximi[sz]e|minimi[sz]ing|maximi[sz]ing)\b",
    re.I,
)
_BEST = re.compile(r"\b(?:the |at the )?(" + "|".join(_SUPERLATIVES) + r")\b(?! of\b| \d)", re.I)
_SOON = re.compile(r"\bhow (soon|early|quickly|fast|cheaply) can\b", re.I)
_NEGATIVE = re.compile(r"\b(?:at|no|the) (?:most|least)\b", re.I)


def aim_in(sentence: str, things: Things) -> tuple[Aim | None, str]:
    """Return what the sentence aims at, and the rest of the sentence.

    >>> from translators.limits.things import Things
    >>> aim_in("Keep the total cost as low as possible.", Things({}, {}, {}))[0]
    Aim(direction='minimize', measure='cost', kind='', said='Keep the total cost as low as possible.')
    """
    found = _AS.search(sentence)
    if found:
        word = (found[1] or found[3]).lower()
        direction, measure = _ADJECTIVES.get(word, ("", ""))
        rest = f"{sentence[: found.start()]} {sentence[found.end() :]}"
        return _aim(direction, measure, found[2] or "", sentence, rest, things)
    found = _VERB.search(sentence)
    if found:
        direction = "minimize" if found[1].lower().startswith("min") else "maximize"
        rest = f"{sentence[: found.start()]} {sentence[found.end() :]}"
        return _aim(direction, "", sentence[found.end() :], sentence, rest, things)
    found = _SOON.search(sentence)
    if found:
        direction, measure = _ADJECTIVES[found[1].lower()]
        return _aim(direction, measure, "", sentence, "", things)
    found = _BEST.search(sentence)
    if found and not (
        found[1].lower() in ("most", "least", "maximum", "minimum") and _is_limit(sentence, found.start(1))
    ):
        direction, measure = _SUPERLATIVES[found[1].lower()]
        rest = f"{sentence[: found.start()]} {sentence[found.end() :]}"
        return _aim(direction, measure, sentence[found.end() :], sentence, rest, things)
    if re.search(
        r"\b(?:spread|share|distribute|divide|split)\b.*\b(?:evenly|fairly|equally)\b", sentence, re.I
    ):
        return Aim("minimize", "spread", "", sentence), ""
    return None, sentence


def _is_limit(sentence: str, at: int) -> bool:
    """Return whether "most" stands in a limit: "at most 3", "a maximum of 5"."""
    before = sentence[:at].lower().split()[-1:]
    following = sentence[at:].split()[1:2]
    return bool(before and before[0] in ("at", "a")) or bool(
        following and (following[0][:1].isdigit() or following[0] == "of")
    )


def _aim(
    direction: str, measure: str, near: str, sentence: str, rest: str, things: Things
) -> tuple[Aim | None, str]:
    """Return the aim with its measure: told by the adjective, by a kind of thing, or by a noun or verb of the sentence."""
    if not direction:
        return None, sentence
    kind = next((things.kind_named(word) for word in near.lower().split() if things.kind_named(word)), "")
    words = re.findall(r"[a-z]+", near.lower()) + re.findall(r"[a-z]+", rest.lower())
    if not measure and kind:
        return Aim(direction, "used" if direction == "minimize" else "count", kind, sentence), _without(
            rest, near
        )
    measure = measure or next((_MEASURE[word] for word in words if word in _MEASURE), "")
    if measure == "time" and not any(word in words for word in ("total", "travel", "working")):
        measure = "end"
    if not measure:
        counted = next((base(word) for word in words if len(word) > 3), "")
        return Aim(direction, "unit", counted, sentence), ""
    return Aim(direction, measure, "", sentence), _without(rest, near)


def _without(rest: str, near: str) -> str:
    return rest.replace(near, " ") if near and near in rest else rest
