"""`llm`: a language model behind any OpenAI-compatible endpoint, held to what domain and task allow.

The model's answer is a tree of names that are looked up; what is not declared, of the wrong type, impossible or not what
was said goes back to the model with the reason. Nothing that it writes freely reaches anyone. Where it fails,
`grounded` answers and says so.
"""

from __future__ import annotations

import os

from planner.core import Domain, Instruction, Translation
from translators.llm.loop import Answered, answered
from translators.llm.settings import Settings, settings_in

__all__ = ["Answered", "Settings", "answered", "settings_in", "translate"]


def translate(instruction: Instruction, domain: Domain) -> Translation:
    """Return what the instruction means, by the endpoint that the environment names (CAIRN_LLM_..., OPENAI_...)."""
    return answered(instruction, domain, settings_in(os.environ)).translation
