"""ogbench's simulator: how it is built, and where in its arrays the things of the table lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from domains.ogbench_arm import begin_task

Indices = NDArray[np.int64]


CAMERAS = ("front", "front_pixels")  # for people; of the package's visual worlds, with an arm to look through


def build(world: str, height: int, width: int, camera: str = "front") -> Any:
    """Return ogbench's environment for the world; imported late, when MUJOCO_GL has been chosen.

    Seen by the camera `front_pixels`, arm and materials are those of the package's visual worlds.
    """
    from ogbench.manipspace.envs.cube_env import CubeEnv  # noqa: PLC0415
    from ogbench.manipspace.envs.scene_env import SceneEnv  # noqa: PLC0415

    maker, kind = (SceneEnv, "scene") if world == "scene" else (CubeEnv, world.removeprefix("cube-"))
    # Goal markers and the colour change at success are off: both would lie about what is on the table.
    inner = maker(
        kind,
        ob_type="states" if camera == "front" else "pixels",
        terminate_at_goal=False,
        visualize_info=False,
        height=height,
        width=width,
    )
    inner._mjcf_model = inner.build_mjcf_model()
    inner._ob_type = "states"  # it has made the model; from here on it would only draw where nobody looks
    begin_task(inner, 0, 1)  # the simulator is built at the first reset
    return inner


@dataclass(frozen=True, eq=False)
class Addresses:
    """Where positions (`qpos`) and velocities (`qvel`) of joints lie in the simulator's arrays."""

    cube_qpos: Indices  # (C, 7)
    cube_qvel: Indices  # (C, 6)
    grip_qpos: Indices
    grip_qvel: Indices
    pad_id: int  # the body of one finger's pad
    button_qpos: Indices  # (2,), or (0,) where there are no fixtures
    slide_qpos: Indices  # drawer and window
    slide_qvel: Indices

    @classmethod
    def of(cls, inner: Any, has_fixtures: bool) -> Addresses:
        """Return the addresses in a simulator that has been built."""
        model = inner._model
        cubes = [model.joint(f"object_joint_{cube}") for cube in range(inner._num_cubes)]
        grip = [model.joint(joint.full_identifier) for joint in inner._gripper_jnts]
        names = ("buttonbox_joint_0", "buttonbox_joint_1", "drawer_slide", "window_slide")
        fixtures = [model.joint(name) for name in names] if has_fixtures else []
        return cls(
            cube_qpos=np.array([joint.qposadr[0] + np.arange(7) for joint in cubes]),
            cube_qvel=np.array([joint.dofadr[0] + np.arange(6) for joint in cubes]),
            grip_qpos=np.array([joint.qposadr[0] for joint in grip]),
            grip_qvel=np.array([joint.dofadr[0] for joint in grip]),
            pad_id=model.body("ur5e/robotiq/right_pad").id,
            button_qpos=np.array([joint.qposadr[0] for joint in fixtures[:2]], dtype=int),
            slide_qpos=np.array([joint.qposadr[0] for joint in fixtures[2:]], dtype=int),
            slide_qvel=np.array([joint.dofadr[0] for joint in fixtures[2:]], dtype=int),
        )
