"""What is said of things that run or shine, whatever a domain calls it: "the pump is on", "kill the lamp"."""

from __future__ import annotations

from translators.english import word_set
from translators.structure import Relation
from translators.words import forms

_RUNNING = word_set(
    "run power light lit glow burn shine active activate operate operational spin turn tick hum blaze switch"
    " energize play work"
)
_SAYS_RUNNING = word_set(
    "on run running work working operating active alight lit burning glowing shining humming spinning"
    " turning ticking start started activate activated powered boot ignite kindle"
)
_SAYS_NOT_RUNNING = word_set(
    "off out dark unlit stop stopped halt halted kill killed dead deactivate deactivated quench silent cut unpowered"
)


def says_running(word: str, relation: Relation) -> bool | None:
    """Return whether the word says of what runs or shines that it does, or not; None if it says nothing of such a fact."""
    told = [other for other in relation.words if other not in relation.near][-1:]
    runs = relation.words[-1:] == ("on",) or any(not _RUNNING.isdisjoint(forms(other)) for other in told)
    if not runs or relation.kind != "state" or len(relation.parameters) != 1:
        return None
    if _SAYS_RUNNING & forms(word):
        return True
    return False if _SAYS_NOT_RUNNING & forms(word) else None
