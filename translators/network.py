"""The judge of candidates as a torch module, for training only; `ranker` is the same with numpy."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from translators.bert import WIDTH, Floats, Weights
from translators.encoder import DEPTH
from translators.ranker import N_LAYERS, OF_TEXT, ROLES
from translators.signals import HINTS, MARKS, MOST_SLOTS, NUMBERS

_HEADS, _EPS, _INNER = 12, 1e-12, 128
_DROP, _DROP_NEW = 0.1, 0.2
_RARE = -3.0  # few candidates have a role: where the last bias begins
_SCALE = 5.0  # of the loss: a matter of taste, the optimiser does not see it
NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "told": "attention.output.dense",
    "told_norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "norm": "output.LayerNorm",
}


class Layer(nn.Module):
    """A layer of BERT, from the weights of that name."""

    def __init__(self, weights: Weights, name: str) -> None:
        super().__init__()
        for mine, theirs in NAMES.items():
            matrix = torch.tensor(weights[f"{name}.{theirs}.weight"])
            made: nn.Module = (
                nn.Linear(matrix.shape[1], matrix.shape[0])
                if matrix.dim() == 2
                else nn.LayerNorm(WIDTH, eps=_EPS)
            )
            made.load_state_dict({"weight": matrix, "bias": torch.tensor(weights[f"{name}.{theirs}.bias"])})
            self.add_module(mine, made)
        self.drop = nn.Dropout(_DROP)

    def forward(self, states: Tensor, is_there: Tensor) -> Tensor:
        """Return the states (n, t, WIDTH) after the layer; tokens that are not there (n, t) are not looked at."""
        n, t, _ = states.shape

        def heads(name: str) -> Tensor:
            made: Tensor = self.get_submodule(name)(states)
            return made.view(n, t, _HEADS, WIDTH // _HEADS).transpose(1, 2)

        told = functional.scaled_dot_product_attention(
            heads("query"), heads("key"), heads("value"), attn_mask=is_there[:, None, None, :]
        )
        told = self.get_submodule("told")(told.transpose(1, 2).reshape(n, t, WIDTH))
        states = self.get_submodule("told_norm")(states + self.drop(told))
        inner = functional.gelu(self.get_submodule("inner")(states))
        found: Tensor = self.get_submodule("norm")(states + self.drop(self.get_submodule("outer")(inner)))
        return found


class Network(nn.Module):
    """Logits of the roles of candidates; the weights are those of the encoder, from its fifth layer on."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            Layer(weights, f"encoder.layer.{DEPTH + number}") for number in range(N_LAYERS)
        )
        self.mark = nn.Linear(MARKS, WIDTH, bias=False)
        self.hint = nn.Linear(HINTS, WIDTH, bias=False)
        self.segment = nn.Parameter(0.1 * torch.randn(OF_TEXT + 1, WIDTH))
        self.slot = nn.Parameter(0.1 * torch.randn(MOST_SLOTS + 1, WIDTH))
        self.first = nn.Parameter(torch.zeros(WIDTH))
        nn.init.normal_(self.hint.weight, std=0.1)
        nn.init.normal_(self.mark.weight, std=0.1)
        with torch.no_grad():  # a place of the predicate and the mark of what fills it begin alike
            self.slot[:MOST_SLOTS] = self.mark.weight.T[:MOST_SLOTS]
        self.numbers_norm = nn.LayerNorm(NUMBERS)
        self.numbers_inner = nn.Linear(NUMBERS, _INNER)
        self.numbers_outer = nn.Linear(_INNER, WIDTH)
        self.out_inner = nn.Linear(2 * WIDTH, _INNER)
        self.out_outer = nn.Linear(_INNER, len(ROLES))
        nn.init.constant_(self.out_outer.bias, _RARE)
        self.drop = nn.Dropout(_DROP_NEW)

    def forward(self, inputs: dict[str, Any]) -> Tensor:
        """Return the logits (c, len(ROLES)) for what `training.batch` makes."""
        given = {name: torch.from_numpy(value) for name, value in inputs.items()}
        text, predicate = given["text"], given["predicate"]
        words = given["words"][text] + self.mark(given["marks"]) + self.hint(given["hints"])[predicate]
        told = given["told"] + self.segment[given["segments"]] + self.slot[given["slots"]]
        known = self.drop(functional.gelu(self.numbers_inner(self.numbers_norm(given["numbers"]))))
        known = self.numbers_outer(known)
        states = torch.cat([(known + self.first)[:, None], told[predicate], words + self.segment[OF_TEXT]], 1)
        is_there = torch.cat(
            [torch.ones(len(text), 1, dtype=torch.bool), given["is_told"][predicate], given["is_word"][text]],
            1,
        )
        for layer in self.layers:
            states = layer(states, is_there)
        both = torch.cat([states[:, 0], known], 1)
        found: Tensor = self.out_outer(self.drop(functional.gelu(self.out_inner(both))))
        return found

    def loss(self, inputs: dict[str, Any], roles: Floats, weights: Floats) -> Tensor:
        """Return the cross-entropy over all roles, the candidates weighted."""
        lost = functional.binary_cross_entropy_with_logits(
            self(inputs), torch.from_numpy(roles), reduction="none"
        ).sum(1)
        total: Tensor = (lost * torch.from_numpy(weights)).sum() / weights.sum() * _SCALE
        return total

    def new(self) -> list[nn.Parameter]:
        """Return the parameters that begin at random: all but those of the encoder."""
        known = {id(parameter) for parameter in self.layers.parameters()}
        return [each for each in self.parameters() if id(each) not in known]

    def exported(self) -> dict[str, np.ndarray[Any, Any]]:
        """Return the weights, in half precision, under the names that `ranker` knows."""
        found: dict[str, Tensor] = {"segment": self.segment, "slot": self.slot, "first": self.first}
        plain = {
            "mark": self.mark,
            "hint": self.hint,
            "numbers.norm": self.numbers_norm,
            "numbers.inner": self.numbers_inner,
            "numbers.outer": self.numbers_outer,
            "out.inner": self.out_inner,
            "out.outer": self.out_outer,
        }
        for number, layer in enumerate(self.layers):
            plain |= {f"layer.{number}.{theirs}": layer.get_submodule(mine) for mine, theirs in NAMES.items()}
        for name, module in plain.items():
            for part, value in module.named_parameters():
                found[f"{name}.{part}"] = value
        return {name: value.detach().numpy().astype(np.float16) for name, value in found.items()}
