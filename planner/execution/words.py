"""One line of plain English for every event of a trace."""

from __future__ import annotations

from planner.core import Event


def words_for(event: Event) -> str:
    """Return what happened, in words."""
    found = event.details
    match event.kind:
        case "understood":
            return f"understood: {found['words']}"
        case "planned" | "replanned":
            again = "a new plan" if event.kind == "replanned" else "a plan"
            return f"{again} of {len(found['steps'])} steps, by {found['engine']} in {found['seconds']:.2f} s"
        case "subgoal_started":
            again = f", attempt {found['attempt'] + 1}" if found["attempt"] else ""
            return f"step {found['step'] + 1}: {found['subgoal']}{again}"
        case "subgoal_done":
            return f"step {found['step'] + 1} done: {found['subgoal']}"
        case "progress":
            return f"{found['subgoal']}: {found['elapsed_s']:.1f} of {found['limit_s']:.1f} s"
        case "disturbance":
            return f"disturbance: {found['what']}"
        case "noticed":
            return f"noticed: {found['words']}{_killed(event)}"
        case "decision":
            if found["decision"] == "retry":
                return f"tries again in another way (attempt {found['attempt'] + 1})"
            return "plans anew from what is seen now"
        case "amended":
            return f"told “{found['words']}”: {found['answer'] or found['goal']}"
        case "not_amended":
            return f"told “{found['words']}”; the goal stays: {found['answer']}"
        case "stopped":
            return f"told to stop: “{found['words']}”"
        case "goal_reached":
            return "the goal is reached"
        case "gave_up":
            return f"gave up: {found.get('cause', found['outcome'])}: {found.get('words', '')}"
    return str(found["words"]) if event.kind == "looked" else event.kind.replace("_", " ")


def _killed(event: Event) -> str:
    steps, goals = event.details.get("kills_steps", []), event.details.get("kills_goals", [])
    needed = []
    if steps:
        needed.append(("step " if len(steps) == 1 else "steps ") + ", ".join(str(n + 1) for n in steps))
    if goals:
        needed.append("the goal " + ", ".join(goals))
    return f" (needed by {' and '.join(needed)})" if needed else ""
