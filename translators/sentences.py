"""Clauses joined to a whole instruction: a beam search over where clauses end and what each means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.core import TRUE, Not, both
from translators.background import background, is_foreign
from translators.chunks import Text
from translators.clauses import Said, clause
from translators.discourse import Context
from translators.english import FILLER, HOLDING, PRONOUNS
from translators.lexicon import Lexicon
from translators.links import BREAKS, Link, ends, links
from translators.meaning import (
    Meaning,
    implied,
    in_order,
    join,
    visited_next,
)
from translators.narrowing import things_left_out
from translators.patterns import PATTERNS, is_header
from translators.phases import chained, led, linked
from translators.quantify import denied
from translators.retold import as_held, at_some_time, has_order, only_while, said_once, with_both, with_later
from translators.turning import turn_of
from translators.unmoved import as_told
from translators.words import forms

_ASIDES = BREAKS | {"but", "so", "and"}  # where words that ask for nothing may end
_WIDTH = 12  # readings kept at every word
_CLAUSE = 0.9  # what a clause has to be worth, so that a text is not cut finer than it needs


_WHEN = ("before", "after", "until")  # what may only say when: "before the storm hits"
_WHEN_COST = 0.5
TOPIC = 0.5  # what it costs to name a thing first and say the rest of it afterwards


_NOTHING = Meaning()


@dataclass(frozen=True, slots=True)
class _Sofar:
    """A reading of the words up to a place: finished phases of the work, and the last clause."""

    at: int
    score: float
    context: Context
    phases: tuple[Meaning, ...] = (_NOTHING,)
    last: Meaning = _NOTHING
    in_order: bool = False
    is_backwards: bool = False  # "A and B after you do C and D": what is said first comes last
    lead: tuple[str, Meaning] | None = None
    noise: int = 0
    least: float = 2.0  # what the clause that fits worst is worth
    ignored: tuple[str, ...] = ()  # what was taken to ask for nothing
    is_sequence: bool = False  # "in that order"
    header: bool = False  # announced something that has to be said in full: "build two towers: ..."


@dataclass(frozen=True, slots=True)
class Whole:
    """A reading of a whole instruction and how well it fits."""

    score: float
    meaning: Meaning
    noise: int = 0  # words that mean nothing that is known
    ignored: tuple[str, ...] = ()  # what was taken to ask for nothing
    least: float = 2.0  # what the clause that fits worst is worth


def readings(text: Text) -> list[Whole]:
    """Return the readings of the whole text, the best first; none if some of it is not understood."""
    size = len(text.words)
    if text.words[:1] in (["then"], ["thereafter"]):
        return []  # after what was not said here
    reached: dict[int, list[_Sofar]] = {0: [_Sofar(0, 0.0, Context())]}
    best: dict[Meaning, Whole] = {}
    for at in range(size + 1):
        for sofar in _widest(reached.pop(at, [])):
            if at == size:
                _finish(sofar, text.lexicon, best)
                continue
            if text.words[at] == "inthatorder" and at + 1 >= size - 1:
                _finish(replace(sofar, is_sequence=True), text.lexicon, best)
                continue
            for link, start in links(text.words, sofar.at, has_lead=sofar.lead is not None):
                if start >= size and link.kind in ("before", "after", "until", "waits", "if"):
                    continue  # "..., but the table beforehand"
                if start >= size:
                    _finish(sofar, text.lexicon, best)
                    continue
                for further in _one_more(text, sofar, link, start):
                    reached.setdefault(further.at, []).append(further)
    told = [(whole, as_told(whole.meaning, text.lexicon)) for whole in best.values()]
    found = [replace(whole, meaning=meaning) for whole, meaning in told if meaning is not None]
    return sorted(found, key=lambda whole: -whole.score)


def _widest(found: list[_Sofar]) -> list[_Sofar]:
    kept: dict[tuple[object, ...], _Sofar] = {}
    for sofar in sorted(found, key=lambda one: -one.score):
        key = (
            sofar.phases,
            sofar.last,
            sofar.lead,
            sofar.context,
            sofar.header,
            sofar.in_order,
            sofar.is_backwards,
        )
        kept.setdefault(key, sofar)
    return list(kept.values())[:_WIDTH]


def _finish(sofar: _Sofar, lexicon: Lexicon, best: dict[Meaning, Whole]) -> None:
    if sofar.context.pending or sofar.lead is not None or sofar.header:
        return
    phases = [*sofar.phases[:-1], join(sofar.phases[-1], sofar.last, lexicon)]
    if sofar.is_sequence:
        phases[0] = in_order(phases[0], lexicon)
    whole = said_once(chained(phases[::-1] if sofar.is_backwards else phases, lexicon))
    if not whole.is_empty and (whole not in best or best[whole].score < sofar.score):
        best[whole] = Whole(sofar.score, whole, sofar.noise, sofar.ignored, sofar.least)


def _one_more(text: Text, sofar: _Sofar, link: Link, start: int) -> Iterator[_Sofar]:
    """Yield the readings with one more clause."""
    yield from _of_one_word(text, sofar, start)
    if not (link.is_first or link.is_next) and link.kind in ("and", "elaborates"):
        yield from _topics(text, sofar, start)
    for end, turn in turn_of(text, start, sofar.context, [*sofar.phases, sofar.last]):
        yield replace(sofar, at=end, last=replace(sofar.last, rules=both(sofar.last.rules, turn)))
    for read in PATTERNS:
        for end, said in read(text, start, sofar.context):
            known = replace(said, meaning=replace(said.meaning, is_pattern=True))
            yield from _joined(sofar, link, known, end, text)
    for end in ends(text, start, link):
        if _has_time(text, start, end):
            return
        yield from _asides(text, sofar, link, start, end)
        joined = replace(link, kind="after") if _is_earlier(text, sofar, link, start, end) else link
        for said in clause(text, start, end, sofar.context):
            yield from _joined(sofar, joined, said, end + (joined != link), text)
        if text.words[end : end + 1] == ["except"]:
            yield from _with_exception(text, sofar, joined, start, end)


def _has_time(text: Text, start: int, end: int) -> bool:
    """Return whether the words go on over what is so meanwhile, which is another clause; "while at it" is none."""
    words = text.words[start + 1 : end]
    after = words[words.index("while") + 1 :] if "while" in words else []
    return any(text.lexicon.denotes(word) for word in after)


def _of_one_word(text: Text, sofar: _Sofar, start: int) -> Iterator[_Sofar]:
    """Yield what words say that go back to all that was said: "do both", "see to that"."""
    word = text.words[start]
    if word == "alsowanted":
        phases = tuple(map(with_both, sofar.phases))
        yield replace(sofar, at=start + 1, last=with_both(sofar.last), phases=phases)
    if word == "laterwanted" and (len(sofar.phases) > 1 or any(map(has_order, (*sofar.phases, sofar.last)))):
        phases = tuple(map(with_later, sofar.phases))
        yield replace(sofar, at=start + 1, last=with_later(sofar.last), phases=phases)
    goal = sofar.last.goal
    is_so = goal != TRUE and (isinstance(goal, Not) or text.lexicon.is_true_now(goal))
    if word == "contrary" and is_so:
        yield replace(sofar, at=start + 1, last=replace(sofar.last, goal=denied(sofar.last.goal)))


def _topics(text: Text, sofar: _Sofar, start: int) -> Iterator[_Sofar]:
    """Yield the readings in which only a thing is named, for the next clauses to be about, or to be left out of them."""
    context = sofar.context
    if text.words[start] == "except" and (sofar.at == 0 or text.words[start - 1] in ".;!?:"):
        for end, things in things_left_out(text.lexicon, text.words, start + 1, context):
            yield replace(sofar, at=end, context=replace(context, left_out=things))
    for end, phrase in text.phrases(start, context):
        is_called = bool(phrase.things) and text.lexicon.agents.issuperset(phrase.things)
        mark = text.words[end] if end < len(text.words) else ""
        if mark in (":", "?", ",") or (is_called and mark == "."):
            cost = 2 * TOPIC if mark == "," else TOPIC
            is_doer = len(phrase.things) == 1 and text.lexicon.doers.issuperset(phrase.things)
            doer = phrase if is_doer else context.doer
            spoken = replace(context.after(phrase, phrase), is_statement=True, said=None, doer=doer)
            yield replace(sofar, at=end, context=spoken, score=sofar.score - cost)


def _asides(text: Text, sofar: _Sofar, link: Link, start: int, end: int) -> Iterator[_Sofar]:
    """Yield the readings in which the words up to there only announce something, or ask for nothing."""
    found = is_header(text, start, end, sofar.context)
    if found is not None and text.words[end : end + 1] == [":"]:
        yield replace(sofar, at=end, context=found, header=True)
    is_end = end == len(text.words) or text.words[end] in _ASIDES
    is_when = link.kind in _WHEN and not link.negated and not link.leads
    if is_when and is_end and is_foreign(text, start, end):
        told_when = " ".join(text.words[start:end])
        yield replace(sofar, at=end, score=sofar.score - _WHEN_COST, ignored=(*sofar.ignored, told_when))
    if link == Link() and is_end:
        begin = start  # with "we", "they" and the like, which no clause needs
        while begin > sofar.at and text.words[begin - 1] in FILLER:
            begin -= 1
        spoken = [
            told for told in background(text, begin, end, sofar.context) if told.context == sofar.context
        ]
        for told in (*(spoken if begin < start else ()), *background(text, start, end, sofar.context)):
            score, noise = sofar.score - told.cost, sofar.noise + told.noise
            ignored = (*sofar.ignored, told.ignored) if told.ignored else sofar.ignored
            yield replace(sofar, at=end, context=told.context, score=score, noise=noise, ignored=ignored)


def _is_earlier(text: Text, sofar: _Sofar, link: Link, start: int, end: int) -> bool:
    """Return whether the clause that ends there comes before what was said, by the word after it."""
    following = text.words[end : end + 2]
    is_first = "but" in text.words[sofar.at : start] and following in (["first"], ["first", "."])
    return link.kind == "and" and (following[:1] == ["beforehand"] or is_first)


def _with_exception(text: Text, sofar: _Sofar, link: Link, start: int, end: int) -> Iterator[_Sofar]:
    """Yield the readings of a clause with what is left out after it: "every door shut except the red one"."""
    if all(word in PRONOUNS for word in text.words[start:end]):
        return  # "the pumps off, all of them except ...": said of all before
    kind = next((phrase.head for _, phrase in text.phrases(start, sofar.context)), sofar.context.kind)
    inner = replace(sofar.context, kind=kind)
    for stop, things in things_left_out(text.lexicon, text.words, end + 1, inner):
        for said in clause(text, start, end, replace(sofar.context, left_out=things)):
            kept = replace(said, context=replace(said.context, left_out=frozenset()))
            yield from _joined(sofar, link, kept, stop, text)


def _joined(sofar: _Sofar, link: Link, said: Said, end: int, text: Text) -> Iterator[_Sofar]:
    """Yield the reading so far with that clause joined on."""
    lexicon, words = text.lexicon, text.words[sofar.at : end]
    meaning = replace(said.meaning, is_prior="mustalready" in words)
    meaning = at_some_time(meaning) if "atsometime" in words else meaning
    meaning = _negated(meaning) if link.negated else meaning
    score = sofar.score + said.score - _CLAUSE
    if link.is_next and sofar.ignored and sofar.last.is_empty and all(each.is_empty for each in sofar.phases):
        return  # it comes after something that was not understood
    further = replace(
        sofar,
        at=end,
        score=score,
        noise=sofar.noise + said.noise,
        least=min(sofar.least, said.score),
        context=said.context,
        in_order=sofar.in_order or link.is_first,
        header=False,
    )
    if link.leads and meaning.goal and link.kind in ("before", "after", "waits", "until", "if"):
        yield replace(further, lead=(link.kind, meaning))
        return
    if sofar.lead is not None:
        kind, other = sofar.lead
        if kind == "if":
            if TRUE in (other.goal, meaning.goal):
                return
            done = join(sofar.phases[-1], sofar.last, lexicon)
            yield replace(further, lead=None, phases=(*sofar.phases[:-1], done), last=implied(other, meaning))
            return
        meaning, further = led(kind, other, meaning, lexicon), replace(further, lead=None)
    is_meanwhile = _is_meanwhile(link, words)
    ruled = only_while(sofar.last, meaning, lexicon) if is_meanwhile else None
    if ruled is not None:
        yield replace(further, last=ruled)
        return
    if _is_backwards(sofar, link, meaning):
        done = join(sofar.phases[-1], sofar.last, lexicon)
        phases = (*sofar.phases[:-1], done, Meaning())
        yield replace(further, phases=phases, last=meaning, is_backwards=True)
        return
    if link.kind in ("before", "after", "waits", "until", "or", "if"):
        last = as_held(sofar.last) if link.kind in ("before", "until") else sofar.last
        if TRUE not in (last.goal, meaning.goal):
            kind = "or each" if link.kind == "or" and _leans(said, words) else link.kind
            yield replace(further, last=linked(kind, last, meaning, lexicon))
        return
    if link.is_next and not (sofar.last.is_deed and meaning.is_deed):
        after = visited_next(sofar.last, meaning, lexicon)
        if after is not meaning:  # where it was told to be first is not where it ends
            sofar, meaning = replace(sofar, last=replace(sofar.last, goal=TRUE)), after
    done = join(sofar.phases[-1], sofar.last, lexicon)
    is_story = further.in_order or (sofar.last.is_deed and meaning.is_deed and not sofar.is_backwards)
    if link.is_next and is_story and not done.is_empty:
        yield replace(further, phases=(*sofar.phases[:-1], done, Meaning()), last=meaning)
    else:
        yield replace(further, phases=(*sofar.phases[:-1], done), last=meaning)


def _is_meanwhile(link: Link, words: Sequence[str]) -> bool:
    """Return whether the words tell of a time: "while it is on", "carrying the box", "with the light on"."""
    is_holding = words[0].endswith("ing") and not HOLDING.isdisjoint(forms(words[0]))
    return link.is_while or is_holding or words[0] in ("with", "when")


def _leans(said: Said, words: Sequence[str]) -> bool:
    """Return whether the clause of these words leaves its subject to the one before."""
    subject = said.context.subject
    return subject is not None and f" {subject.words} " not in f" {' '.join(words)} "


def _is_backwards(sofar: _Sofar, link: Link, meaning: Meaning) -> bool:
    """Return whether what is to be done before all that was said so far begins there: "A and B after you do C"."""
    is_told = (
        meaning.is_deed and sofar.last.is_deed and (sofar.phases[-1].is_deed or sofar.phases[-1].is_empty)
    )
    is_plain = len(sofar.phases) == 1 and not sofar.in_order and sofar.lead is None and not link.leads
    return link.kind == "after" and link.is_same_sentence and is_told and is_plain


def _negated(meaning: Meaning) -> Meaning:
    return replace(meaning, goal=denied(meaning.goal))
