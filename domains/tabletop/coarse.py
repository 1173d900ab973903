"""A simulator drawn with fewer triangles: the arm's meshes are most of what a picture costs without a graphics card.

In pictures of 64x64 pixels the difference is a few grey levels at the arm's edges. What is learned from such pictures
is judged on the package's own.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

SHADOW_PIXELS = 1024  # of the shadow map; the package's is four times as wide


def coarsen(model: Any, cell_m: float) -> int:
    """Return how many triangles are left once vertices in one cell of that size count as one (Rossignac, Borrel 1993).

    The model is changed in place, and only for drawing: what collides are hulls and boxes of their own.
    """
    model.vis.quality.shadowsize = SHADOW_PIXELS
    for mesh in range(model.nmesh):
        first, n_faces = int(model.mesh_faceadr[mesh]), int(model.mesh_facenum[mesh])
        at = int(model.mesh_vertadr[mesh])
        corners = model.mesh_vert[at : at + int(model.mesh_vertnum[mesh])]  # (V, 3)
        faces = model.mesh_face[first : first + n_faces]  # (F, 3)
        kept = _distinct(_joined(corners, cell_m)[faces])
        n_kept = len(kept[0])
        normals = model.mesh_facenormal[first : first + n_faces][kept[1]]
        model.mesh_face[first : first + n_kept] = kept[0]
        model.mesh_facenormal[first : first + n_kept] = normals
        model.mesh_facenum[mesh] = n_kept
    return int(model.mesh_facenum.sum())


def _joined(corners: NDArray[np.float32], cell_m: float) -> NDArray[np.int64]:
    """Return for each vertex (V,) the one that stands for all in its cell."""
    cells = np.floor(corners / cell_m).astype(np.int64)
    _, stands, which = np.unique(cells, axis=0, return_index=True, return_inverse=True)
    return np.asarray(stands[which.ravel()])


def _distinct(faces: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the triangles that still have an area, each once, and which they were."""
    has_area = (faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 0] != faces[:, 2])
    which = np.flatnonzero(has_area)
    _, first = np.unique(np.sort(faces[which], axis=1), axis=0, return_index=True)
    which = which[np.sort(first)]
    return faces[which], which
