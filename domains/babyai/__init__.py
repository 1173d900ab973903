"""BabyAI's worlds, as minigrid has them: the task of a grid, what a mission means, and hands that carry out a plan."""

from domains.babyai.problem import DOMAIN_FILE, Seen, domain, seen_in

__all__ = ["DOMAIN_FILE", "Seen", "domain", "seen_in"]
