"""The worlds: one folder each, with its PDDL, its environment and how facts and targets come from it."""

DOMAINS = {
    "tabletop": "domains.tabletop:world",
}
