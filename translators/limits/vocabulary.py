"""The words of constraint problems that belong to no problem in particular: verbs by what they say, limits, units."""

from __future__ import annotations

from collections.abc import Sequence

from translators.words import forms


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _table(rows: dict[str, str]) -> dict[str, str]:
    return {word: kind for kind, words in rows.items() for word in words.split()}


# What a verb says of the things beside it.
VERBS = _table(
    {
        "have": "have own hold store stock possess",
        "supply": "supply offer provide give furnish produce",
        "need": "need require demand want call order expect",
        "cost": "cost charge",
        "paid": "pay",
        "gain": "earn bring yield return sell worth gain score reach make",
        "weigh": "weigh seat contain measure",
        "take": "take use consume last",
        "carry": "carry fit accommodate",
        "move": "ship send transport haul transfer pump move deliver",
        "match": "work assign do go put play run share cover teach staff attend handle perform serve place",
        "choose": "choose pick select pack fund buy hire build open plant invest blend mix rent spend keep close",
        "make": "roast bake brew process manufacture assemble",
        "come": "come follow precede",
        "start": "start begin",
        "end": "end finish complete",
        "visit": "visit tour stop",
        "get": "get receive",
    }
)
VERBS["made"] = "made"
LESS_THAN = {
    ("at", "most"): "<=",
    ("no", "more", "than"): "<=",
    ("not", "more", "than"): "<=",
    ("up", "to"): "<=",
    ("a", "maximum", "of"): "<=",
    ("maximum",): "<=",
    ("not", "exceed"): "<=",
    ("no", "later", "than"): "<=",
    ("within",): "<=",
    ("only",): "<=",
    ("at", "least"): ">=",
    ("no", "less", "than"): ">=",
    ("no", "fewer", "than"): ">=",
    ("not", "less", "than"): ">=",
    ("a", "minimum", "of"): ">=",
    ("minimum",): ">=",
    ("exactly",): "=",
    ("precisely",): "=",
    ("less", "than"): "<",
    ("fewer", "than"): "<",
    ("under",): "<",
    ("below",): "<",
    ("more", "than"): ">",
    ("over",): ">",
    ("above",): ">",
}
COMPARISONS = tuple(sorted(LESS_THAN.items(), key=lambda pair: -len(pair[0])))
FLIPPED = {"<=": ">", ">=": "<", "<": ">=", ">": "<=", "=": "!="}
NUMBERS = {
    word: float(value)
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
        ]
    )
} | {
    "twenty": 20.0,
    "thirty": 30.0,
    "forty": 40.0,
    "fifty": 50.0,
    "hundred": 100.0,
    "none": 0.0,
    "nothing": 0.0,
}
SCALES = {"hundred": 100.0, "thousand": 1000.0, "million": 1e6}
FRACTIONS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "twice": 2.0, "double": 2.0}
# One name for each currency and unit, whatever way it is written.
MONEY = {
    "$": "$",
    "dollar": "$",
    "€": "€",
    "euro": "€",
    "eur": "€",
    "usd": "$",
    "£": "£",
    "pound": "£",
    "cent": "cent",
}
UNITS = {
    word: unit
    for unit, words in {
        "kg": "kg kilo kilogram",
        "g": "g gram",
        "t": "t ton tonne",
        "l": "l litre liter",
        "m": "m metre meter",
        "km": "km kilometre kilometer",
        "mile": "mile",
        "minute": "minute min",
        "hour": "hour h hr",
        "day": "day",
        "week": "week",
        "unit": "unit",
        "hectare": "hectare ha",
        "acre": "acre",
        "barrel": "barrel",
        "load": "load",
        "point": "point",
        "calorie": "calorie kcal",
        "pallet": "pallet",
        "second": "second s sec",
    }.items()
    for word in words.split()
}
TIMES = ("second", "minute", "hour", "day", "week")
LENGTHS = ("m", "km", "mile")
PREPOSITIONS = _set("from to at in on by for of with into onto between among per during via through as onto")
EACH = _set("each every all any both")
NOT_NAMES = _set(
    """the a an and or but is are was be been being has have at most least no not more than to from in on of
    for with by as if then can could must may should shall will would it its they their them there this that
    these those each every all any both so also too only exactly up within before after when while which who
    what how many much one two three four five six seven eight nine ten eleven twelve first last next other
    another same different possible we our us i my me you your he his she her cost need take works work just
    about total either nor neither per least number between type another once twice everything load
    available free ready"""
)
AUXILIARY = _set("is are was were be been being do does did has have had get gets got")
MODALS = _set("can could must may should shall will would might")
PEOPLE = _set(
    "worker person people employee staff nobody anyone everybody everyone nurse guard man woman one colleague member"
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def base(word: str) -> str:
    """Return the singular or the infinitive that the word is a form of, where it is a known unit, verb or regular plural.

    >>> base("suppliers"), base("cities"), base("boxes"), base("glass"), base("kg")
    ('supplier', 'city', 'box', 'glass', 'kg')
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("xes", "ches", "shes", "sses", "zes")):
        return word[:-2]
    return word[:-1]


_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "roasteries": "roastery", "shelves": "shelf",
    "maths": "maths", "physics": "physics", "loaves": "loaf", "knives": "knife", "bus": "bus", "ads": "ad",
    "taxis": "taxi", "buses": "bus", "gas": "gas", "news": "news",
}  # fmt: skip


def key_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words as they are looked up: each in its base form."""
    return tuple(base(word) for word in words)


def verb_class(word: str) -> str:
    """Return what kind of verb the word is a form of, or nothing.

    >>> verb_class("shipping"), verb_class("sent"), verb_class("weighs"), verb_class("table")
    ('move', 'move', 'weigh', '')
    """
    if word in _PAST:
        return VERBS[_PAST[word]]
    if word in (
        "cheap",
        "plant",
        "plants",
        "last",
        "works",
        "order",
        "orders",
        "demand",
        "return",
        "paid",
        "stock",
    ):
        return {"works": "match", "paid": "paid", "return": "gain"}.get(word, "")
    for form in forms(word) | {word}:
        if form in VERBS:
            return VERBS[form]
    return ""


_PAST = {
    "sent": "send", "made": "make", "sold": "sell", "built": "build", "bought": "buy", "spent": "spend", "done": "do",
    "chosen": "choose", "given": "give", "taken": "take", "kept": "keep", "held": "hold", "gets": "get", "got": "get",
    "brought": "bring", "open": "open", "closed": "close", "shipped": "ship", "put": "put", "running": "run", "has": "have",
    "had": "have", "having": "have", "does": "do", "doing": "do", "goes": "go", "costs": "cost", "begun": "begin",
    "getting": "get",
}  # fmt: skip
