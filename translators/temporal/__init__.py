"""Instructions about the way: visits in order, what is never to be, reactions, waits, how often and how soon."""

from translators.temporal.reading import NO_END, about_the_way, is_about_the_way, is_only_of_the_way

__all__ = ["NO_END", "about_the_way", "is_about_the_way", "is_only_of_the_way"]
