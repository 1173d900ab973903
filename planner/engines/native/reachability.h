// Which facts and which instances of actions can be reached when nothing is ever deleted
// (Hoffmann & Nebel, JAIR 2001; by joins over facts as in Helmert, Artificial Intelligence 173, 2009).
#pragma once

#include <functional>
#include <stdexcept>
#include <vector>

#include "facts.h"
#include "lifted.h"
#include "rules.h"

namespace cairn {

struct TooLarge : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Instances {
    std::vector<int> rule;  // by instance
    std::vector<size_t> first;  // by instance: where its objects begin
    std::vector<int> objects;  // by variable of the schema; -1 where it is not bound

    size_t size() const { return rule.size(); }
    const int *binding(size_t instance) const { return objects.data() + first[instance]; }
};

class Reachability {
  public:
    // `check` is called now and then, and may throw.
    Reachability(const LiftedTask &task, std::function<void(size_t n_instances)> check);

    void run();

    const LiftedTask &task;
    std::vector<char> is_fluent;
    std::vector<Rule> rules;
    FactTable facts;  // those of the initial state first
    FactIndex index;
    Instances instances;

  private:
    struct Trigger {
        int rule;
        int atom;
    };

    void trigger(int fact);
    void extend(const Rule &rule, uint64_t open, int trigger_atom);
    void complete(const Rule &rule, size_t variable);
    void finish(const Rule &rule);
    bool match(const Rule &rule, const Formula &atom, int fact, int *trail, int &n_trail);
    bool passes(const Rule &rule) const;
    bool may_hold(const Formula &formula);
    void discover(int predicate, const std::vector<int> &terms);
    const std::vector<int> &candidates(const Formula &atom, bool &is_bound) const;

    std::function<void(size_t)> check_;
    size_t n_calls_ = 0;
    std::vector<std::vector<char>> is_in_domain_;
    std::vector<std::vector<Trigger>> triggers_;  // by predicate
    const std::vector<int> *domain_of_ = nullptr;  // of the rule's schema
    std::vector<int> binding_;
    std::vector<int> buffer_;
    int newest_ = -1;
};

}  // namespace cairn
