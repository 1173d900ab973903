// What an action costs, given the objects that its variables are bound to.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "lifted.h"

namespace cairn {

class Costs {
  public:
    explicit Costs(const LiftedTask &task) : task_(task) {
        for (const auto &[function, value] : task.values) {
            std::vector<int> key = {function.predicate};
            key.insert(key.end(), function.objects.begin(), function.objects.end());
            values_[key] = value;
        }
    }

    // None where a part of the cost has no value in the initial state: then the action cannot be applied.
    std::optional<int> of(const Schema &schema, const int *binding) const {
        if (!task_.has_costs) return 1;
        int cost = schema.cost;
        for (const CostTerm &term : schema.cost_terms) {
            std::vector<int> key = {term.function};
            for (int each : term.terms) key.push_back(bound(each, binding));
            auto found = values_.find(key);
            if (found == values_.end()) return std::nullopt;
            cost += found->second;
        }
        return cost;
    }

  private:
    const LiftedTask &task_;
    std::map<std::vector<int>, int> values_;
};

}  // namespace cairn
