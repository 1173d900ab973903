"""`grounded`: a compositional parser whose output is grounded in the domain's own predicates and objects.

Works offline, from the PDDL and what is visible. Every word has to be accounted for: what is not understood
is refused, naming the words; a description that fits several things is asked about. What the grammar is not sure of, or
does not take, learned judges read beside it (`loose`); it is given only if it can be trusted (`trust`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from planner.core import (
    TRUE,
    Domain,
    Eventually,
    Instruction,
    Not,
    Or,
    Reading,
    State,
    Task,
    Translation,
    TranslationStatus,
    conjuncts,
    nearest,
    walk,
)
from translators import agreement, calibration, trust
from translators.amendments import amendment_in
from translators.bounds import Bounds
from translators.chunks import Text
from translators.complaints import turned
from translators.contradictions import comes_before_itself, contradiction, out_of_reach
from translators.documents import is_document
from translators.drafts import Heard
from translators.english import MARKS, PRONOUNS, classes_of
from translators.lexicon import Lexicon
from translators.loose import loosely
from translators.meaning import Meaning
from translators.needless import needless
from translators.prepared import prepared, words_of_wish
from translators.retold import as_forbidden
from translators.sentences import Whole, readings
from translators.statements import statements
from translators.temporal import about_the_way, is_about_the_way, is_only_of_the_way
from translators.unmoved import left_alone, of_motionless
from translators.verbalise import read_back, thing
from translators.words import joined

LIST = 40  # words: what is longer may be a list of facts
MAX_WORDS, MAX_LISTED = 120, 3000
MAX_LETTERS = 200  # of a word
NOT_UNDERSTOOD = "not understood"
CLEAR = 0.05  # how far ahead a reading has to be of the next, if they ask for different things
MOST_NOISE = 0.25  # of the words may be unknown
MOST_WHOLES = 4  # readings that the judge looks at
_BOUNDS = frozenset({"atleast", "atmost"})
_TIMES = frozenset({"twice", "thrice"})
_POINTING = PRONOUNS | {"here", "there", "this", "that", "these", "those", "the", "a", "an", "and", "please"}


def translate(instruction: Instruction, domain: Domain) -> Translation:
    """Return the goal and rules that the instruction means, or why it is refused or ambiguous.

    A text that describes the start before it says what is wanted may have names of its own for things.
    """
    if instruction.dialog:
        from translators.dialog import after  # noqa: PLC0415 - it reads each text with `translate`

        return after(instruction, domain, _understood)
    parse = parsed(instruction, domain)
    return _forbidding(_decided(parse, instruction, domain), parse)


def _decided(parse: Parse, instruction: Instruction, domain: Domain) -> Translation:
    found = _further(parse, instruction, domain)
    if found.reading is not None and (is_settled(parse) or found.reading.confidence >= calibration.SURE):
        return found
    is_amendment = found.reading is None and amendment_in(instruction.text).kind != "plain"
    if is_amendment or parse.translation != found:
        return _doubted(found, parse)
    return weighed_up(parse, trust.enough())


def _forbidding(found: Translation, parse: Parse) -> Translation:
    """Return what was found; an order not to do what nobody has done as a rule for the way."""
    if found.reading is None or parse.text is None:
        return found
    reading = found.reading
    meaning = as_forbidden(
        Meaning(reading.goal, reading.rules, reading.metric), parse.text.words, parse.text.lexicon
    )
    if meaning.rules == reading.rules:
        return found
    words = read_back(meaning.goal, meaning.rules)
    return replace(found, reading=replace(reading, goal=meaning.goal, rules=meaning.rules, words=words))


def is_settled(parse: Parse) -> bool:
    """Return whether what is read is not looked at again: what is said of the way, a tower, an exchange or the like.

    Of the former too few are wrong to learn from which; the latter no other words make up by chance.
    """
    if not parse.wholes:
        return True
    best = parse.wholes[0]
    return best.meaning.is_pattern and not best.noise and not best.ignored


def _doubted(found: Translation, parse: Parse) -> Translation:
    """Return what was found, as a question if it is too little sure.

    Of what is said of the way, and of lists of facts, too few are wrong to learn from which.
    """
    is_sure = found.reading is None or found.reading.confidence >= calibration.enough()
    return found if is_sure or not parse.wholes else _unsure(found, None)


def _understood(instruction: Instruction, domain: Domain) -> Translation:
    """Return what is read, however little sure."""
    return _further(parsed(instruction, domain), instruction, domain)


def _further(parse: Parse, instruction: Instruction, domain: Domain) -> Translation:
    """Return what the grammar of clauses found; else what those of the way and of descriptions do."""
    found = with_signs(parse, instruction, domain)[0]
    if found.reading is None and instruction.visible is not None and is_document(instruction.text):
        from translators.alignment import by_description  # noqa: PLC0415 - it reads goals with `read`

        return by_description(instruction, domain) or found
    return found


def with_signs(
    parse: Parse, instruction: Instruction, domain: Domain
) -> tuple[Translation, tuple[float, ...]]:
    """Return what the grammar of clauses found, else that of the way, and the signs by which it can be trusted."""
    if not parse.translation.reason.startswith(NOT_UNDERSTOOD):
        return parse.translation, parse.signs
    lexicon = parse.text.lexicon if parse.text is not None else _lexicon(instruction, domain)
    return _of_the_way(instruction, lexicon) or (parse.translation, parse.signs)


def cautious(instruction: Instruction, domain: Domain) -> Translation:
    """Return what `translate` does only if it can be trusted further, else a question.

    Asks more often than `translate`, and is wrong less often. Dialogs are held by `translate` alone.
    """
    if instruction.dialog:
        return translate(instruction, domain)
    parse = parsed(instruction, domain)
    found = _further(parse, instruction, domain)
    if parse.translation == found:
        found = weighed_up(parse, trust.certain(), is_cautious=True)
    return _forbidding(found, parse)


def likeliest(instruction: Instruction, domain: Domain) -> Reading | None:
    """Return the reading that is the likeliest to the judge of readings, however little it can be trusted."""
    parse = parsed(instruction, domain)
    sure = _likeliest(parse)
    if sure is None:
        return parse.translation.reading
    return _reading(parse.bounds.added_to(sure.draft.meaning), round(sure.verdict.trust, 3))


def read(instruction: Instruction, domain: Domain) -> Translation:
    """Return what the grammar alone makes of the instruction."""
    return parsed(instruction, domain).translation


@dataclass(frozen=True, slots=True)
class Parse:
    """What the grammar makes of an instruction; the words it has read, if the judge of candidates may read them too."""

    translation: Translation
    text: Text | None = None
    bounds: Bounds = field(default_factory=Bounds)
    wholes: tuple[Whole, ...] = ()  # the readings, the best first
    signs: tuple[float, ...] = ()  # by which the one that is given can be trusted


def parsed(instruction: Instruction, domain: Domain) -> Parse:
    """Return what the grammar makes of the instruction in the names of the domain and of what is visible."""
    written = instruction.text.split()
    if len(written) > MAX_LISTED:
        return _stopped(
            f"the instruction has {len(written)} words; at most {MAX_LISTED} are read. Say it in parts"
        )
    longest = max(map(len, written), default=0)
    if longest > MAX_LETTERS:
        return _stopped(
            f"a word of {longest} letters; at most {MAX_LETTERS} are read. Put spaces between words"
        )
    lexicon = _lexicon(instruction, domain)
    words = words_of_wish(instruction.text, lexicon)
    if not any(word not in MARKS for word in words):
        has_letters = any(letter.isalpha() for letter in instruction.text)
        in_english = f"{NOT_UNDERSTOOD}: no word is in Latin letters. Say it in English"
        return _stopped(in_english if has_letters else "the instruction is empty. Say what should be so")
    if len(words) > LIST:
        listed = statements(Text(lexicon, joined(words, lexicon.vocabulary)))
        if listed is not None and not _fault(listed, lexicon):
            return Parse(Translation(TranslationStatus.OK, _reading(listed, 1.0)))
    if len(words) > MAX_WORDS:
        return _stopped(
            f"the instruction has {len(words)} words; more than {MAX_WORDS} are read only as a plain list of facts. "
            "Say it in parts"
        )
    alone = left_alone(words, lexicon)
    if alone is not None:
        parse = _of_words(alone, instruction, of_motionless(lexicon))
        if parse.wholes or parse.translation.reading is not None:
            return parse
    return _of_words(words, instruction, lexicon)


def _of_words(words: list[str], instruction: Instruction, lexicon: Lexicon) -> Parse:
    stranger = _unknown_doer(words, lexicon)
    of_the_way = _of_the_way(instruction, lexicon) if is_about_the_way(instruction.text, lexicon) else None
    if of_the_way is None and stranger:
        return _stopped(f"{NOT_UNDERSTOOD}: {stranger!r}{_hint(stranger, lexicon)}")
    text, bounds = prepared(words, lexicon)
    if of_the_way is None and is_only_of_the_way(instruction.text):
        of_the_way = _refused(f"{NOT_UNDERSTOOD}: what is said of the way. Say it in simpler sentences"), ()
    if of_the_way is None:
        return _of_text(text, bounds, instruction.text)
    return Parse(of_the_way[0], text, bounds, signs=of_the_way[1])


def _lexicon(instruction: Instruction, domain: Domain) -> Lexicon:
    task = instruction.visible or Task(domain, init=State())
    return Lexicon(domain, task, needless=needless(instruction.text))


def _stopped(reason: str) -> Parse:
    return Parse(_refused(reason))


def _of_text(text: Text, bounds: Bounds, written: str) -> Parse:
    lexicon = text.lexicon
    found = readings(text) or leniently(text)
    sound = [whole for whole in found if not _fault(whole.meaning, lexicon)]
    found = sound or found
    if not found or found[0].noise > MOST_NOISE * len(text.words):
        return Parse(_refused(_not_understood(text)), text, bounds)
    best, wholes = found[0], tuple(found[:MOST_WHOLES])
    if best.meaning.chosen and len(_alike(best, found)) > 1:
        return Parse(_asked(best, found), text, bounds, wholes)
    if not sound:  # the judge of candidates may find another
        return Parse(_refused(_fault(best.meaning, lexicon)), text, bounds)
    rivals = [whole for whole in found[1:] if whole.score > best.score - CLEAR and not _is_alike(whole, best)]
    if rivals:
        return Parse(_either(best, rivals[0]), text, bounds, wholes)
    signs = calibration.signs_of(found, text)
    best = replace(best, meaning=turned(best.meaning, written, lexicon))
    meaning = bounds.added_to(best.meaning)
    reading = _reading(meaning, calibration.confidence(signs), best.ignored)
    return Parse(Translation(TranslationStatus.OK, reading), text, bounds, (best, *wholes[1:]), signs)


def leniently(text: Text) -> list[Whole]:
    """Return the readings in which unknown words only colour nouns or say what for; none that leaves a choice of things."""
    lenient = Text(text.lexicon, text.words, is_lenient=True)
    unknown = [word for word in text.words if word.isalpha() and not text.lexicon.is_english(word)]
    found = []
    for whole in readings(lenient):
        told = " ".join(whole.ignored).split()
        passed_over = tuple(word for word in unknown if word not in told)
        if not whole.meaning.chosen:
            found.append(replace(whole, ignored=(*whole.ignored, *passed_over)))
    return found


def _of_the_way(instruction: Instruction, lexicon: Lexicon) -> tuple[Translation, tuple[float, ...]] | None:
    """Return what the instruction says of the way, or why that cannot be; None if it is not understood so."""
    meaning = about_the_way(instruction.text, lexicon)
    if meaning is None or (not isinstance(meaning, str) and comes_before_itself(meaning.goal, meaning.rules)):
        return None
    fault = meaning if isinstance(meaning, str) else _fault(meaning, lexicon)
    if fault or isinstance(meaning, str):
        return _refused(fault), ()
    signs = calibration.signs_of_the_way(
        meaning, prepared(words_of_wish(instruction.text, lexicon), lexicon)[0]
    )
    return Translation(TranslationStatus.OK, _reading(meaning, calibration.confidence(signs))), signs


def _unknown_doer(words: list[str], lexicon: Lexicon) -> str:
    """Return the name that nobody has of one who is to do something: "have charlie bring the cup"; else nothing."""
    if len(words) < 3 or words[0] not in ("have", "let", "get") or words[1] in PRONOUNS:
        return ""
    is_verb = bool(classes_of(words[2]) or lexicon.doings_named(words[2])) and not words[2].endswith("ed")
    is_name = is_verb and not lexicon.is_english(words[1])
    return words[1] if is_name else ""


# --- with the judge of candidates -------------------------------------------------------------------


def weighed_up(parse: Parse, enough: float, *, is_cautious: bool = False) -> Translation:
    """Return the reading that can be trusted so far, the grammar's or another; else a question or refusal.

    What only the judges take is given from a probability of `enough` on, what the grammar takes from a lower one, unless
    `is_cautious`. Where the grammar takes nothing, that has to leave no clause out and no unknown word; where it asks, or
    knows why what is wanted cannot be, it has to be surer still.
    """
    sure = _likeliest(parse)
    if sure is None or parse.text is None:
        return _doubted(parse.translation, parse)
    found, verdict = parse.translation.reading, sure.verdict
    sounds = None if found is None else found.confidence
    meaning = parse.bounds.added_to(sure.draft.meaning)
    is_other = not verdict.is_grammars and not _cannot_be(meaning, parse.text.lexicon)
    if is_other or verdict.is_grammars:
        mine = 0.0 if sounds is None else agreement.of_grammar(sounds, verdict)
    else:  # whose reading cannot be tells nothing of another
        mine = sounds or 0.0
    theirs = agreement.of_judges(sounds, verdict) if is_other else 0.0
    if found is not None and mine >= max(enough if is_cautious else agreement.least(verdict), theirs):
        return replace(parse.translation, reading=replace(found, confidence=mine))
    if not is_other:
        return _unsure(parse.translation, None)
    reading = _with_unknown(_reading(meaning, theirs), parse.text)
    if found is None and not parse.translation.reason.startswith(NOT_UNDERSTOOD):
        enough = max(enough, trust.ANSWERED)
    is_said = found is not None or (verdict.is_whole and not _only_points(parse.text))
    is_said = is_said and not _leaves_out_bound(parse.text, sure.draft.meaning)
    if theirs >= enough and is_said:
        return Translation(TranslationStatus.OK, reading)
    return _unsure(parse.translation, reading)


def _with_unknown(reading: Reading, text: Text) -> Reading:
    """Return the reading, its words with those of the text that nobody knows."""
    words = (word for word in text.words if word.isalpha() and not text.lexicon.is_english(word))
    unknown = [f"“{word}”" for word in dict.fromkeys(words)]
    return replace(reading, words=f"{reading.words} Not known: {', '.join(unknown)}.") if unknown else reading


def _cannot_be(meaning: Meaning, lexicon: Lexicon) -> bool:
    """Return whether what is meant cannot be, or asks of the way for what it asks of the end: nobody says both."""
    asked = set(conjuncts(meaning.goal))
    visited = {rule.body for rule in conjuncts(meaning.rules) if isinstance(rule, Eventually)}
    return bool(asked & visited) or bool(_fault(meaning, lexicon))


def _only_points(text: Text) -> bool:
    """Return whether nothing is said but names and where to look for them: "c2 there"."""
    return all(word in _POINTING or text.lexicon.denotes(word) for word in text.words if word.isalnum())


def _leaves_out_bound(text: Text, meaning: Meaning) -> bool:
    """Return whether "at least" or "at most" is said, and nothing is left to choose or forbidden; or "twice"."""
    parts = (part for whole in (meaning.goal, meaning.rules) for part in walk(whole))
    if not _TIMES.isdisjoint(text.words) and meaning.rules == TRUE:
        return True
    return not _BOUNDS.isdisjoint(text.words) and not any(isinstance(part, Or | Not) for part in parts)


def _likeliest(parse: Parse) -> trust.Sureness | None:
    """Return what the judge of readings takes, and how far it can be trusted; None if it is given nothing to judge."""
    loose = None if parse.text is None else loosely(parse.text, heard_in(parse))
    if loose is None or parse.text is None:
        return None
    return trust.sureness(loose, parse.text, parse.translation.status)


def _unsure(found: Translation, likeliest: Reading | None) -> Translation:
    """Return the question whether what was read is meant; the grammar's own refusal or question where that says more."""
    if found.reading is None:
        return found
    likely = [likeliest] if likeliest is not None else []
    if likeliest is None or likeliest.goal != found.reading.goal or likeliest.rules != found.reading.rules:
        likely.append(replace(found.reading, confidence=0.0))
    said = " or ".join(f"“{reading.words}”" for reading in likely)
    question = f"Which is meant: {said}?" if len(likely) > 1 else f"Is this meant: {said}?"
    return Translation(TranslationStatus.AMBIGUOUS, question=question, alternatives=tuple(likely))


def heard_in(parse: Parse) -> list[Heard]:
    """Return what the grammar heard, as the judge of readings wants to know it."""
    has_answer = parse.translation.status is TranslationStatus.OK
    reading = parse.translation.reading
    if reading is not None and not parse.wholes:  # of the way
        return [Heard(Meaning(reading.goal, reading.rules, reading.metric), is_answer=has_answer)]
    return [
        Heard(
            whole.meaning, sum(len(words.split()) for words in whole.ignored), rank, has_answer and not rank
        )
        for rank, whole in enumerate(parse.wholes)
        if not whole.meaning.is_empty
    ]


def _fault(meaning: Meaning, lexicon: Lexicon) -> str:
    """Return why what is meant cannot be, or an empty string."""
    return contradiction(meaning.goal, meaning.rules, lexicon) or out_of_reach(meaning.goal, lexicon)


def _reading(meaning: Meaning, confidence: float, ignored: Sequence[str] = ()) -> Reading:
    words = read_back(meaning.goal, meaning.rules)
    if ignored:
        told = ", ".join(f"“{each}”" for each in ignored)
        words = f"{words} Taken to ask for nothing: {told}."
    return Reading(meaning.goal, meaning.rules, meaning.metric, confidence, words, meaning.chosen)


# --- refusing and asking ----------------------------------------------------------------------------


def _refused(reason: str) -> Translation:
    return Translation(TranslationStatus.REFUSED, reason=reason)


def _is_alike(one: Whole, other: Whole) -> bool:
    """Return whether two readings ask for the same, in whatever order it is said."""
    mine, theirs = one.meaning, other.meaning
    return (
        set(conjuncts(mine.goal)) == set(conjuncts(theirs.goal))
        and set(conjuncts(mine.rules)) == set(conjuncts(theirs.rules))
        and mine.metric == theirs.metric
    )


def _either(best: Whole, other: Whole) -> Translation:
    """Return the question which of two readings is meant."""
    one, two = (_reading(whole.meaning, 0.5) for whole in (best, other))
    question = f"Which is meant: “{one.words}” or “{two.words}”?"
    return Translation(TranslationStatus.AMBIGUOUS, question=question, alternatives=(one, two))


def _alike(best: Whole, found: Sequence[Whole]) -> list[Whole]:
    """Return the readings that differ in which things are meant by the same description."""
    words, _ = best.meaning.chosen[0]
    return [
        whole
        for whole in found
        if whole.meaning.chosen and whole.meaning.chosen[0][0] == words and whole.score > best.score - 0.01
    ]


def _asked(best: Whole, found: Sequence[Whole]) -> Translation:
    """Return the question which thing was meant, with the readings that the answers would give."""
    words, _ = best.meaning.chosen[0]
    others = _alike(best, found)
    names = list(dict.fromkeys(thing(whole.meaning.chosen[0][1]) for whole in others))
    listed = f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else names[0]
    alternatives = tuple(_reading(whole.meaning, round(1 / len(others), 3)) for whole in others)
    return Translation(
        TranslationStatus.AMBIGUOUS,
        question=f"Which one is meant by “{words}”: {listed}?",
        alternatives=alternatives,
    )


def _not_understood(text: Text) -> str:
    """Return which words were not understood: unknown ones, else where reading stopped."""
    unknown = [word for word in text.words if not text.lexicon.is_english(word)]
    if unknown:
        hints = "".join(dict.fromkeys(_hint(word, text.lexicon) for word in unknown[:2]))
        listed = ", ".join(repr(word) for word in dict.fromkeys(unknown))
        return f"{NOT_UNDERSTOOD}: {listed}{hints}"
    rest = " ".join(text.words[text.furthest :]).strip(" .!?,;:") or " ".join(text.words)
    return f"{NOT_UNDERSTOOD}: “{rest}”. Say it in simpler sentences"


def _hint(word: str, lexicon: Lexicon) -> str:
    names = [*lexicon.things, *lexicon.type_words, *(relation.name for relation in lexicon.relations)]
    close = nearest(word, names)
    return close if close.startswith("; did") else ""
