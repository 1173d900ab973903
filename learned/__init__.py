"""What is learned. The table names the policies; nothing heavy is imported before one is asked for."""

POLICIES = {
    "tabletop-bc": "learned.tabletop_skills:load_policy",
}
