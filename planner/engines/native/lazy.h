// Lazy best-first search with two heuristics and preferred operators, as in LAMA (Richter & Westphal,
// JAIR 2010, section 4): first greedy, then as weighted A* with falling weights for cheaper plans.
#pragma once

#include <deque>
#include <functional>
#include <vector>

#include "landmarks.h"
#include "relaxed.h"
#include "transitions.h"

namespace cairn {

struct LazyOptions {
    int weight = 0;  // of the heuristics in f = g + weight * h; 0: greedy, f = h
    Relaxed::Cost cost = Relaxed::Cost::One;
    long bound = -1;  // plans have to cost less; -1: any will do
};

// Return how the search ended; the plan is in `found` if it is `Solved`.
Ending lazy_search(const SasTask &task, const Landmarks &landmarks, const LazyOptions &options,
                   const std::function<bool()> &may_go_on, Found &found);

}  // namespace cairn
