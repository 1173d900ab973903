// Lazy greedy best-first search with two heuristics and preferred operators, as LAMA's first (Richter & Westphal,
// JAIR 2010, section 4).
#pragma once

#include <deque>
#include <functional>
#include <vector>

#include "landmarks.h"
#include "relaxed.h"
#include "transitions.h"

namespace cairn {

// Return how the search ended; the plan is in `found` if it is `Solved`.
Ending lazy_search(const SasTask &task, const Landmarks &landmarks, const std::function<bool()> &may_go_on,
                   Found &found);

}  // namespace cairn
