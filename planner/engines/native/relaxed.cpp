#include "relaxed.h"

#include <algorithm>
#include <unordered_map>

#include "transitions.h"

namespace cairn {
namespace {

constexpr int HIGHEST_COST = 1 << 20;  // that has a bucket of its own; what costs more shares the last one
constexpr int DEAREST = 1000;  // cost of an operator, in units
constexpr int UNREACHED = DEAD_END + 1;
constexpr int MOST_DROPPED = 5;  // conditions: of rules with more, not all smaller ones are looked for

struct HashOfConditions {
    size_t operator()(const std::vector<int> &conditions) const {
        uint64_t hash = 0;
        for (int each : conditions) hash = (hash ^ static_cast<uint64_t>(each)) * 0x9E3779B97F4A7C15ull, hash ^= hash >> 29;
        return hash;
    }
};

}  // namespace

Relaxed::Relaxed(const SasTask &task, const Packing &packing, Cost cost, bool keeps_all)
    : task_(task), packing_(packing) {
    first_.push_back(0);
    for (int range : task.range) first_.push_back(first_.back() + range);
    int n = n_propositions();
    is_goal_.assign(n, 0);
    set_goal(task.goal);
    int dearest = 0;
    for (const SasOperator &op : task.operators) dearest = std::max(dearest, op.cost);
    int unit = dearest / DEAREST + 1;
    for (const SasOperator &op : task.operators)
        op_cost_.push_back(cost == Cost::One ? 1 : cost == Cost::Own ? op.cost : op.cost / unit + 1);
    make_rules(keeps_all);
    drop_dominated();
    index_rules();
    cost_.resize(n);
    supporter_.resize(n);
    is_marked_.assign(n, 0);
    is_done_.assign(n, 0);
    is_used_.assign(task.operators.size(), 0);
}

void Relaxed::set_goal(const std::vector<Assignment> &goal) {
    for (int each : goal_) is_goal_[each] = 0;
    goal_.clear();
    for (auto [variable, value] : goal) {
        goal_.push_back(proposition(variable, value));
        is_goal_[goal_.back()] = 1;
    }
}

// One rule for all unconditional effects of an operator, one for each other effect. Effects that nothing
// asks for are left out.
void Relaxed::make_rules(bool keeps_all) {
    std::vector<char> is_asked = keeps_all ? std::vector<char>(n_propositions(), 1) : is_goal_;
    for (const SasOperator &op : task_.operators) {
        for (auto [variable, value] : op.asked) is_asked[proposition(variable, value)] = 1;
        for (const SasEffect &effect : op.effects)
            for (auto [variable, value] : effect.condition) is_asked[proposition(variable, value)] = 1;
    }
    for (size_t i = 0; i < task_.operators.size(); ++i) {
        const SasOperator &op = task_.operators[i];
        std::vector<int> always;
        for (auto [variable, value] : op.asked) always.push_back(proposition(variable, value));
        auto add = [&](const std::vector<int> &conditions, const std::vector<int> &effects) {
            Rule rule;
            rule.op = static_cast<int>(i);
            rule.base_cost = op_cost_[i];
            rule.asked_begin = static_cast<int>(asked_.size());
            asked_.insert(asked_.end(), conditions.begin(), conditions.end());
            rule.asked_end = static_cast<int>(asked_.size());
            rule.effects_begin = static_cast<int>(effects_.size());
            effects_.insert(effects_.end(), effects.begin(), effects.end());
            rule.effects_end = static_cast<int>(effects_.size());
            rules_.push_back(rule);
        };
        std::vector<int> unconditional;
        for (const SasEffect &effect : op.effects) {
            int made = proposition(effect.variable, effect.value);
            if (!is_asked[made]) continue;
            if (effect.condition.empty()) {
                unconditional.push_back(made);
                continue;
            }
            std::vector<int> conditions = always;
            for (auto [variable, value] : effect.condition) conditions.push_back(proposition(variable, value));
            std::sort(conditions.begin(), conditions.end());
            conditions.erase(std::unique(conditions.begin(), conditions.end()), conditions.end());
            add(conditions, {made});
        }
        if (!unconditional.empty()) add(always, unconditional);
    }
}

// Leave out an effect that another rule has for less: with fewer conditions, or with the same ones.
void Relaxed::drop_dominated() {
    std::vector<std::vector<std::pair<int, int>>> makers(n_propositions());  // rule, place in effects_
    for (size_t r = 0; r < rules_.size(); ++r)
        for (int k = rules_[r].effects_begin; k < rules_[r].effects_end; ++k)
            makers[effects_[k]].push_back({static_cast<int>(r), k});
    std::unordered_map<std::vector<int>, int, HashOfConditions> cheapest;
    std::vector<int> conditions, fewer;
    for (const auto &of_one : makers) {
        if (of_one.size() < 2) continue;
        cheapest.clear();
        auto conditions_of = [&](int rule) {
            conditions.assign(asked_.begin() + rules_[rule].asked_begin, asked_.begin() + rules_[rule].asked_end);
        };
        for (auto [rule, place] : of_one) {
            conditions_of(rule);
            auto [at, is_new] = cheapest.emplace(conditions, rule);
            if (!is_new && rules_[rule].base_cost < rules_[at->second].base_cost) at->second = rule;
        }
        size_t most = 0;
        for (auto [rule, place] : of_one) {
            conditions_of(rule);
            bool is_dominated = cheapest.at(conditions) != rule;
            size_t n = conditions.size();
            most = std::max(most, n);
            if (n <= MOST_DROPPED) {
                for (unsigned subset = 0; subset + 1 < (1u << n) && !is_dominated; ++subset) {
                    fewer.clear();
                    for (size_t i = 0; i < n; ++i)
                        if (subset >> i & 1) fewer.push_back(conditions[i]);
                    auto found = cheapest.find(fewer);
                    is_dominated = found != cheapest.end() && rules_[found->second].base_cost <= rules_[rule].base_cost;
                }
            } else {
                for (size_t without = 0; without < n && !is_dominated; ++without) {
                    fewer = conditions;
                    fewer.erase(fewer.begin() + static_cast<long>(without));
                    auto found = cheapest.find(fewer);
                    is_dominated = found != cheapest.end() && rules_[found->second].base_cost <= rules_[rule].base_cost;
                }
            }
            if (is_dominated) effects_[place] = -1;
        }
    }
    std::vector<Rule> rules;
    std::vector<int> asked, effects;
    for (Rule rule : rules_) {
        size_t begin = effects.size();
        for (int k = rule.effects_begin; k < rule.effects_end; ++k)
            if (effects_[k] >= 0) effects.push_back(effects_[k]);
        if (effects.size() == begin) continue;
        rule.effects_begin = static_cast<int>(begin);
        rule.effects_end = static_cast<int>(effects.size());
        size_t asked_begin = asked.size();
        asked.insert(asked.end(), asked_.begin() + rule.asked_begin, asked_.begin() + rule.asked_end);
        rule.asked_begin = static_cast<int>(asked_begin);
        rule.asked_end = static_cast<int>(asked.size());
        rules.push_back(rule);
    }
    rules_ = std::move(rules);
    asked_ = std::move(asked);
    effects_ = std::move(effects);
}

void Relaxed::index_rules() {
    int n = n_propositions();
    std::vector<int> count(n + 1, 0);
    for (int asked : asked_) ++count[asked + 1];
    for (int i = 0; i < n; ++i) count[i + 1] += count[i];
    asking_begin_ = count;
    asking_.resize(asked_.size());
    for (size_t r = 0; r < rules_.size(); ++r) {
        const Rule &rule = rules_[r];
        for (int i = rule.asked_begin; i < rule.asked_end; ++i) asking_[count[asked_[i]]++] = static_cast<int>(r);
        bool is_single = rule.effects_end == rule.effects_begin + 1;
        int effect = is_single ? effects_[rule.effects_begin] : -1 - static_cast<int>(r);
        fresh_.push_back({rule.base_cost, rule.asked_end - rule.asked_begin, effect});
        if (rule.asked_begin == rule.asked_end) free_.push_back(static_cast<int>(r));
    }
}

// All that the rule asks for has been reached: put its effects into the queue.
inline void Relaxed::reach(int rule) {
    const Open &open = open_[rule];
    int cost = std::min(open.cost, DEAD_END);
    if (open.effect >= 0) return reach(rule, open.effect, cost);
    for (int k = rules_[rule].effects_begin; k < rules_[rule].effects_end; ++k) reach(rule, effects_[k], cost);
}

inline void Relaxed::reach(int rule, int made, int cost) {
    if (cost_[made] <= cost) return;
    cost_[made] = cost;
    supporter_[made] = rule;
    size_t at = std::min(cost, HIGHEST_COST);
    if (at >= buckets_.size()) buckets_.resize(at + 1);
    buckets_[at].push_back(made);
    highest_ = std::max(highest_, at);
}

// Compute what propositions cost until all goals have been reached; false if one cannot be.
template <bool IS_SUM>
bool Relaxed::reach_goals(const uint64_t *state) {
    std::fill(cost_.begin(), cost_.end(), UNREACHED);
    ++evaluation_;
    open_ = fresh_;
    if (buckets_.empty()) buckets_.resize(1);
    for (size_t i = 0; i <= highest_; ++i) buckets_[i].clear();
    lowest_ = highest_ = 0;
    for (size_t v = 0; v < task_.range.size(); ++v) {
        int holds = proposition(static_cast<int>(v), packing_.get(state, static_cast<int>(v)));
        cost_[holds] = 0;
        supporter_[holds] = -1;
        buckets_[0].push_back(holds);
    }
    for (int rule : free_) reach(rule);
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
                if (IS_SUM) open.cost += cost;
                if (--open.n_asked > 0) continue;
                if (!IS_SUM) open.cost += cost;  // the last that is reached costs the most
                reach(asking_[k]);
            }
        }
    }
    return n_goals == 0;
}

int Relaxed::greatest(const uint64_t *state) {
    if (!reach_goals<false>(state)) return DEAD_END;
    int most = 0;
    for (int goal : goal_) most = std::max(most, cost_[goal]);
    return most;
}

int Relaxed::evaluate(const uint64_t *state) {
    bool is_reached = reach_goals<true>(state);
    preferred_.clear();
    added_.clear();
    plan_cost_ = 0;
    if (!is_reached) return DEAD_END;
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
        const Rule &rule = rules_[number];
        bool is_first = true;
        for (int i = rule.asked_begin; i < rule.asked_end; ++i) {
            is_first = is_first && cost_[asked_[i]] == 0;
            stack_.push_back(asked_[i]);
        }
        if (is_used_[rule.op] == evaluation_) continue;
        is_used_[rule.op] = evaluation_;
        plan_cost_ += rule.base_cost;
        if (!is_first) continue;
        if (holds(packing_, task_.operators[rule.op].asked, state)) preferred_.push_back(rule.op);
    }
}

}  // namespace cairn
