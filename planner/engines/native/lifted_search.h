// Search without grounding, for tasks with too many actions to list: best-first width search that counts goals,
// with novelty of width 1 first (Lipovetzky & Geffner, AAAI 2017; lifted as in Correa & Seipp, ICAPS 2022). What
// can be applied in a state is found by joining the facts that hold in it. We differ in that states that are not
// novel come later instead of never, so that the search is complete.
#pragma once

#include <functional>
#include <vector>

#include "lifted.h"
#include "transitions.h"

namespace cairn {

struct LiftedStep {
    int schema;
    std::vector<int> objects;
    int cost;
};

// `may_go_on` is told how many bytes the search has taken.
Ending lifted_search(const LiftedTask &task, const std::function<bool(size_t)> &may_go_on,
                     std::vector<LiftedStep> &plan, size_t &n_states);

}  // namespace cairn
