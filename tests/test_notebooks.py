"""Every notebook runs from its top to its end, and its two forms say the same."""

from pathlib import Path

import jupytext
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[1] / "notebooks"
SOURCES = sorted(FOLDER.glob("*.py"))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_a_notebook_runs_to_its_end(source):
    notebook = jupytext.read(source)
    NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    printed = "".join(out.get("text", "") for cell in notebook.cells for out in cell.get("outputs", []))
    assert "Outcome.DONE" in printed


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_the_notebook_beside_its_source_holds_the_same_cells(source):
    beside = jupytext.read(source.with_suffix(".ipynb"))
    assert [cell.source for cell in beside.cells] == [cell.source for cell in jupytext.read(source).cells]


def test_there_is_a_notebook():
    assert SOURCES
