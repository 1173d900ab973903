"""What is learned. The tables name policies and learners; nothing heavy is imported before one is asked for."""

POLICIES = {
    "tabletop-bc": "learned.tabletop_skills:load_policy",
    "puzzle-bc": "learned.puzzle_press:load_policy",
    "tabletop-play": "learned.play_policies:load_tabletop",
    "puzzle-play": "learned.play_policies:load_puzzle",
    "maze-roads": "planner.maze_roads:load_policy",  # not from here: it puts learning and searching together
}
# Learners of goal-conditioned policies from trajectories; each row is an `Algorithm` of `learned.goal_learner`.
LEARNERS = {
    "gas": "learned.gas:ALGORITHM",
    "gcbc": "learned.gcbc:ALGORITHM",
    "goat": "learned.goat:ALGORITHM",
    "guided-flow": "learned.guided_flow:ALGORITHM",
    "hrac": "learned.hrac:ALGORITHM",
    "ota": "learned.ota:ALGORITHM",
    "near": "learned.near_goals:ALGORITHM",
    "gcivl": "learned.gcivl:ALGORITHM",
    "gciql": "learned.gciql:ALGORITHM",
    "qrl": "learned.qrl:ALGORITHM",
    "crl": "learned.crl:ALGORITHM",
    "hiql": "learned.hiql:ALGORITHM",
}
