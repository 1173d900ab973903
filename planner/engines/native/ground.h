// The grounded task: facts that may change, and actions with all conditions resolved.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "reachability.h"

namespace cairn {

struct GroundLiteral {
    int fact;
    bool holds;

    bool operator==(const GroundLiteral &other) const { return fact == other.fact && holds == other.holds; }
    bool operator<(const GroundLiteral &other) const {
        return fact != other.fact ? fact < other.fact : holds < other.holds;
    }
};

using Conjunction = std::vector<GroundLiteral>;

struct ConditionalEffect {
    Conjunction condition;
    int fact;
    bool adds;
};

struct Operator {
    int schema;  // -1: says that one way to the goal holds; it is no step of a plan
    std::vector<int> objects;
    Conjunction asked;  // sorted
    std::vector<int> adds, deletes;
    std::vector<ConditionalEffect> conditional;
    int cost;
};

struct GroundTask {
    int n_facts = 0;
    std::vector<char> init;  // by fact
    std::vector<int> predicate;  // by fact
    std::vector<std::vector<int>> objects;  // by fact
    std::vector<Operator> operators;
    Conjunction goal;
    std::string unsolvable;  // how it was proved while grounding; else empty
    bool has_costs = false;
};

GroundTask ground(const LiftedTask &task, const std::function<void(size_t)> &check);

}  // namespace cairn
