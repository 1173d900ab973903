"""Small tables of general English. They know no domain: no predicate, type or object name is meant here."""

from __future__ import annotations

from typing import Literal

VerbClass = Literal["put", "go", "hold", "remove", "stand", "make"]


def word_set(text: str) -> frozenset[str]:
    """Return the words of the text.

    >>> sorted(word_set("on in at"))
    ['at', 'in', 'on']
    """
    return frozenset(text.split())


ARTICLES = word_set("the this that these those my your its their our his")
EVERY = word_set("all every each both everything whatever whichever everyone everybody whoever everywhere")
SOME = word_set("a an any some one another something anything either somebody someone anyone anybody")
NONE = word_set("no nothing none neither nobody")
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
}  # fmt: skip
PRONOUNS = frozenset({"it", "them", "they", "itself", "themselves", "latter", "former"}) | word_set(
    "he she him her himself herself"
)
ONES = frozenset(
    {"one", "ones", "thing", "things", "object", "objects", "item", "items", "stuff", "people", "persons"}
)
BE = frozenset(["is", "are", "be", "being", "been", "was", "were"])
NOT = frozenset({"not", "never", "nor", "without"})
# Words that join others; what they say is said by those as well.
GLUE = word_set("of for which what who whose as because since so if though about through")
# Words that carry no meaning of their own in an instruction.
FILLER = word_set(
    """please pls plz kindly now just so i we you u me us would could can will shall should must may might
    ought to has have had robot hey hi hello ok okay also too again there really actually simply let lets
    sure see going ahead finally then instead up down over back away together do did need needs want wants
    supposed eventually directly somewhere allowed get gets got yourself out while still very love like does
    thx cheers ta ty kindly currently presently across dont mind anyway eh ah oops
    flat squarely neatly carefully gently safely firmly nicely properly straight fully completely quickly slowly
    home well hmm uh um oh already directly where whats atsometime"""
)
VERBS: dict[str, frozenset[VerbClass]] = {}
_CLASSES: dict[VerbClass, str] = {
    "put": "put place set move bring take carry deliver transport drop lay insert get send ship transfer return leave "
    "chuck pop throw toss lug haul cart ferry collect dump stash hand convey shove slip tuck pass plonk "
    "have keep push shift fetch position rest give move stick show see escort guide lead "
    "usher accompany direct whack bung hoist "
    "arrange deposit relocate slide stow store stack pile load park stand gather",
    "go": "go walk travel drive fly head return proceed move come navigate run visit reach enter get step arrive be "
    "park wander roll hop swing stroll hurry rush call stop pass make",
    "hold": "pick grab hold lift grasp take carry fetch get clutch keep have seize",
    "remove": "take remove get lift move clear unstack detach pull unload offload",
    "stand": "stand sit lie rest live reside dwell stay remain belong end finish be go come wait keep leave locate situate "
    "position find "
    "park wind want need expect require hang settle arrive reach live wanted needed expected required due stop ride",
    "make": "make have get leave keep turn switch set be stay remain end become put bring want",
}
for _name, _verbs in _CLASSES.items():
    for _verb in _verbs.split():
        VERBS[_verb] = VERBS.get(_verb, frozenset()) | {_name}
IRREGULAR = {
    "held": "hold", "kept": "keep", "taken": "take", "took": "take", "brought": "bring", "sent": "send", "gone": "go",
    "goes": "go", "went": "go", "flown": "fly", "flew": "fly", "stood": "stand", "laid": "lay", "built": "build",
    "driven": "drive", "drove": "drive", "sat": "sit", "lain": "lie", "lying": "lie", "found": "find", "is": "be",
    "are": "be", "been": "be", "being": "be", "was": "be", "were": "be", "has": "have", "had": "have", "having": "have",
    "got": "get", "gotten": "get", "gets": "get", "made": "make", "became": "become", "putting": "put",
    "setting": "set", "shutting": "shut", "cutting": "cut", "getting": "get", "sitting": "sit", "does": "do",
    "given": "give", "lay": "lay", "boxes": "box", "left": "leave", "hung": "hang", "cut": "cut",

    "came": "come", "ran": "run", "gave": "give", "stuck": "stick", "shook": "shake", "spun": "spin",
    "drew": "draw", "broke": "break", "broken": "break", "chose": "choose", "wore": "wear", "rode": "ride", "ridden": "ride",
    "sown": "sow", "grown": "grow", "grew": "grow", "fed": "feed", "lit": "light", "shone": "shine",
    "wound": "wind", "threw": "throw", "thrown": "throw", "shelves": "shelf", "knives": "knife", "slid": "slide",
}  # fmt: skip

# Which predicate names a preposition may stand for, the best first.
PREPOSITIONS: dict[str, tuple[str, ...]] = {
    "on": ("on", "at", "in", "inside", "atop"), "onto": ("on", "at", "in", "inside", "atop"), "upon": ("on", "at", "atop"),
    "atop": ("atop", "on"), "above": ("above", "up", "on"),
    "over": ("above", "on"), "in": ("in", "inside", "at"), "into": ("in", "inside", "at"),
    "inside": ("in", "inside", "at"), "within": ("in", "inside", "at"), "at": ("at", "in", "on"),
    "to": ("at", "in", "on", "to", "inside"), "by": ("by", "near", "beside", "at"), "near": ("near",),
    "aboard": ("in", "inside", "aboard", "on"),
    "beside": ("beside", "near"), "with": ("with",), "behind": ("behind",), "under": ("under",),
    "below": ("below", "down", "under"), "beneath": ("beneath", "under"), "underneath": ("underneath", "under"),
    "beforeplace": ("before",), "for": ("for", "to", "at", "in", "on"),
}  # fmt: skip
REACHING = frozenset({"visit", "reach", "enter"})  # verbs of going whose place needs no preposition
SOMEWHERE = word_set(  # what narrows down of what it is said, and is nothing to pass over
    "upstairs downstairs indoors outdoors outside nearby overhead underground elsewhere"
)
HOLDING = word_set("hold carry contain have bear")  # verbs that say of a place what is in it
EMPTY = word_set("empty emptied cleared")  # of a place: nothing is in it
UNLOADING = word_set("unload offload")  # of what carries things: it is emptied
SENDING = word_set("send transmit deliver ship mail post forward report upload downlink beam relay submit")
COMING = word_set("reach come arrive get go bring return")  # and what is said of what is sent
LIGHT = word_set("pass undergo receive run take get give do perform go")  # "it has to pass inspection"
PLACES = word_set("place spot position location")  # nouns for any place
PARTS = word_set("door lid hatch flap cover")  # what of a thing is opened and shut
FASTENED = word_set("fasten attach fix join connect mount")
MEANS_OF_FASTENING = word_set(
    "screw glue nail rivet weld solder"
)  # "screwed onto the bracket" is fastened to it
RECEIVING = word_set("get receive need want")  # and of what comes to it
LACKING = word_set(
    "needs wants requires awaits lacks no not without"
)  # of names that say what is not there, or yet to do
REMOVING = word_set(
    "remove lose pull strip scrape wipe clear rid mend repair heal cure stop extinguish douse quench"
)
# Prepositions and words of facts that say the contrary way round what others say: "behind" of *ahead-of*.
AHEAD = word_set("ahead front before beforeplace precedes leads")
BEHIND = word_set("behind after follows trails")
BELOW = frozenset({"under", "below", "beneath", "underneath"})
AWAY = frozenset({"outof", "from", "off"})
AWAY_FROM = {
    "outof": ("in", "inside", "at"),
    "from": ("at", "in", "on", "inside"),
    "off": ("on", "at", "in", "inside"),
}

# Words that people use for one another; a word the domain lacks is read as one that it has.
SYNONYMS: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """cube block box brick
    spot place location position site waypoint point
    package parcel box crate
    truck lorry van
    plane airplane aeroplane aircraft
    room chamber
    robot rover vehicle bot
    ball sphere
    hand gripper arm
    door gate
    city town
    shelf rack
    cup mug
    machine device appliance
    table tabletop desk
    container vessel bin
    colour color
    big large huge
    small little tiny
    shut close
    child children kid kids childrens
    clear free empty uncover vacant
    clean wash rinse
    hot warm heat
    cut slice chop
    hold carry grasp grip
    charge recharge
    inspect check examine
    fasten attach fix join
    send transmit deliver report beam downlink communicate relay
    picture image photo photograph shot snapshot
    finished done
    idle free
    lit alight ablaze aflame burning
    douse extinguish snuff quench
    switch run power
    load aboard
    defective faulty broken""".splitlines()
)
OPPOSITES: tuple[tuple[str, str], ...] = (
    ("close", "open"), ("shut", "open"), ("unlocked", "locked"), ("unlock", "lock"), ("off", "on"), ("full", "empty"),
    ("dirty", "clean"), ("occupied", "free"), ("occupied", "clear"), ("busy", "idle"), ("busy", "free"),
    ("cold", "hot"), ("dark", "lit"), ("up", "down"), ("covered", "clear"), ("cover", "clear"),
    ("extinguish", "lit"), ("unlit", "lit"), ("drain", "full"), ("drained", "full"), ("emptied", "full"),
)  # fmt: skip


MARKS = frozenset(",.;:!?")
_GRAMMAR = word_set(
    """tower stack pile row line corner swap apart first before after once until except bottom top order never
    always not nor or and then but while with without ever there can except other others rest between when
    alsowanted laterwanted mustalready comesfirst comeslast atonce gone held contrary inthatorder same
    together only next using exactly atleast atmost singletime
    beforehand onlyafter thereafter here anywhere wherever everywhere"""
)
# Of these, what stands for a whole turn of phrase and names nothing.
MARKERS = word_set(
    "alsowanted laterwanted mustalready comesfirst comeslast atonce inthatorder singletime beforehand onlyafter thereafter"
)
# Those that say how things hang together, and so never stand in words that ask for nothing.
STRUCTURE = word_set(
    "tower stack pile swap swapped apart except until unless never always without only first then singletime"
    " beforehand onlyafter thereafter contrary alsowanted laterwanted mustalready comesfirst comeslast atonce inthatorder"
    " earlier later sooner priority second third excepted either or"
)
# All words that mean something in every domain.
KNOWN = (
    ARTICLES | BE | EVERY | FILLER | STRUCTURE | GLUE | NONE | ONES | PRONOUNS | SOME | AWAY | MARKS | _GRAMMAR
    | NUMBERS.keys() | PREPOSITIONS.keys() | PARTS
)  # fmt: skip


# Those that are worth looking for behind a word that no one knows.
COMMON = frozenset(word for word in KNOWN if len(word) > 4 and word.isalpha()) | {
    "every",
    "then",
    "with",
}


def classes_of(verb: str) -> frozenset[VerbClass]:
    """Return what kinds of doing the verb may be, in whatever form it stands; none if it is no such verb.

    >>> sorted(classes_of("bringing")), sorted(classes_of("cube"))
    (['make', 'put'], [])
    """
    return next((VERBS[form] for form in base_forms(verb) if form in VERBS), frozenset())


def base_forms(word: str) -> tuple[str, ...]:
    """Return the word and the forms it may be an inflection of, the likeliest first.

    >>> base_forms("placed"), base_forms("cubes"), base_forms("stopping")
    (('placed', 'plac', 'place'), ('cubes', 'cube', 'cub'), ('stopping', 'stopp', 'stoppe', 'stop'))
    """
    found = [word]
    if word in IRREGULAR:
        return (word, IRREGULAR[word])
    for ending, repairs in (
        ("ies", ("y",)),
        ("ied", ("y",)),
        ("ing", ("", "e")),
        ("ed", ("", "e")),
        ("es", ("e", "")),
        ("s", ("",)),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 2 and not word.endswith("ss"):
            root = word[: -len(ending)]
            found += [root + repair for repair in repairs]
            if ending in ("ing", "ed") and len(root) > 3 and root[-1] == root[-2]:
                found.append(root[:-1])
            break
    return tuple(dict.fromkeys(found))
