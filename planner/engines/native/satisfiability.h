// Plans of so many rounds as a question to a SAT solver: several operators run in a round, in an order that is fixed
// beforehand, and none takes from a later one what that asks for (the exists-step encoding with chains of linear size:
// Rintanen, Heljanko & Niemela, Artificial Intelligence 170, 2006). Unlike there, states are variables with finitely
// many values, and no operator that runs before in the round may change a variable which a condition of an effect reads.
#pragma once

#include <functional>
#include <initializer_list>

#include "sas.h"

namespace cairn {

// A clause is a row of literals that ends with 0. Each round has `stride` letters of its own: round r those from
// r * stride + 1. All below is in the letters of round 0, and of round 1 where it says how one leads to the next.
class Rounds {
  public:
    // Has no clauses if a round would need more than `most_literals`, or there was no time.
    Rounds(const SasTask &task, size_t most_literals, const std::function<bool()> &may_go_on);

    bool is_complete() const { return is_complete_; }
    int stride() const { return n_letters_; }
    const std::vector<int> &states() const { return states_; }  // true in every round
    const std::vector<int> &steps() const { return steps_; }    // true of a round and the next
    std::vector<int> initial() const;                           // letters
    std::vector<int> goal() const;                              // letters

    // The operators that run in a round, first to last.
    std::vector<int> operators_in(const std::function<bool(int)> &is_true) const;

  private:
    int letter(Assignment fact) const { return first_[fact.first] + fact.second + 1; }
    int runs(size_t op) const { return first_.back() + static_cast<int>(op) + 1; }
    int value_asked(const SasOperator &op, int variable) const;

    void name_effects();
    void order_operators();
    void say_states();
    void say_steps();
    void say_interference();
    void at_most_one(const std::vector<int> &letters);
    void chain(std::vector<std::pair<int, int>> &takers, std::vector<int> &askers);
    void put(std::vector<int> &clauses, std::initializer_list<int> literals);

    const SasTask &task_;
    std::vector<int> first_;                // by variable: how many values those before it have
    std::vector<std::vector<int>> fires_;   // by operator and effect: the letter that says that it takes place
    std::vector<int> knot_;                 // by operator: equal for those that take from each other in a circle
    std::vector<std::vector<int>> readers_;  // by variable: operators with a condition of an effect on it
    std::vector<int> states_, steps_;
    size_t most_literals_;
    std::function<bool()> may_go_on_;
    int n_letters_ = 0;
    bool is_complete_ = true;
};

}  // namespace cairn
