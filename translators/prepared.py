"""An instruction's words made ready to be read: misspellings mended, what is asked of the whole plan taken out."""

from __future__ import annotations

import re
from dataclasses import replace

from translators.bounds import Bounds, without_bounds
from translators.chunks import TELLING, Text
from translators.documents import wish_in
from translators.english import COMMON, MARKS, NONE, SOMEWHERE, classes_of, word_set
from translators.lexicon import Lexicon
from translators.phrasal import with_phrasal
from translators.spelling import mended
from translators.thesaurus import Entry, entry
from translators.vectors import is_word
from translators.words import forms, is_plural, joined, plain, tokens_of

# Verbs that say no more than to be somewhere, to go or to bring there, where the domain has no such word.
_VERBS = {
    "wait": word_set("hide shelter perch hover camp lurk linger lounge"),
    "go": word_set("sneak dash march hike nip jog trundle cruise crawl climb zip tiptoe"),
    "bring": word_set("drag wheel shuttle scoot"),
}
_BE_THERE = re.compile(
    r"(?:^|(?<=[.;!?,] ))((?:please )?)(?:(?:the robot|you) (?:must|should|shall|has to|have to|needs? to|is to|are to) )?"
    r"(?:(never) |do (not) |(not) )?be (?:in|at|on|inside) (?=the\b|\w+ (?:$|[.;!?,]|while\b))"
)
_LEFT = re.compile(
    r"((?:^|[.;!?,] |\band |\bthen )(?:please |you should )?)(?:leave|(?:get|go|come|walk|move|step) outof) "
    r"([\w-]+(?: [\w-]+){0,2}?)"
    r"(?= ?(?:$|[.;!?,]|and\b|then\b|but\b))"
)
_AND_BACK = re.compile(
    r",? (?:and|then|and then) (?:(?:come|go|return|walk|get|head) )?back(?: again| here)?(?= ?(?:$|[.;!?]))"
)
_DOWN = (
    (
        re.compile(
            r"\b(?:power|shut) ((?:the |all |that )?[\w-]+(?: (?!and\b)[\w-]+)??) down(?= ?(?:$|[.,;!?]|and\b|then\b))"
        ),
        r"switch off \1",
    ),
    (
        re.compile(r"(^|[.;,!?:] |\b(?:and|then|to|please) )(?:power|shut)(?:ting|ing)? down (?=\w)"),
        r"\1switch off ",
    ),
    (re.compile(r"\bshut down\b"), "switched off"),
)
_ALL = word_set("all every each everything everybody everyone")
_SAVE = word_set("bar barring save minus")
_STOPS = frozenset(".;!?:")
_AROUND_NAMES = word_set("the a an one ones and or for")
_SOME = frozenset({"a", "an", "any", "some", "one"})
_EVERY = frozenset({"every", "each"})
_OF_IT = frozenset({"the", "any", "all", "its", "that"})


def words_of_wish(text: str, lexicon: Lexicon) -> list[str]:
    """Return the words of the text, or of the part of it that says what is wanted."""
    return tokens_of(lexicon.with_phrases(wish_in(text)), lexicon.by_name)


def prepared(words: list[str], lexicon: Lexicon) -> tuple[Text, Bounds]:
    """Return the words as text to be read, and what they ask of the whole plan."""
    words, bounds = without_bounds(_called_first(words, lexicon))
    if bounds.fluent == "total-time" and not lexicon.domain.durative_actions:
        bounds = replace(bounds, fluent="plan-length")  # without times each step takes as long as another
    words = with_phrasal(_told_to_be(_switched_off(words, lexicon), lexicon), lexicon)
    words = [
        word if lexicon.is_english(word) else _meant(word, lexicon, is_order=_is_order(words, at))
        for at, word in enumerate(words)
    ]
    words = [_in_full(words, at, lexicon) for at in range(len(words))]
    words = _plural(_without(_made_so(_all_but(words, lexicon), lexicon), lexicon), lexicon)
    return Text(lexicon, joined(words, lexicon.vocabulary)), bounds


def _go_there(found: re.Match[str]) -> str:
    denied = "never " if found[2] else "do not " if found[3] or found[4] else ""
    return f"{found[1]}{denied}go to "


def _switched_off(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return "switch off the pump" for "shut the pump down" where nothing that is done is called so."""
    if "down" not in words or any(lexicon.doings_named(verb) for verb in ("shut", "power", "shutdown")):
        return words
    text = " ".join(words)
    for pattern, put in _DOWN:
        text = pattern.sub(put, text)
    return text.split()


def _told_to_be(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return "never go to the hall" for "you must never be in the hall" where only the one robot is anywhere.

    And "do not go to the hall" for "leave the hall": it is not there in the end.
    """
    placing = [each for each in lexicon.relations if each.kind == "self" and each.ground >= 0]
    if not placing or lexicon.denotes("robot"):
        return words
    places = frozenset[str]().union(*(lexicon.fitting(each.parameters[each.ground]) for each in placing))
    here = [
        fact.args[each.ground]
        for each in placing
        for fact in lexicon.task.init.facts
        if fact.predicate == each.name
    ]

    def left(found: re.Match[str]) -> str:
        place = here[0] if found[2] == "here" and len(here) == 1 else found[2]
        named = [lexicon.denotes(word) for word in place.split() if word != "the"]
        is_place = bool(named) and all(things and things <= places for things in named)
        return f"{found[1]}do not go to {place}" if is_place else found[0]

    text = _LEFT.sub(left, _BE_THERE.sub(_go_there, " ".join(words)))
    link = "then" if not classes_of(text.split(" ", 1)[0]).isdisjoint(("go", "stand")) else "and"
    return (_AND_BACK.sub(f" {link} go to {here[0]}", text) if len(here) == 1 else text).split()


def _all_but(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return "every tray washed except the red one" for "every tray washed but the red one".

    And for "everyone out bar Ann".
    """
    for at in range(2, len(words) - 1):
        if words[at] in _SAVE and not lexicon.denotes(words[at]):
            begin = max((k + 1 for k in range(at) if words[k] in _STOPS), default=0)
            is_named = any(lexicon.denotes(word) for word in words[at + 1 : at + 3])
            is_of_all = not (_ALL | NONE).isdisjoint(words[begin:at])
        elif words[at] == "but" and words[at - 1] not in MARKS:
            begin = max((k + 1 for k in range(at) if words[k] in MARKS), default=0)
            end = next((k for k in range(at, len(words)) if words[k] in MARKS), len(words))
            named = [word for word in words[at + 1 : end] if word not in _AROUND_NAMES]
            is_named = bool(named) and all(lexicon.denotes(word) for word in named)
            is_of_all = not _ALL.isdisjoint(words[begin:at])
        else:
            continue
        if is_named and is_of_all:
            return [*words[:at], "except", *words[at + 1 :]]
    return words


def _made_so(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return "a shaker clean" for "a clean shaker" that ends a clause where no shaker is clean: it is to be made so."""
    for at in range(len(words) - 2):
        quantity, adjective, noun = words[at : at + 3]
        is_end = at + 3 == len(words) or words[at + 3] in MARKS or words[at + 3] == "and"
        if quantity not in _SOME or not is_end or lexicon.denotes(adjective) or not lexicon.kinds_named(noun):
            continue
        meant = frozenset(lexicon.denotes(noun))
        for each in lexicon.relations:
            told = lexicon.says(adjective, each) if len(each.parameters) == 1 else None
            if told is None or not told[1] or not meant <= lexicon.fitting(each.parameters[0]):
                continue
            facts = lexicon.task.init.facts
            if meant.isdisjoint(fact.args[0] for fact in facts if fact.predicate == each.name):
                return [*words[:at], quantity, noun, adjective, *_made_so(words[at + 3 :], lexicon)]
    return words


def _without(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return "not greasy" for "without the grease" where something can be greasy."""
    found: list[str] = []
    for word in words:
        start = len(found) - (found[-1:] != [] and found[-1] in _OF_IT)
        adjective = _full_of(word, lexicon) if found[start - 1 : start] == ["without"] else ""
        if adjective:
            found[start - 1 :] = ["not", adjective]
        else:
            found.append(word)
    return found


def _plural(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return "all samples" for "every sample" where no thing is called so, but a fact about several: *sent-sample*.

    And "all lamps" for "all lights" where lamps are what can be lit.
    """
    is_known = lexicon.denotes("lights") or lexicon.kinds_named("lights") or not lexicon.lights
    found = [f"{lexicon.lights}s" if word == "lights" and not is_known else word for word in words]
    for at in range(len(words) - 1):
        noun = words[at + 1]
        is_name = lexicon.denotes(noun) or lexicon.kinds_named(noun) or is_plural(noun) or not noun.isalpha()
        if (
            words[at] in _EVERY
            and not is_name
            and any(noun in each.words[-1:] and len(each.parameters) > 1 for each in lexicon.relations)
        ):
            found[at : at + 2] = ["all", f"{noun}s"]
    return found


def _full_of(noun: str, lexicon: Lexicon) -> str:
    """Return what something is called that has much of it, "greasy", if a state is told by that word here; else nothing."""
    for adjective in (f"{noun.removesuffix('e')}y", f"{noun}{noun[-1:]}y"):
        is_state = any(
            len(each.parameters) == 1 and lexicon.says(adjective, each) for each in lexicon.relations
        )
        if is_state and entry(adjective) != Entry() and not lexicon.denotes(noun):
            return adjective
    return ""


def _in_full(words: list[str], at: int, lexicon: Lexicon) -> str:
    """Return the word, or the name that it is the number of: "lock 101", where nobody could count so many things."""
    word = words[at]
    if not word.isdigit() or int(word) <= len(lexicon.things):
        return word
    things = lexicon.denotes(word)
    if len(things) != 1:
        return word
    name = next(iter(things))
    said_beside = {*words[max(at - 1, 0) : at], *words[at + 1 : at + 2]}
    return word if said_beside.intersection(lexicon.names[name]) else plain(name)


def _is_order(words: list[str], at: int) -> bool:
    """Return whether the word stands where verbs do in orders."""
    return at == 0 or words[at - 1] in MARKS or words[at - 1] in ("and", "then", "please", "to")


def _meant(word: str, lexicon: Lexicon, *, is_order: bool) -> str:
    """Return the word that an unknown one is a misspelling of, or is used like; else that itself.

    "Wash" is used like *dirty*: as an order it is the verb that ends that.
    """
    for plain_verb, others in _VERBS.items():
        if not forms(word).isdisjoint(others):
            return plain_verb
    if word in SOMEWHERE:  # "outside" is not used like *indoors*
        return word
    if word.startswith("re") and len(word) > len("re") + 3 and lexicon.is_english(word[2:]):
        return word[2:]  # "reattach it"
    spelt = word if is_word(word) else mended(word, lexicon.vocabulary | COMMON)
    if lexicon.is_english(spelt):
        return spelt
    short = lexicon.shortened(spelt)
    if short:
        return short
    is_made_so = spelt.endswith(("ed", "ing"))  # "oiled"
    if not is_order and not is_made_so and not entry(spelt).kinds.isdisjoint(TELLING):
        return spelt  # "the blue ball" where nothing is blue: not any ball of a colour
    found = lexicon.nearest(spelt)
    return (lexicon.ended_by(found) if is_order and found != spelt else "") or found


def _called_first(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return the words with a robot's name that they end with in front: "put it down, Otto"."""
    if not words:
        return words
    end = len(words) - (words[-1] in MARKS)
    is_called = end > 2 and words[end - 2] == "," and lexicon.denotes(words[end - 1])
    if is_called and lexicon.denotes(words[end - 1]) <= lexicon.agents:
        return [words[end - 1], ",", *words[: end - 2]]
    return words
