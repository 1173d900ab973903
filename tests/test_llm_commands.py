"""The commands with translator `llm`: what is printed, and what `doctor` says without giving the key away."""

import json

import pytest

from planner.cli import main
from planner.commands import doctor
from tests import engine_tasks as tasks
from tests.chat_server import endpoint
from translators.llm import talk

KEY = "sk-very-secret-4711"
ON = {"fact": "on", "args": {"x": "a", "y": "b"}}
READING = {
    "goal": ON,
    "constraints": [{"op": "always", "body": {"fact": "ontable", "args": {"x": "d"}}}],
    "metric": None,
}
ANSWER = {"thinking": "", "status": "ok", "readings": [READING], "refusal": None}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "domain.pddl").write_text(tasks.BLOCKS)
    (tmp_path / "problem.pddl").write_text(tasks.FIVE_BLOCKS)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(talk, "_UNDERSTOOD", {})
    for name in ("URL", "MODEL", "KEY", "REPLAY", "RECORD", "SECONDS", "TOKENS"):
        monkeypatch.delenv(f"CAIRN_LLM_{name}", raising=False)
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.setenv("CAIRN_LLM_CACHE", str(tmp_path / "cache"))
    return tmp_path


def served(monkeypatch, url):
    monkeypatch.setenv("CAIRN_LLM_URL", url)
    monkeypatch.setenv("CAIRN_LLM_MODEL", "scripted")
    monkeypatch.setenv("CAIRN_LLM_KEY", KEY)


def model(body, number):
    is_comparison = "taken_as" in body["messages"][-1]["content"]
    return {"difference": "", "same": True} if is_comparison else ANSWER


WANTED = [
    "translate",
    "domain.pddl",
    "problem.pddl",
    "a goes atop b whereas d remains grounded throughout",
    "--translator",
    "llm",
]


def test_an_endpoint_is_asked_and_its_reading_printed_then_it_comes_from_the_cache(
    folder, monkeypatch, capsys
):
    with endpoint(model) as there:
        served(monkeypatch, there.url)
        assert main(WANTED) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == ["(on a b)", "(always (ontable d))"]
    assert said.err == "In the end a is on b. At all times d is on the table.\n"
    assert main([*WANTED, "--json"]) == 0  # nobody is there any more
    assert json.loads(capsys.readouterr().out)["goal"] == "(on a b)"


def test_without_an_endpoint_grounded_answers_and_says_what_to_set(folder, capsys):
    assert main([*WANTED[:3], "put a on b", *WANTED[4:]]) == 0
    said = capsys.readouterr()
    assert said.out == "(on a b)\n"
    assert "Set CAIRN_LLM_MODEL" in said.err


def test_a_setting_that_is_wrong_is_bad_input(folder, monkeypatch, capsys):
    monkeypatch.setenv("CAIRN_LLM_MODEL", "m")
    monkeypatch.setenv("CAIRN_LLM_URL", "localhost:11434")
    assert main(WANTED) == 2
    assert "CAIRN_LLM_URL: expected http" in capsys.readouterr().err


def test_doctor_says_whether_there_is_a_model_to_ask_and_never_the_key(folder, monkeypatch):
    finding = doctor._language_model()
    assert not finding.ok
    assert not finding.needed
    assert "Set CAIRN_LLM_MODEL" in finding.words
    served(monkeypatch, "https://models.example/v1")
    finding = doctor._language_model()
    assert finding.ok
    assert finding.words.startswith("scripted at https://models.example/v1, with a key")
    assert KEY not in finding.words
    monkeypatch.setenv("CAIRN_LLM_URL", f"https://me:{KEY}@models.example/v1")
    assert KEY not in doctor._language_model().words
