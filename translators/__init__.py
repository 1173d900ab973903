"""Language to goals, and goals back to words. The table names the translators."""

TRANSLATORS = {
    "grounded": "translators.grounded:translate",
    "cautious": "translators.grounded:cautious",
    "llm": "translators.llm:translate",
}
