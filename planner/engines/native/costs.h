// What an action costs, given the objects that its variables are bound to.
#pragma once

#include <map>
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

    int of(const Schema &schema, const int *binding) const {
        if (!task_.has_costs) return 1;
        int cost = schema.cost;
        for (const CostTerm &term : schema.cost_terms) {
            std::vector<int> key = {term.function};
            for (int each : term.terms) key.push_back(bound(each, binding));
            auto found = values_.find(key);
            if (found == values_.end()) throw Unsupported("the cost of an action has no value in the initial state");
            cost += found->second;
        }
        return cost;
    }

  private:
    const LiftedTask &task_;
    std::map<std::vector<int>, int> values_;
};

}  // namespace cairn
