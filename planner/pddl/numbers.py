"""Numbers as PDDL writes them."""

from __future__ import annotations

from decimal import Decimal


def written(number: float) -> str:
    """Return the shortest decimal that reads back as this number, without an exponent.

    >>> written(3.0), written(0.25), written(1e-7)
    ('3', '0.25', '0.0000001')
    """
    if float(number).is_integer():
        return str(int(number))
    return format(Decimal(repr(float(number))), "f")
