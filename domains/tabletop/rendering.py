"""Whether pictures can be drawn on this machine, and if not, why."""

from __future__ import annotations

import os
import subprocess
import sys
from ctypes.util import find_library
from functools import lru_cache


def prefer_headless() -> None:
    """Let mujoco draw without a screen, unless the user chose otherwise; it reads this when it is imported.

    Only where the library is there: without it, mujoco could not even be imported.
    """
    if sys.platform == "linux" and "mujoco" not in sys.modules and find_library("EGL") and find_library("GL"):
        os.environ.setdefault("MUJOCO_GL", "egl")


@lru_cache(maxsize=1)
def rendering_problem() -> str | None:
    """Return why pictures cannot be drawn here, or None if they can.

    A broken graphics library may end the process, so the first picture is tried in a child process.
    """
    prefer_headless()
    script = (
        "import mujoco; m = mujoco.MjModel.from_xml_string('<mujoco><worldbody/></mujoco>');"
        "r = mujoco.Renderer(m, 8, 8); r.update_scene(mujoco.MjData(m)); r.render()"
    )
    try:
        # S603: the program is this interpreter, the script is the constant above.
        child = subprocess.run(  # noqa: S603
            [sys.executable, "-c", script], capture_output=True, timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"rendering is off: {error}"
    if child.returncode == 0:
        return None
    last = child.stderr.decode(errors="replace").strip().splitlines()[-1:] or [f"exit {child.returncode}"]
    return f"rendering is off: {last[0]}. On Debian, install the packages listed in apt-packages.txt"
