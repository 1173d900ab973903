"""English words: tokens, stems, and small tables of general English that know no domain."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[a-z0-9]+(?:[-_'][a-z0-9]+)*|[,.;:!?]")
_PARTS = re.compile(r"[a-z]+|\d+")

ARTICLES = frozenset({"the", "this", "that", "these", "those"})
EVERY = frozenset({"all", "every", "each", "both", "everything"})
SOME = frozenset({"a", "an", "any", "some", "one"})
NONE = frozenset({"no", "nothing", "none"})
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8,
}  # fmt: skip
PRONOUNS = frozenset({"it", "them", "they", "itself"})
ONES = frozenset({"one", "ones", "thing", "things", "object", "objects", "item", "items", "everything"})
BE = frozenset(
    {
        "is",
        "are",
        "be",
        "being",
        "been",
        "stays",
        "stay",
        "remains",
        "remain",
        "sits",
        "stands",
        "lies",
        "ends",
    }
)
NOT = frozenset({"not", "n't", "never", "no"})
# Words that carry no meaning of their own in an instruction.
FILLER = frozenset(
    [
        "please",
        "now",
        "just",
        "so",
        "i",
        "want",
        "would",
        "like",
        "need",
        "you",
        "could",
        "can",
        "will",
        "shall",
        "to",
        "should",
        "must",
        "robot",
        "hey",
        "ok",
        "okay",
        "kindly",
        "make",
        "sure",
        "ensure",
        "that",
        "see",
        "have",
        "get",
        "let",
        "us",
        "lets",
        "finally",
        "also",
        "too",
        "well",
        "as",
        "again",
        "there",
        "then",
        "up",
        "end",
        "going",
        "go",
        "ahead",
        "goal",
        "is",
        "task",
        "your",
        "me",
        "my",
        "we",
        "in",
        "order",
    ]
)
PUT = frozenset(
    [
        "put",
        "place",
        "set",
        "move",
        "bring",
        "take",
        "carry",
        "deliver",
        "transport",
        "drop",
        "lay",
        "insert",
        "stack",
        "get",
        "drive",
        "fly",
        "send",
        "ship",
        "go",
        "walk",
        "travel",
        "load",
        "unload",
        "transfer",
        "return",
        "leave",
        "have",
        "keep",
        "push",
        "shift",
        "fetch",
    ]
)
HOLD = frozenset({"pick", "grab", "hold", "lift", "grasp", "take", "holding", "get"})
REMOVE = frozenset({"take", "remove", "get", "unload", "unstack", "lift", "move"})
# Which predicate names a preposition may stand for, best first; those under `BELOW` turned round.
PREPOSITIONS: dict[str, tuple[str, ...]] = {
    "on": ("on", "at", "in"), "onto": ("on", "at"), "upon": ("on",), "atop": ("on",), "above": ("above", "on"),
    "over": ("above", "on"), "in": ("in", "inside", "at"), "into": ("in", "inside", "at"), "inside": ("in", "inside"),
    "within": ("in", "inside"), "at": ("at", "in", "on"), "to": ("at", "in", "on", "to"), "by": ("at", "near"),
    "near": ("near", "at"), "with": ("with",), "aboard": ("in", "aboard"),
}  # fmt: skip
BELOW = frozenset({"under", "below", "beneath", "underneath"})
# Nouns that people use for one another; a word the domain lacks is read as one that it has.
SYNONYMS = (
    ("cube", "block", "box", "brick"), ("spot", "place", "location", "position", "site", "waypoint"),
    ("package", "parcel", "box", "crate", "item"), ("truck", "lorry", "van"), ("plane", "airplane", "aeroplane"),
    ("room", "chamber"), ("robot", "robby", "rover"), ("ball", "sphere"), ("hand", "gripper", "arm"),
    ("door", "gate"), ("city", "town"), ("shelf", "rack"), ("cup", "mug"), ("machine", "device"),
)  # fmt: skip
SAME_STATE = {"close": "shut", "closed": "shut", "shut": "closed", "empty": "clear", "free": "clear"}
ANTONYMS = {
    "close": "open", "closed": "open", "shut": "open", "unlocked": "locked", "unlock": "lock", "off": "on",
    "full": "empty", "dirty": "clean", "unclear": "clear", "occupied": "free", "busy": "free", "open": "closed",
    "empty": "full", "unload": "load",
}  # fmt: skip


def tokens_of(text: str) -> list[str]:
    """Return the words and marks of the text, lower-cased.

    >>> tokens_of("Don't put A on block_1!")
    ['do', 'not', 'put', 'a', 'on', 'block_1', '!']
    """
    plain = text.lower().replace("’", "'")
    plain = re.sub(r"\bcan't\b|\bcannot\b", "can not", plain)
    plain = re.sub(r"n't\b", " not", plain)
    plain = re.sub(r"'s\b", " is", plain)
    plain = plain.replace("on top of", "on").replace("out of", "outof").replace("off of", "off")
    return _TOKEN.findall(plain)


def stem(word: str) -> str:
    """Return what inflected forms of a word have in common; rough, but the same for all of them.

    >>> stem("cubes"), stem("holding"), stem("locked"), stem("boxes"), stem("placed")
    ('cub', 'hold', 'lock', 'box', 'plac')
    """
    for ending in ("ings", "ing", "ies", "ied", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            root = word[: -len(ending)]
            if ending in ("ing", "ed") and len(root) > 3 and root[-1] == root[-2] and root[-1] not in "ls":
                root = root[:-1]
            return root
    return word


def parts_of(name: str) -> tuple[str, ...]:
    """Return the words that a PDDL name is made of.

    >>> parts_of("pull-open"), parts_of("block12")
    (('pull', 'open'), ('block', '12'))
    """
    return tuple(_PARTS.findall(name.lower()))


def stems_of(name: str) -> frozenset[str]:
    """Return the stems of the words in the name."""
    return frozenset(stem(part) for part in parts_of(name))


def is_plural(word: str) -> bool:
    """Return whether the noun looks plural."""
    return len(word) > 2 and word.endswith("s") and not word.endswith("ss")


def synonyms_of(word: str) -> tuple[str, ...]:
    """Return the other nouns that people use for the word, singular.

    >>> synonyms_of("blocks")
    ('cube', 'box', 'brick')
    """
    root = stem(word)
    return tuple(
        dict.fromkeys(
            other for group in SYNONYMS if root in map(stem, group) for other in group if stem(other) != root
        )
    )
