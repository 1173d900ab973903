#include "relaxed.h"

#include <algorithm>

#include "transitions.h"

namespace cairn {
namespace {

constexpr int HIGHEST_COST = 1 << 20;  // that has a bucket of its own; what costs more shares the last one

}  // namespace

Relaxed::Relaxed(const SasTask &task, const Packing &packing, Cost cost) : task_(task), packing_(packing) {
    first_.push_back(0);
    for (int range : task.range) first_.push_back(first_.back() + range);
    int n = n_propositions();
    for (size_t i = 0; i < task.operators.size(); ++i) {
        const SasOperator &op = task.operators[i];
        for (const SasEffect &effect : op.effects) {
            Unary unary;
            unary.op = static_cast<int>(i);
            unary.base_cost = cost == Cost::One ? 1 : op.cost + 1;
            unary.asked_begin = static_cast<int>(asked_.size());
            for (auto [variable, value] : op.asked) asked_.push_back(proposition(variable, value));
            for (auto [variable, value] : effect.condition) {
                int needed = proposition(variable, value);
                if (std::find(asked_.begin() + unary.asked_begin, asked_.end(), needed) == asked_.end())
                    asked_.push_back(needed);
            }
            unary.n_asked = static_cast<int>(asked_.size()) - unary.asked_begin;
            if (unary.n_asked == 0) free_.push_back(static_cast<int>(unaries_.size()));
            fresh_.push_back({unary.n_asked, unary.base_cost, proposition(effect.variable, effect.value)});
            unaries_.push_back(unary);
        }
    }
    std::vector<int> count(n + 1, 0);
    for (int asked : asked_) ++count[asked + 1];
    for (int i = 0; i < n; ++i) count[i + 1] += count[i];
    asking_begin_ = count;
    asking_.resize(asked_.size());
    for (size_t u = 0; u < unaries_.size(); ++u)
        for (int i = 0; i < unaries_[u].n_asked; ++i) asking_[count[asked_[unaries_[u].asked_begin + i]]++] = static_cast<int>(u);
    is_goal_.assign(n, 0);
    for (auto [variable, value] : task.goal) {
        goal_.push_back(proposition(variable, value));
        is_goal_[goal_.back()] = 1;
    }
    cost_.resize(n);
    supporter_.resize(n);
    is_marked_.assign(n, 0);
    is_done_.assign(n, 0);
    is_used_.assign(task.operators.size(), 0);
}

void Relaxed::enqueue(int proposition, int cost, int unary) {
    cost = std::min(cost, DEAD_END);
    if (cost_[proposition] != -1 && cost_[proposition] <= cost) return;
    cost_[proposition] = cost;
    supporter_[proposition] = unary;
    size_t at = std::min(cost, HIGHEST_COST);
    if (at >= buckets_.size()) buckets_.resize(at + 1);
    buckets_[at].push_back(proposition);
    highest_ = std::max(highest_, at);
}

int Relaxed::evaluate(const uint64_t *state) {
    std::fill(cost_.begin(), cost_.end(), -1);
    ++evaluation_;
    open_ = fresh_;
    if (!buckets_.empty())
        for (size_t i = 0; i <= highest_; ++i) buckets_[i].clear();
    lowest_ = highest_ = 0;
    for (size_t v = 0; v < task_.range.size(); ++v)
        enqueue(proposition(static_cast<int>(v), packing_.get(state, static_cast<int>(v))), 0, -1);
    for (int unary : free_) enqueue(open_[unary].effect, open_[unary].cost, unary);
    size_t n_goals = goal_.size();
    for (; lowest_ <= highest_ && n_goals > 0; ++lowest_) {
        for (size_t i = 0; i < buckets_[lowest_].size() && n_goals > 0; ++i) {
            int proposition = buckets_[lowest_][i];
            int cost = cost_[proposition];
            if (cost < static_cast<int>(lowest_) || is_done_[proposition] == evaluation_) continue;  // it was reached for less
            is_done_[proposition] = evaluation_;
            if (is_goal_[proposition] && --n_goals == 0) break;
            for (int k = asking_begin_[proposition]; k < asking_begin_[proposition + 1]; ++k) {
                Open &open = open_[asking_[k]];
                open.cost += cost;
                if (--open.n_asked == 0) enqueue(open.effect, open.cost, asking_[k]);
            }
        }
    }
    preferred_.clear();
    added_.clear();
    plan_cost_ = 0;
    if (n_goals > 0) return DEAD_END;
    for (int goal : goal_) mark(goal, state);
    return plan_cost_;
}

// Take the supporters of the proposition, and of what these ask for, into the relaxed plan.
void Relaxed::mark(int proposition, const uint64_t *state) {
    stack_.assign(1, proposition);
    while (!stack_.empty()) {
        int here = stack_.back();
        stack_.pop_back();
        if (is_marked_[here] == evaluation_) continue;
        is_marked_[here] = evaluation_;
        int number = supporter_[here];
        if (number < 0) continue;
        added_.push_back(here);
        const Unary &unary = unaries_[number];
        bool is_first = true;
        for (int i = 0; i < unary.n_asked; ++i) {
            int asked = asked_[unary.asked_begin + i];
            is_first = is_first && cost_[asked] == 0;
            stack_.push_back(asked);
        }
        if (is_used_[unary.op] == evaluation_) continue;
        is_used_[unary.op] = evaluation_;
        plan_cost_ += unary.base_cost;
        if (!is_first) continue;
        if (holds(packing_, task_.operators[unary.op].asked, state)) preferred_.push_back(unary.op);
    }
}

}  // namespace cairn
