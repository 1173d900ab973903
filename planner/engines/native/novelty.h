// Best-first width search: states that show something new come first (Lipovetzky & Geffner, AAAI 2017,
// BFWS(f5)). New means: a fact, or a pair of facts, not seen before in a state with as many landmarks to go
// and as many facts of the last relaxed plan reached. We differ in two points: landmarks are counted where
// the paper counts goals, and pairs are remembered by hash in a table of fixed size, as in approximate
// novelty search (Singh, Lipovetzky, Ramirez & Segovia-Aguas, ICAPS 2021), so that memory stays bounded.
#pragma once

#include <functional>

#include "landmarks.h"
#include "transitions.h"

namespace cairn {

// Return how the search ended; the plan is in `found` if it is `Solved`.
//
// Four searches take turns, each with twice the time of its last turn, until one has a plan: first those that
// drop all states in which no single fact is new (they end soon, with or without a plan; k-BFWS in the paper),
// then the complete ones; each once with goals counted and once with landmarks. Which of them is fast differs
// much from domain to domain.
Ending novelty_search(const SasTask &task, Landmarks &landmarks, Landmarks &goals,
                      const std::function<double()> &seconds, double limit_s, size_t most_bytes, Found &found);

}  // namespace cairn
