#include "improve.h"

#include <algorithm>
#include <queue>
#include <random>

#include "relaxed.h"

namespace cairn {
namespace {

constexpr size_t SHORTEST = 4;
constexpr size_t FEWEST_STATES = 150;

using Assignments = std::vector<Assignment>;

class Improver {
  public:
    Improver(const SasTask &task, std::vector<int> plan, const std::function<bool()> &may_go_on)
        : task_(task),
          may_go_on_(may_go_on),
          packing_(task.range),
          applicable_(task),
          relaxed_(task, packing_, Relaxed::Cost::PlusOne, true),
          plan_(std::move(plan)) {}

    bool run(const std::function<void(const std::vector<int> &, long)> &report) {
        long best = cost();
        auto tell = [&] {
            if (cost() >= best) return;
            best = cost();
            report(plan_, best);
        };
        drop_superfluous();
        tell();
        size_t window = 2 * SHORTEST, most_states = FEWEST_STATES;
        while (may_go_on_()) {
            if (plan_.empty()) return true;
            size_t before = plan_.size();
            long cost_before = cost();
            bool is_whole = window >= plan_.size();
            size_t stride = std::max<size_t>(1, window / 3);
            size_t offset = random_() % stride;
            for (size_t from = offset < plan_.size() ? offset : 0; from < plan_.size() && may_go_on_();) {
                bool is_better = replace(from, std::min(window, plan_.size() - from), most_states);
                tell();
                if (is_proved_) return true;
                if (!is_better) from += stride;
            }
            drop_superfluous();
            tell();
            // Small windows as long as they pay, then larger ones and longer searches, then from the start again.
            if (cost() == cost_before && plan_.size() == before) {
                window = is_whole ? 2 * SHORTEST : window + std::max<size_t>(2, window / 2);
                if (is_whole) most_states *= 4;
            }
            reorder();
        }
        return false;
    }

  private:
    using State = std::vector<uint64_t>;

    long cost() const {
        long sum = 0;
        for (int op : plan_) sum += task_.operators[op].cost;
        return sum;
    }

    void advance(const SasOperator &op, State &state) {
        if (task_.has_conditions) {
            scratch_ = state;
            apply(packing_, op, scratch_.data(), state.data());
            return;
        }
        for (const SasEffect &effect : op.effects) packing_.set(state.data(), effect.variable, effect.value);
    }

    // Write the states before each step and after the last; return whether the plan reaches the goal.
    bool follow(const std::vector<int> &plan, std::vector<State> &states) const {
        states.assign(1, first_state(task_, packing_));
        for (int op : plan) {
            if (!holds(packing_, task_.operators[op].asked, states.back().data())) return false;
            State next(packing_.n_words());
            apply(packing_, task_.operators[op], states.back().data(), next.data());
            states.push_back(std::move(next));
        }
        return holds(packing_, task_.goal, states.back().data());
    }

    // Leave out each step, with the later ones that it alone makes possible, where the goal is reached
    // without (action elimination: Nakhost & Mueller, ICAPS 2010).
    void drop_superfluous() {
        State here = first_state(task_, packing_), state;
        std::vector<int> kept, rest;
        for (size_t i = 0; i < plan_.size() && may_go_on_();) {
            state = here;
            rest.clear();
            for (size_t k = i + 1; k < plan_.size(); ++k) {
                const SasOperator &op = task_.operators[plan_[k]];
                if (!holds(packing_, op.asked, state.data())) continue;
                advance(op, state);
                rest.push_back(plan_[k]);
            }
            if (holds(packing_, task_.goal, state.data())) {
                plan_.resize(i);
                plan_.insert(plan_.end(), rest.begin(), rest.end());
                states_.clear();
                continue;
            }
            advance(task_.operators[plan_[i]], here);
            ++i;
        }
    }

    // What has to hold after the step before `to`, for the rest of the plan to reach the goal as it does.
    Assignments needed(size_t to) const {
        std::vector<int> value(task_.range.size(), -1);
        for (auto [variable, wanted] : task_.goal) value[variable] = wanted;
        for (size_t k = plan_.size(); k-- > to;) {
            const SasOperator &op = task_.operators[plan_[k]];
            const uint64_t *state = states_[k].data();
            for (const SasEffect &effect : op.effects)
                if (holds(packing_, effect.condition, state)) value[effect.variable] = -1;
            for (auto [variable, wanted] : op.asked) value[variable] = wanted;
            // Conditional effects are to come about, or not, as they do now.
            for (const SasEffect &effect : op.effects)
                for (auto [variable, wanted] : effect.condition) value[variable] = packing_.get(state, variable);
        }
        Assignments result;
        for (size_t v = 0; v < value.size(); ++v)
            if (value[v] >= 0) result.emplace_back(static_cast<int>(v), value[v]);
        return result;
    }

    // Replace the stretch by a cheaper one, or a shorter one that costs as much; false if none is found.
    bool replace(size_t from, size_t length, size_t most_states) {
        if (states_.empty() && !follow(plan_, states_)) return false;
        size_t to = from + length;
        Assignments goal = needed(to);
        long cost = 0;
        for (size_t k = from; k < to; ++k) cost += task_.operators[plan_[k]].cost;
        std::vector<int> stretch;
        bool is_exhausted = false;
        if (!search(states_[from].data(), goal, cost, length, most_states, stretch, is_exhausted)) {
            is_proved_ = is_exhausted && length == plan_.size();
            return false;
        }
        std::vector<int> plan(plan_.begin(), plan_.begin() + static_cast<long>(from));
        plan.insert(plan.end(), stretch.begin(), stretch.end());
        plan.insert(plan.end(), plan_.begin() + static_cast<long>(to), plan_.end());
        std::vector<State> states;
        if (!follow(plan, states)) return false;
        plan_ = std::move(plan);
        states_ = std::move(states);
        return true;
    }

    // A* with an inadmissible heuristic; what costs too much is cut.
    bool search(const uint64_t *start, const Assignments &goal, long most_cost, size_t most_steps, size_t most_states,
                std::vector<int> &stretch, bool &is_exhausted) {
        struct Open {
            long f;
            int h;
            uint32_t number;
            bool operator<(const Open &other) const { return f != other.f ? f > other.f : h > other.h; }
        };
        relaxed_.set_goal(goal);
        States known(packing_);
        std::vector<long> cost, g;
        std::vector<int> n_steps;
        std::priority_queue<Open> open;
        known.add(start, NO_STATE, 0);
        cost.push_back(0), g.push_back(0), n_steps.push_back(0);
        int h = relaxed_.evaluate(start);
        if (h >= DEAD_END) return false;
        open.push({h, h, 0});
        std::vector<uint64_t> state(packing_.n_words());
        uint32_t solution = NO_STATE;
        size_t n_evaluated = 0;
        while (!open.empty() && n_evaluated < most_states && may_go_on_()) {
            Open best = open.top();
            open.pop();
            if (best.f - best.h != g[best.number]) continue;  // it has been reached for less since
            if (holds(packing_, goal, known.state(best.number))) {
                solution = best.number;
                break;
            }
            applicable_.for_each(packing_, known.state(best.number), [&](int number) {
                const SasOperator &op = task_.operators[number];
                long new_cost = cost[best.number] + op.cost;
                int steps = n_steps[best.number] + 1;
                if (new_cost > most_cost || (new_cost == most_cost && static_cast<size_t>(steps) >= most_steps)) return;
                if (n_evaluated >= most_states) return;
                apply(packing_, op, known.state(best.number), state.data());
                auto [at, is_new] = known.add(state.data(), best.number, static_cast<uint32_t>(number));
                long new_g = g[best.number] + relaxed_.cost_of(number);
                if (is_new) {
                    cost.push_back(new_cost), g.push_back(new_g), n_steps.push_back(steps);
                } else if (new_g < g[at]) {
                    known.set_parent(at, best.number, static_cast<uint32_t>(number));
                    cost[at] = new_cost, g[at] = new_g, n_steps[at] = steps;
                } else {
                    return;
                }
                ++n_evaluated;
                int left = relaxed_.evaluate(state.data());
                if (left < DEAD_END) open.push({new_g + left, left, at});
            });
        }
        is_exhausted = open.empty() && n_evaluated < most_states;
        if (solution == NO_STATE) return false;
        stretch.clear();
        for (uint32_t at = solution; known.parent(at) != NO_STATE; at = known.parent(at))
            stretch.push_back(static_cast<int>(known.reached_by(at)));
        std::reverse(stretch.begin(), stretch.end());
        long sum = 0;
        for (int op : stretch) sum += task_.operators[op].cost;
        return sum < most_cost || (sum == most_cost && stretch.size() < most_steps);
    }

    // Put the steps into a random order in which those that touch the same variable keep theirs; a step
    // that the last one leads to comes next if there is one.
    void reorder() {
        size_t n = plan_.size();
        std::vector<std::vector<int>> after(n);
        std::vector<int> n_before(n, 0), last_writer(task_.range.size(), -1);
        std::vector<std::vector<int>> readers(task_.range.size());
        auto order = [&](int first, int second) {
            if (first < 0 || first == second) return;
            after[first].push_back(second);
            ++n_before[second];
        };
        for (size_t i = 0; i < n; ++i) {
            const SasOperator &op = task_.operators[plan_[i]];
            auto number = static_cast<int>(i);
            auto reads = [&](int variable) {
                order(last_writer[variable], number);
                readers[variable].push_back(number);
            };
            for (auto [variable, value] : op.asked) reads(variable);
            for (const SasEffect &effect : op.effects)
                for (auto [variable, value] : effect.condition) reads(variable);
            for (const SasEffect &effect : op.effects) {
                order(last_writer[effect.variable], number);
                for (int reader : readers[effect.variable]) order(reader, number);
                readers[effect.variable].clear();
                last_writer[effect.variable] = number;
            }
        }
        std::vector<int> ready, next, result;
        for (size_t i = 0; i < n; ++i)
            if (n_before[i] == 0) ready.push_back(static_cast<int>(i));
        while (!ready.empty() || !next.empty()) {
            std::vector<int> &from = next.empty() || (!ready.empty() && random_() % 16 == 0) ? ready : next;
            std::swap(from[random_() % from.size()], from.back());
            int number = from.back();
            from.pop_back();
            ready.insert(ready.end(), next.begin(), next.end());
            next.clear();
            result.push_back(plan_[number]);
            for (int later : after[number])
                if (--n_before[later] == 0) next.push_back(later);
        }
        plan_ = std::move(result);
        states_.clear();
    }

    const SasTask &task_;
    const std::function<bool()> &may_go_on_;
    Packing packing_;
    Applicable applicable_;
    Relaxed relaxed_;
    std::vector<int> plan_;
    std::vector<State> states_;  // before each step and after the last; empty if the plan has changed since
    State scratch_;
    bool is_proved_ = false;  // nothing is cheaper than the plan
    std::mt19937 random_{0};
};

}  // namespace

bool improve(const SasTask &task, std::vector<int> plan, const std::function<bool()> &may_go_on,
             const std::function<void(const std::vector<int> &plan, long cost)> &report) {
    return Improver(task, std::move(plan), may_go_on).run(report);
}

}  // namespace cairn
