// The k cheapest plans: A* that comes back to a state up to k times (Aljazzar & Leue, AIJ 2011, give a
// variant that needs fewer visits), with h^max.
#pragma once

#include <functional>
#include <vector>

#include "transitions.h"

namespace cairn {

// Report up to k plans in order of cost; return how the search ended: `Solved` when k have been reported,
// `Exhausted` when there are no more. Without `may_loop` no plan comes through a state twice; that these are
// the cheapest such plans is then not certain, as a visit may be spent on a way that ends in a loop.
Ending top_k(const SasTask &task, size_t k, bool may_loop, const std::function<bool()> &may_go_on,
             const std::function<void(const std::vector<int> &plan, long cost)> &report);

}  // namespace cairn
