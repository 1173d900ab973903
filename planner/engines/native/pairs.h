// Which pairs of facts can hold together (h^2: Haslum & Geffner, AIPS 2000): a proof that there is no plan if two
// goals cannot. Facts that persist are taken together a row of bits at a time (Alcazar & Torralba, ICAPS 2015).
#pragma once

#include <functional>

#include "sas.h"

namespace cairn {

// Return whether two goals are proved never to hold together; false also if there was no time to tell, or the task
// has conditional effects.
bool goals_exclude_each_other(const SasTask &task, const std::function<bool()> &may_go_on);

}  // namespace cairn
