"""Requests to a model within a budget of time, tokens and money, put so that the endpoint understands them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from translators.llm.exchange import Ask, Dialect, Failed, Messages, Reply, Request, Schema, simpler
from translators.llm.settings import Limits

LETTERS_A_TOKEN = 3.5  # a guess, for what an endpoint does not count, and for what is not yet sent
LEAST_S = 0.05

# What each endpoint and model was found to understand; found out again in each process.
_UNDERSTOOD: dict[tuple[str, str], Dialect] = {}


@dataclass(frozen=True, slots=True)
class Spent:
    """What an instruction has taken."""

    requests: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    from_cache: int = 0

    def tokens(self) -> int:
        return self.tokens_in + self.tokens_out

    def cost(self, limits: Limits) -> float:
        """Return the price, in the money that the limits are in."""
        return (self.tokens_in * limits.price_in + self.tokens_out * limits.price_out) / 1000


@dataclass
class Talk:
    """One instruction's requests to one model, and what they have taken so far."""

    ask: Ask
    limits: Limits
    whom: tuple[str, str]  # endpoint and model
    clock: Callable[[], float] = time.monotonic
    spent: Spent = field(default_factory=Spent)
    _began_s: float = field(init=False)

    def __post_init__(self) -> None:
        self._began_s = self.clock()

    def say(self, messages: Messages, schema: Schema, name: str) -> Reply | Failed:
        """Return the model's reply, or why there is none; in other words if the endpoint did not take these."""
        dialect: Dialect | None = _UNDERSTOOD.get(self.whom, Dialect())
        found: Reply | Failed = Failed("")
        while dialect is not None:
            request = Request(messages, schema, name, dialect, self.limits.answer_tokens)
            over = self._over(request)
            if over:
                return Failed(over)
            found = self.ask(request, self._left_s())
            self._count(request, found)
            if isinstance(found, Reply):
                _UNDERSTOOD[self.whom] = dialect
                return found
            dialect = simpler(dialect, found.words) if found.is_dialect else None
        return found

    def _left_s(self) -> float:
        return self._began_s + self.limits.wall_s - self.clock()

    def _over(self, request: Request) -> str:
        """Return which limit the request would break, or an empty string."""
        if self._left_s() < LEAST_S:
            return f"the {self.limits.wall_s:g} s for an instruction are used up (CAIRN_LLM_SECONDS)"
        tokens_in = int(request.n_letters() / LETTERS_A_TOKEN)
        needed = self.spent.tokens() + tokens_in + request.answer_tokens
        if needed > self.limits.tokens:
            return (
                f"about {needed} tokens would be needed, and {self.limits.tokens} are granted for an instruction "
                "(CAIRN_LLM_TOKENS)"
            )
        then = replace(self.spent, tokens_in=self.spent.tokens_in + tokens_in)
        then = replace(then, tokens_out=then.tokens_out + request.answer_tokens)
        if then.cost(self.limits) > self.limits.cost:
            return (
                f"it might cost {then.cost(self.limits):.4g}, and {self.limits.cost:g} is granted for an instruction "
                "(CAIRN_LLM_COST)"
            )
        return ""

    def _count(self, request: Request, found: Reply | Failed) -> None:
        if isinstance(found, Reply) and found.is_kept:
            self.spent = replace(self.spent, from_cache=self.spent.from_cache + 1)
            return
        self.spent = replace(self.spent, requests=self.spent.requests + 1)
        if isinstance(found, Failed):
            return
        tokens_in = found.tokens_in or int(request.n_letters() / LETTERS_A_TOKEN)
        tokens_out = found.tokens_out or int(len(found.text) / LETTERS_A_TOKEN)
        self.spent = replace(
            self.spent,
            tokens_in=self.spent.tokens_in + tokens_in,
            tokens_out=self.spent.tokens_out + tokens_out,
        )
