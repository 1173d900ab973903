// The FF heuristic (Hoffmann & Nebel, JAIR 2001) with the supporters that h_add chooses (Keyder & Geffner,
// ECAI 2008): the length of a plan for the task without deletions, and the actions that it begins with.
#pragma once

#include <vector>

#include "states.h"

namespace cairn {

constexpr int DEAD_END = 1 << 29;

class Relaxed {
  public:
    enum class Cost { One, PlusOne };  // of an action; PlusOne: its own and one

    Relaxed(const SasTask &task, const Packing &packing, Cost cost = Cost::One);

    // Return the cost of a relaxed plan from the state, or DEAD_END. `preferred` and `plan` give more.
    int evaluate(const uint64_t *state);

    // Operators of the relaxed plan that can be applied in the state.
    const std::vector<int> &preferred() const { return preferred_; }
    // All propositions (numbered as by `proposition`) that the relaxed plan makes true.
    const std::vector<int> &added() const { return added_; }

    int proposition(int variable, int value) const { return first_[variable] + value; }
    int n_propositions() const { return first_.back(); }

  private:
    struct Unary {
        int op;
        int base_cost;
        int n_asked;
        int asked_begin;  // in asked_
    };
    // What an evaluation changes of a unary operator, beside the effect that is looked up with it.
    struct Open {
        int n_asked;
        int cost;
        int effect;
    };

    void enqueue(int proposition, int cost, int unary);
    void mark(int proposition, const uint64_t *state);

    const SasTask &task_;
    const Packing &packing_;
    std::vector<int> first_;
    std::vector<Unary> unaries_;
    std::vector<int> asked_;
    std::vector<int> asking_begin_, asking_;  // by proposition: the unary operators that ask for it
    std::vector<int> free_;  // unary operators that ask for nothing
    std::vector<int> goal_;
    std::vector<char> is_goal_;
    // One evaluation:
    std::vector<int> cost_, supporter_;  // by proposition
    std::vector<Open> fresh_, open_;  // by unary operator
    std::vector<std::vector<int>> buckets_;
    size_t lowest_ = 0, highest_ = 0;
    std::vector<int> is_marked_, is_used_, is_done_;  // the number of the evaluation that did
    int evaluation_ = 0;
    std::vector<int> preferred_, added_, stack_;
    int plan_cost_ = 0;
};

}  // namespace cairn
