// The FF heuristic (Hoffmann & Nebel, JAIR 2001) with the supporters that h_add chooses (Keyder & Geffner,
// ECAI 2008): the length of a plan for the task without deletions, and the actions that it begins with.
#pragma once

#include <vector>

#include "states.h"

namespace cairn {

constexpr int DEAD_END = 1 << 29;

class Relaxed {
  public:
    // Of an action; PlusOne: its own and one, very large ones scaled down.
    // Own: its own.
    enum class Cost { One, PlusOne, Own };

    // With `keeps_all` any goal may be set; without, only such as conditions of operators ask for.
    Relaxed(const SasTask &task, const Packing &packing, Cost cost = Cost::One, bool keeps_all = false);

    // Ask for this from now on, rather than for the task's goal.
    void set_goal(const std::vector<Assignment> &goal);
    // Return what an application of the operator costs in the units of `evaluate`.
    int cost_of(int op) const { return op_cost_[op]; }

    // Return the cost of a relaxed plan from the state, or DEAD_END. `preferred` and `added` give more.
    int evaluate(const uint64_t *state);

    // Return h^max (Bonet & Geffner, AIJ 2001): what the dearest goal costs at least; DEAD_END if one is out of reach.
    int greatest(const uint64_t *state);

    // Operators of the relaxed plan that can be applied in the state.
    const std::vector<int> &preferred() const { return preferred_; }
    // All propositions (numbered as by `proposition`) that the relaxed plan makes true.
    const std::vector<int> &added() const { return added_; }

    int proposition(int variable, int value) const { return first_[variable] + value; }
    int n_propositions() const { return first_.back(); }

  private:
    // What an operator needs for some of its effects (for all, unless they are conditional), and these.
    struct Rule {
        int op;
        int base_cost;
        int asked_begin, asked_end;  // in asked_
        int effects_begin, effects_end;  // in effects_
    };
    // What an evaluation changes of a rule, with what it then looks up at once.
    struct Open {
        int cost;
        int n_asked;
        int effect;  // or, if there are several, less than 0: -1 - rule
    };

    void make_rules(bool keeps_all);
    void drop_dominated();
    void index_rules();
    template <bool IS_SUM>
    bool reach_goals(const uint64_t *state);
    void reach(int rule);
    void reach(int rule, int made, int cost);
    void mark(int proposition, const uint64_t *state);

    const SasTask &task_;
    const Packing &packing_;
    std::vector<int> first_;
    std::vector<Rule> rules_;
    std::vector<int> asked_, effects_;  // propositions
    std::vector<int> asking_begin_, asking_;  // by proposition: the rules that ask for it
    std::vector<int> free_;  // rules that ask for nothing
    std::vector<int> op_cost_;
    std::vector<int> goal_;
    std::vector<char> is_goal_;
    // One evaluation:
    std::vector<int> cost_, supporter_;  // by proposition
    std::vector<Open> fresh_, open_;  // by rule
    std::vector<std::vector<int>> buckets_;
    size_t lowest_ = 0, highest_ = 0;
    std::vector<int> is_marked_, is_used_, is_done_;  // the number of the evaluation that did
    int evaluation_ = 0;
    std::vector<int> preferred_, added_, stack_;
    int plan_cost_ = 0;
};

}  // namespace cairn
