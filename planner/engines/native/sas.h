// A grounded task in variables with finitely many values, as searches like it (Helmert, 2009).
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ground.h"
#include "mutexes.h"

namespace cairn {

using Assignment = std::pair<int, int>;  // variable, value

struct SasEffect {
    std::vector<Assignment> condition;
    int variable;
    int value;
};

struct SasOperator {
    int source;  // index of the grounded operator
    int cost;
    std::vector<Assignment> asked;  // sorted
    std::vector<SasEffect> effects;
};

struct SasTask {
    std::vector<int> range;  // by variable
    std::vector<std::vector<int>> predicates;  // by variable and value; -1 where no fact of the group holds
    std::vector<int> init;
    std::vector<Assignment> goal;
    std::vector<SasOperator> operators;
    std::vector<std::vector<Assignment>> mutexes;
    std::string unsolvable;
    bool has_costs = false;
    bool has_conditions = false;
};

SasTask to_sas(const GroundTask &task, const std::vector<Group> &groups);

// The text that Fast Downward's search program reads; operators are named by the index of their source.
std::string sas_text(const SasTask &task);

}  // namespace cairn
