// Cheaper plans from a plan: superfluous steps go, and stretches of the plan are replaced by cheaper ones
// (windowing: Siddiqui & Haslum, JAIR 2015). We differ in that windows are stretches of random orders that
// the plan's independent steps allow, rather than blocks of a deordered plan.
#pragma once

#include <functional>
#include <vector>

#include "transitions.h"

namespace cairn {

// Report each cheaper plan until the time is over; return whether the last one has been proved the cheapest.
bool improve(const SasTask &task, std::vector<int> plan, const std::function<bool()> &may_go_on,
             const std::function<void(const std::vector<int> &plan, long cost)> &report);

}  // namespace cairn
