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

Ending novelty_search(const SasTask &task, const Landmarks &landmarks, const std::function<bool()> &may_go_on,
                      Found &found);

}  // namespace cairn
