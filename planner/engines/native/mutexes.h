// Groups of facts of which at most one holds, whatever is done.
//
// After the invariant synthesis of Helmert (Artificial Intelligence 173, 2009, section 5): a guess, for
// instance "each ?x is at one ?y or in one ?z", is kept if every action that adds one of its facts also
// takes one away; else it is widened by a fact that the action takes away. Ours looks at grounded actions
// rather than at schemas: less to prove, and actions that cannot be reached do no harm.
#pragma once

#include <functional>
#include <vector>

#include "ground.h"

namespace cairn {

using Group = std::vector<int>;  // facts

std::vector<Group> mutex_groups(const GroundTask &task, const std::vector<int> &arity,
                                const std::function<void(size_t)> &check);

}  // namespace cairn
