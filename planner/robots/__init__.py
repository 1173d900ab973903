"""Bodies: one file each. `connect(...)` returns a `Robot`."""

ROBOTS = {
    "maze-sim": "planner.robots.maze_sim:connect",
    "tabletop-sim": "planner.robots.tabletop_sim:connect",
    "puzzle-sim": "planner.robots.puzzle_sim:connect",
    # Not from here: they put learning and a body together.
    "tabletop-pictures": "planner.tabletop_eyes:connect",
    "tabletop-pictures-and-arm": "planner.tabletop_eyes:connect_with_arm",
}

# Why a robot cannot be drawn on this machine; None if it can.
PICTURES = {
    "maze-sim": "planner.robots.maze_sim:no_problem",
    "tabletop-sim": "domains.tabletop.rendering:rendering_problem",
    "puzzle-sim": "domains.tabletop.rendering:rendering_problem",
    "tabletop-pictures": "domains.tabletop.rendering:rendering_problem",
    "tabletop-pictures-and-arm": "domains.tabletop.rendering:rendering_problem",
}
