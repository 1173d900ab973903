"""Language to goals, and goals back to words. The table names the translators."""

TRANSLATORS = {
    "grounded": "translators.grounded:translate",
    "llm": "translators.llm:translate",
}
