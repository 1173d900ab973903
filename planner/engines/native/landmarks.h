// Facts that every plan must make true at some time, and what to count of them (Richter & Westphal, JAIR
// 2010). Found by propagation through the relaxed planning graph (Zhu & Geffner style; Keyder, Richter &
// Helmert, ECAI 2010, with m = 1): all single facts that are landmarks of the task without deletions.
// We differ from LAMA in that there are no disjunctive landmarks, and reasonable orders only between goals.
#pragma once

#include <functional>
#include <vector>

#include "states.h"

namespace cairn {

class Landmarks {
  public:
    // `may_go_on` says whether there is time left to look for more; without, the goals alone are counted.
    Landmarks(const SasTask &task, const Packing &packing, const std::function<bool()> &may_go_on);

    int n() const { return static_cast<int>(landmarks_.size()); }
    size_t n_words() const { return (landmarks_.size() + 63) / 64; }

    // Write which landmarks count as reached in the first state.
    void start(const uint64_t *state, uint64_t *reached) const;
    // Write which are reached in the state, given those of the state before it.
    void follow(const uint64_t *before, const uint64_t *state, uint64_t *reached) const;
    // Return how many are still to be reached, or to be reached again.
    int count(const uint64_t *state, const uint64_t *reached) const;
    // The same two for the state that the operator leads to, from what the state before it has: in time that
    // does not grow with the number of landmarks.
    int follow_and_count(const SasOperator &op, const uint64_t *state_before, const uint64_t *before, int open_before,
                         const uint64_t *state, uint64_t *reached);

  private:
    struct Landmark {
        int variable, value;
        bool is_goal;
        std::vector<int> first;  // landmarks that should be reached before it (reasonable orders)
        std::vector<int> needed_by;  // landmarks right before which it must hold (greedy-necessary orders)
        std::vector<int> needs;  // the other way round
    };

    void find(const std::function<bool()> &may_go_on);
    void order_needed();
    void order_goals();
    bool are_mutex(int left, int right) const;
    bool is_open(int landmark, const uint64_t *state, const uint64_t *reached) const;
    bool may_be_reached(int landmark, const uint64_t *before) const;
    bool holds(int landmark, const uint64_t *state) const {
        return packing_.get(state, landmarks_[landmark].variable) == landmarks_[landmark].value;
    }

    const SasTask &task_;
    const Packing &packing_;
    std::vector<int> first_;  // by variable: the number of its first proposition
    std::vector<std::vector<int>> before_;  // by proposition: the propositions that are landmarks for it, sorted
    std::vector<char> is_known_;  // by proposition: whether it can be reached
    std::vector<int> landmark_of_;  // by proposition, or -1
    std::vector<std::vector<int>> mutexes_of_;  // by proposition
    std::vector<Landmark> landmarks_;
    std::vector<int> ordered_;  // landmarks that others should be reached before
    std::vector<int> touched_;
};

}  // namespace cairn
