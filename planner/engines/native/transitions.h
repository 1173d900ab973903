// What searches share: the state after an operator, whether the goal holds, and the plan that led to a state.
#pragma once

#include <algorithm>

#include "states.h"

namespace cairn {

struct Found {
    std::vector<int> operators;
    long cost = 0;
    size_t n_evaluated = 0;
};

enum class Ending { Solved, Exhausted, Stopped };

// The packed state before the first step.
inline std::vector<uint64_t> first_state(const SasTask &task, const Packing &packing) {
    std::vector<uint64_t> state(packing.n_words(), 0);
    for (size_t v = 0; v < task.range.size(); ++v) packing.set(state.data(), static_cast<int>(v), task.init[v]);
    return state;
}

inline bool holds(const Packing &packing, const std::vector<Assignment> &condition, const uint64_t *state) {
    return std::all_of(condition.begin(), condition.end(),
                       [&](const Assignment &each) { return packing.get(state, each.first) == each.second; });
}

// Write what the operator makes of the state before it.
inline void apply(const Packing &packing, const SasOperator &op, const uint64_t *before, uint64_t *state) {
    std::copy(before, before + packing.n_words(), state);
    for (const SasEffect &effect : op.effects)
        if (holds(packing, effect.condition, before)) packing.set(state, effect.variable, effect.value);
}

// Write the operators that led to the state, and what they cost.
inline Ending solved(const SasTask &task, const States &states, uint32_t number, Found &found) {
    found.operators.clear();
    found.cost = 0;
    for (uint32_t at = number; states.parent(at) != NO_STATE; at = states.parent(at))
        found.operators.push_back(static_cast<int>(states.reached_by(at)));
    std::reverse(found.operators.begin(), found.operators.end());
    for (int op : found.operators) found.cost += task.operators[op].cost;
    return Ending::Solved;
}

}  // namespace cairn
