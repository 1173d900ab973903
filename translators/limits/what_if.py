"""One thing changed: "what if demand at cafe 2 rises by 10 %?", "and if supplier 1 fails?", as changed statements."""

from __future__ import annotations

import re
from dataclasses import replace

from translators.limits.changes import (
    Changed,
    about,
    apiece,
    groups_in,
    is_same,
    number_of,
    scaled_reading,
    with_more,
    with_number,
)
from translators.limits.chunks import chunks_of
from translators.limits.clauses import clauses_of
from translators.limits.quantities import quantity
from translators.limits.reader import Reading, read_sentence
from translators.limits.statements import Cells, Datum, Misread
from translators.limits.text import words_of

_LEAD = re.compile(
    r"^\s*(?:what (?:is|are|would be|might be|could be) the (?:potential |possible |likely )?"
    r"(?:impact|effects?|outcome|result|consequences?|implications?) (?:of|if)"
    r"|how (?:would|will|does) .{0,40}? if"
    r"|(?:and |but |so |now |then |please )*(?:what (?:if|would happen if|happens if|happens when|about if)|how about if"
    r"|suppose(?: that)?|assume(?: that)?|imagine(?: that)?|say that|if))\s+",
    re.I,
)
_WHY_NOT = re.compile(r"^\s*why (?:not|don't we|do we not|doesn't|does not|is it not best to)\s+", re.I)
_WHY = re.compile(r"^\s*why (?:do|are|does|is) (?:we )?", re.I)
_UP = "rises?|rose|increases?|increased|grows?|grew|goes up|go up|went up|climbs?|(?:is|are) (?:raised|increased|up)"
_DOWN = (
    "falls?|fell|decreases?|decreased|drops?|dropped|goes down|go down|went down|shrinks?"
    "|(?:is|are) (?:reduced|cut|lowered|down)"
)
_CHANGE = re.compile(
    rf"^(?P<what>.+?)\s+(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:\s+(?P<by>by|to)\s+(?P<amount>.+))?$", re.I
)
_NOUN_FIRST = re.compile(
    r"^(?:there (?:is|was|were) )?an? (?P<amount>\S+\s?%?) (?P<way>increase|rise|growth|drop|decrease|fall|cut|reduction)"
    r" (?:in|of) (?P<what>.+)$",
    re.I,
)
_TWICE = re.compile(
    r"^(?P<what>.+?)\s+(?:(?P<double>doubles?|(?:is|are) doubled)|(?P<half>halves|(?:is|are) halved|is cut in half))$",
    re.I,
)
_GONE = re.compile(
    r"^(?P<what>.+?)\s+(?:fails?|breaks? down|drops? out|(?:is|are) (?:out|lost|sick|ill|closed|unavailable"
    r"|not available|gone|away|down)|shuts?(?: down)?|closes?|quits?|leaves?|falls? ill|stops? working"
    r"|goes? bankrupt)$",
    re.I,
)
_ONLY_PART = re.compile(
    r"^(?P<what>.+?)\s+can (?:now )?(?:only )?(?:supply|provide|give|deliver|offer|produce)(?: only)?\s+"
    r"(?P<share>half|a third|a quarter|\d+ ?%)(?: .*)?$",
    re.I,
)
_OFF = re.compile(
    r"^(?:can |could |may )?(?P<who>.+?) (?:takes?|has|have|gets?) (?P<off>.+?) off"
    r"(?: and works? (?:on )?(?P<on>.+?)(?: instead)?)?$",
    re.I,
)
_MORE = re.compile(r"\b(?P<number>\d+|one|two|three|four|five|six) (?:more|additional|extra)\b", re.I)
_SHARES = {"half": 0.5, "a third": 1 / 3, "a quarter": 0.25}


def changed(reading: Reading, question: str) -> Changed | Misread:
    """Return the reading as the question would have it, or why the question is not understood."""
    said = question.strip()
    asked = _asked(said)
    reading = replace(reading, statements=tuple(one for each in reading.statements for one in apiece(each)))
    for way in (_gone, _off, _only_part, _by_amount, _twice, _why):
        found = way(asked if way is not _why else said, reading, said)
        if found is not None:
            return found
    return _told(asked, reading, said)


def _asked(said: str) -> str:
    """Return the change without the words that ask for it."""
    first = re.split(r"(?<=[?.!])\s+", said)[0]
    text = _LEAD.sub("", first).rstrip("?.! ")
    text = re.sub(
        r",?\s*(?:what (?:then|would|happens|is)|how (?:does|would|will|do)).*$", "", text, flags=re.I
    )
    return re.sub(r"\b(?:now|suddenly|instead|then)\b\s*", "", text).strip()


def _gone(asked: str, reading: Reading, said: str) -> Changed | Misread | None:
    found = _GONE.match(asked)
    if not found:
        return None
    groups = groups_in(found["what"], reading.things)
    if not groups:
        return None
    cells = tuple(Cells((replace(g, how="the", preposition=""),), "never", "", said) for g in groups)
    names = ", ".join(name for g in groups for name in g.members)
    return Changed(with_more(reading, cells), (f"nothing goes by {names}",))


def _off(asked: str, reading: Reading, said: str) -> Changed | Misread | None:
    """Return "can Ben take Monday off and work on Friday" as what may not and what must be."""
    found = _OFF.match(asked)
    if not found:
        return None
    who, off, on = (groups_in(found[name] or "", reading.things) for name in ("who", "off", "on"))
    if not who or not off or (found["on"] and not on):
        return None
    cells = [Cells((*who, *off), "never", "match", said)]
    words = [f"{who[0].members[0]} not on {', '.join(off[0].members)}"]
    if on:
        cells.append(Cells((*who, *on), "must", "match", said))
        words.append(f"{who[0].members[0]} on {', '.join(on[0].members)}")
    return Changed(with_more(reading, cells), tuple(words))


def _only_part(asked: str, reading: Reading, said: str) -> Changed | Misread | None:
    found = _ONLY_PART.match(asked)
    if not found:
        return None
    share = found["share"].lower()
    factor = _SHARES.get(share) or float(share.rstrip("% ")) / 100
    return scaled_reading(reading, found["what"] + " capacity", lambda n: n * factor, said)


def _by_amount(asked: str, reading: Reading, said: str) -> Changed | Misread | None:
    found = _CHANGE.match(asked)
    if found:
        what, is_up, by, amount = found["what"], bool(found["up"]), found["by"], found["amount"] or ""
    else:
        nominal = _NOUN_FIRST.match(asked)
        if not nominal:
            return None
        what, by, amount = nominal["what"], "by", nominal["amount"]
        is_up = nominal["way"].lower() in ("increase", "rise", "growth")
    number, _ = quantity(words_of(amount), 0, reading.things) if amount else (None, 0)
    if number is None:
        return Misread(said, "by how much? Say it, as “rises by 10 %” or “rises to 40”")
    if by == "to" and not number.is_share:
        return scaled_reading(reading, what, lambda _: number.number, said)
    sign = 1 if is_up else -1
    if number.is_share:
        return scaled_reading(reading, what, lambda n: n * (1 + sign * number.number), said)
    return scaled_reading(reading, what, lambda n: n + sign * number.number, said)


def _twice(asked: str, reading: Reading, said: str) -> Changed | Misread | None:
    found = _TWICE.match(asked)
    if not found:
        return None
    factor = 2.0 if found["double"] else 0.5
    return scaled_reading(reading, found["what"], lambda n: n * factor, said)


def _why(said: str, reading: Reading, _: str) -> Changed | Misread | None:
    """Return that it must be so ("why not ship from A to B?"), or must not ("why do we use A?")."""
    not_so = _WHY_NOT.match(said)
    found = not_so or _WHY.match(said)
    if not found:
        return None
    clauses = clauses_of(chunks_of(words_of(said[found.end() :].rstrip("? ")), reading.things))
    groups = tuple(g for clause in clauses for g in clause.groups)
    if not groups:
        return Misread(said, "it names nothing of the problem")
    how = "must" if not_so else "never"
    verb = next((v.kind for clause in clauses for v in clause.verbs if v.kind), "")
    names = " and ".join(name for g in groups for name in g.members)
    words = f"{names} {'has to be used' if not_so else 'may not be used'}"
    return Changed(with_more(reading, (Cells(groups, how, verb, said),)), (words,))


def _told(asked: str, reading: Reading, said: str) -> Changed | Misread:
    """Return the reading with what is told instead of what was told before of the same, or beside it."""
    more = _MORE.search(asked)
    statements = read_sentence(_sentence(_MORE.sub(r"\g<number>", asked) if more else asked), reading.things)
    if isinstance(statements, Misread):
        return Misread(said, statements.reason)
    if not statements:
        return Misread(said, "it changes nothing that was told")
    now = [replace(each, said=said) for each in statements]
    kept = list(reading.statements)
    words: list[str] = []
    for each in now:
        places = [i for i, old in enumerate(kept) if is_same(old, each, reading.things)]
        if more and not places:
            return Misread(said, "more than what? No such number was told before")
        for place in places:
            old = kept[place]
            before, after = number_of(old), number_of(each)
            after = before + after if more else after
            kept[place] = with_number(old, after, said)
            words.append(f"{about(old)}: {before:,.10g} becomes {after:,.10g}")
        if not places:
            if isinstance(each, Datum):
                return Misread(
                    said, f"nothing was told before of {' and '.join(each.things)}, so nothing can be changed"
                )
            kept.append(each)
            words.append(f"also: {asked}")
    return Changed(replace(reading, statements=tuple(kept)), tuple(words))


def _sentence(asked: str) -> str:
    return f"{asked[:1].upper()}{asked[1:]}."
