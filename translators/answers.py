"""What an answer says of the candidates that a question is about: which are left, all of them, any, or none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from translators.discourse import Phrase
from translators.english import NUMBERS, ORDINALS
from translators.lexicon import Lexicon
from translators.naming import named, says_nothing, told_by_words, words_of_answer
from translators.posterior import Candidate
from translators.questions import Choice, Question

AnswerKind = Literal["some", "all", "any", "none", "other", "unclear"]


@dataclass(frozen=True, slots=True)
class Answer:
    """Which candidates are left, and whether one of them is meant, all together, or any.

    `none`: none of those named. `other`: the thing in `things`, which was none of the choices.
    """

    kind: AnswerKind
    fits: frozenset[int] = frozenset()
    things: tuple[str, ...] = ()


UNCLEAR = Answer("unclear")
_TAIL = (
    r"(?: of (?:them|those|these|it|the (?:two|three|four|lot)))?(?: \w+s)?"
    r"(?: please| then| will do| is fine| are fine)*"
)
_BETTER = re.compile(r"(?:no|wait|sorry|actually|rather|hold on|i mean|or rather|on second thoughts?)\b")
_NONE = re.compile(rf"(?:neither|none|no one|nothing|not (?:any|one|either))(?: one)?{_TAIL}")
_ALL = re.compile(
    rf"(?:(?:do|take|use) |\w+ (?=them ))?(?:them )?(?:both|all|each(?: one)?|every one|everything|the lot"
    rf"|the (?:two|three|four)(?= of|$))"
    rf"(?: the)?(?: two| three| four| five)?{_TAIL}"
)
_ANY = re.compile(
    rf"(?:either|any|anyone|whichever|whatever|some|one)(?: one)?{_TAIL}(?: you (?:like|want|prefer|choose))?|"
    r"(?:whichever|whatever)(?: one)? (?:is|works|suits|takes|you)\b.*|"
    r"(?:i )?(?:do not|dont) (?:really )?(?:care|mind)(?: which(?: one)?)?|"
    r"(?:it )?(?:does not|doesnt) matter(?: to me)?(?: which(?: one)?)?|no preference|no matter|"
    r"(?:you|your) (?:choose|decide|pick|choice|call)|up to you|all the same(?: to me)?|as you (?:like|wish|please)|"
    r"surprise me"
)
_WHICHEVER = re.compile(r"(?:whichever|whatever|whoever)(?: one)?(?: that)?(?: is|'s)? (.+)")
_YES = re.compile(
    r"(?:yes|yeah|yep|yup|sure|right|correct|exactly|it does|it is|indeed|of course|definitely|ok|okay)\b[, ]*"
)
_NO = re.compile(r"(?:no|nope|nah|it does not|it is not|not at all|wrong)\b[, ]*")
_LEAD = re.compile(
    r"(?:(?:um+|uh+|er+|oh|ah|hm+|well|so|sorry|please|wait|hold on|just|actually|the answer is|of course|obviously"
    r"|i (?:mean|meant|think|guess|said|want|prefer|am talking about)"
    r"|i(?:'d| would) (?:say|prefer|like|take|go (?:for|with)|rather have)"
    r"|(?:that|it) (?:is|would be|should be|must be)|(?:it|that)'s|make it|make that|take|use|go for|let us (?:take|say))"
    r"\b[, ]*)+"
)  # fmt: skip
_LAST = re.compile(
    r"[, ]+(?:please|i (?:mean|meant|think|guess|want|said)|obviously|of course|thanks|thank you|then|will do|actually"
    r"|of them)$"
)
_NOT = re.compile(r"(?:not|but not|certainly not|definitely not|except|all except|no)\s+(.+)")
_BUT = re.compile(
    r"(any(?: one|thing)?|all|every(?: one|thing)?|everyone|anyone|whatever)(?: of them)? "
    r"(?:but|except(?: for)?|other than|besides|apart from)(?: for)? (.+)"
)
_PLACE = re.compile(
    r"(?:the )?(option |choice |number |answer )?(?:(\d+)(?:st|nd|rd|th)?|(\w+))"
    r"(?: one| option| choice| of (?:them|these|those|the two))?"
)
_CUT = re.compile(r"\s*[,;:.!?]+\s+|\s*[,;:.!?]+$|\s+but\s+(?=not\b)|\s+-+\s+")


def answer_to(question: Question, candidates: Sequence[Candidate], text: str, lexicon: Lexicon) -> Answer:
    """Return what the text says of the candidates; UNCLEAR if it answers the question in no way that is known."""
    plain = " ".join(text.lower().replace("’", "'").replace("n't", " not").split())
    if question.is_yes_no and (decided := _yes_or_no(question, plain)) is not None:
        return decided
    said = Said(question, candidates, lexicon)
    whole = said.of(plain)
    if whole.kind != "unclear":
        return whole
    pieces = _after_corrections([piece for piece in _CUT.split(_titled(plain)) if piece])
    answers = [(piece, said.of(piece)) for piece in pieces]
    clear = [answer for _, answer in answers if answer.kind != "unclear"]
    stray = [piece for piece, answer in answers if answer.kind == "unclear"]
    if not clear or not all(says_nothing(lexicon, piece) for piece in stray):
        return UNCLEAR
    return _together(clear)


def _after_corrections(pieces: list[str]) -> list[str]:
    """Return the pieces after the last in which the person thinks better of it: "the big one... no wait, the blue one"."""
    turns = [i for i, piece in enumerate(pieces) if i > 0 and _BETTER.match(piece)]
    return pieces[turns[-1] :] if turns else pieces


def _titled(plain: str) -> str:
    return re.sub(r"\b(mr|mrs|ms|dr|prof|st)\.\s*", r"\1 ", plain)


def _together(answers: Sequence[Answer]) -> Answer:
    """Return what several pieces of an answer say together: what all of them leave."""
    for answer in reversed(answers):
        if answer.kind in ("none", "other"):
            return answer
    fits = frozenset.intersection(*(answer.fits for answer in answers))
    kinds = [answer.kind for answer in answers if answer.kind != "some"]
    return Answer(kinds[-1] if kinds else "some", fits) if fits else UNCLEAR


def _yes_or_no(question: Question, plain: str) -> Answer | None:
    for choice, pattern in zip(question.choices, (_YES, _NO), strict=True):
        if pattern.match(plain):
            return Answer("some", choice.fits) if choice.fits else Answer("none")
    if _ANY.fullmatch(plain):
        return Answer("any", frozenset[int]().union(*(choice.fits for choice in question.choices)))
    return None


@dataclass(frozen=True, slots=True)
class Said:
    """What one piece of an answer may speak of."""

    question: Question
    candidates: Sequence[Candidate]
    lexicon: Lexicon

    def of(self, piece: str) -> Answer:
        """Return what the piece says."""
        bare = _without_lead(piece)
        if not bare or bare in ("yes", "yeah", "yep", "ok", "okay", "no", "nope"):
            return UNCLEAR
        everything = frozenset(range(len(self.candidates)))
        if _NONE.fullmatch(bare):
            return Answer("none")
        if _ALL.fullmatch(bare):
            return Answer("all", everything)
        if (found := _WHICHEVER.fullmatch(bare)) and (
            answer := self._named(f"the one {found[1]}")
        ) != UNCLEAR:
            return answer
        if _ANY.fullmatch(bare) and bare != "one":
            return Answer("any", everything)
        if found := _BUT.fullmatch(bare):
            return self._without(found[2], "all" if found[1].startswith(("all", "every")) else "any")
        if found := _NOT.fullmatch(bare):
            return self._without(found[1], "some")
        return self._named(bare)

    def _without(self, piece: str, kind: AnswerKind) -> Answer:
        left_out = self._named(piece)
        fits = frozenset(range(len(self.candidates))) - left_out.fits
        return Answer(kind, fits) if left_out.fits and fits else UNCLEAR

    def _named(self, piece: str) -> Answer:
        """Return what a piece that names things, or a place in the list, leaves."""
        listed = self._place(piece)
        if several := self._list(piece):
            return several
        for phrase in named(self.lexicon, piece, self._things()):
            answer = self._of_phrase(phrase)
            if answer.kind == "some" and len(answer.fits) > 1 and listed is not None:
                return Answer("some", listed.fits)
            if answer.kind != "unclear":
                return answer
        if listed is not None:
            return Answer("some", listed.fits)
        told = told_by_words(self.lexicon, piece, self._things())
        fits = self._having(told)
        return Answer("some", fits) if fits and len(told) < len(self._things()) else UNCLEAR

    def _list(self, piece: str) -> Answer | None:
        """Return what names in a row leave, each of one thing that may be meant: ``b, c or d``."""
        words = [word for word in words_of_answer(piece, self.lexicon) if word != ","]
        joints = {word for word in words if word in ("and", "or")}
        names = [word for word in words if word not in joints]
        mine = [self.lexicon.denotes(word) & self._things() for word in names]
        if len(joints) != 1 or len(mine) < 2 or any(len(each) != 1 for each in mine):
            return None
        fits = self._having(frozenset().union(*mine))
        return Answer("any" if "or" in joints else "all", fits)

    def _of_phrase(self, phrase: Phrase) -> Answer:
        fits = self._having(phrase.things)
        if not fits:
            one = phrase.quantity in ("the", "some") and 1 <= len(phrase.things) <= 3
            return Answer("other", things=phrase.things) if one and self.question.about else UNCLEAR
        kinds: dict[str, AnswerKind] = {"all": "all", "some": "any"}
        kind = kinds.get(phrase.quantity, "some") if len(fits) > 1 else "some"
        return Answer(kind, fits)

    def _having(self, things: Sequence[str] | frozenset[str]) -> frozenset[int]:
        """Return the candidates for which one of the things was taken: first for what is asked, else for anything."""
        meant, about = frozenset(things), self.question.about
        asked = [choice.fits for choice in self.question.choices if not about and choice.things & meant]
        fits = frozenset[int]().union(*asked) | frozenset(
            i for i, one in enumerate(self.candidates) if dict(one.traits).get(about) in meant
        )
        return fits or frozenset(
            i
            for i, one in enumerate(self.candidates)
            if not meant.isdisjoint(value for _, value in one.traits)
        )

    def _things(self) -> frozenset[str]:
        """Return the things that an answer may name."""
        mine = frozenset(
            value for one in self.candidates for name, value in one.traits if name == self.question.about
        )
        return mine or frozenset[str]().union(*(choice.things for choice in self.question.choices))

    def _place(self, piece: str) -> Choice | None:
        """Return the choice that ``the second``, ``2`` or ``the last one`` stands for."""
        choices = self.question.choices
        found = _PLACE.fullmatch(piece)
        if not found:
            return None
        word = found[3] or ""
        if word in ("last", "latter"):
            return choices[-1]
        if word == "former":
            return choices[0]
        spelt = NUMBERS.get(word, 0) if found[1] else 0
        number = int(found[2][:3]) if found[2] else ORDINALS.get(word, spelt)
        return choices[number - 1] if 0 < number <= len(choices) else None


def _without_lead(piece: str) -> str:
    """Return the piece without what says nothing at its beginning and end."""
    bare = re.sub(r"[\s,.;:!?]+$", "", piece.strip())
    for _ in range(4):
        shorter = bare
        for pattern in (_LEAD, re.compile(r"(?:yes|yeah|yep|no|nope|nah|ok|okay)[, ]+(?=\S)")):
            found = pattern.match(shorter)
            if found and found.end() < len(shorter):
                shorter = shorter[found.end() :]
        shorter = _LAST.sub("", shorter)
        if shorter == bare:
            break
        bare = shorter
    return bare
