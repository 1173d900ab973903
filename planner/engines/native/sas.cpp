#include "sas.h"

#include <algorithm>
#include <map>

namespace cairn {
namespace {

constexpr int UNSET = -1;
constexpr size_t MOST_ALTERNATIVES = 64;

using Assignments = std::vector<Assignment>;

class Builder {
  public:
    Builder(const GroundTask &task, const std::vector<Group> &groups) : task_(task), groups_(groups) {}

    SasTask run() {
        result_.has_costs = task_.has_costs;
        result_.unsolvable = task_.unsolvable;
        if (!result_.unsolvable.empty()) return std::move(result_);
        find_constants();
        choose_variables();
        set_init();
        groups_of_.resize(task_.n_facts);
        for (size_t g = 0; g < groups_.size(); ++g)
            for (int fact : groups_[g]) groups_of_[fact].push_back(static_cast<int>(g));
        if (!translate(task_.goal, result_.goal) || has_mutex(task_.goal))
            result_.unsolvable = "two parts of the goal can never hold together";
        for (size_t i = 0; i < task_.operators.size(); ++i) add_operator(i);
        keep_relevant();
        return std::move(result_);
    }

  private:
    void find_constants() {
        std::vector<char> is_deleted(task_.n_facts, 0);
        is_denied_.assign(task_.n_facts, 0);
        auto look = [&](const Conjunction &condition) {
            for (GroundLiteral literal : condition)
                if (!literal.holds) is_denied_[literal.fact] = 1;
        };
        for (const Operator &op : task_.operators) {
            look(op.asked);
            for (int fact : op.deletes) is_deleted[fact] = 1;
            for (const ConditionalEffect &effect : op.conditional) {
                look(effect.condition);
                if (!effect.adds) is_deleted[effect.fact] = 1;
            }
        }
        look(task_.goal);
        is_constant_.assign(task_.n_facts, 0);
        for (int fact = 0; fact < task_.n_facts; ++fact) is_constant_[fact] = task_.init[fact] && !is_deleted[fact];
    }

    // Cover the facts with groups, the largest first; a fact that conditions deny stays by itself.
    void choose_variables() {
        variable_.assign(task_.n_facts, UNSET);
        value_.assign(task_.n_facts, UNSET);
        auto is_free = [&](int fact) { return variable_[fact] == UNSET && !is_constant_[fact] && !is_denied_[fact]; };
        std::multimap<size_t, size_t> by_size;
        for (size_t g = 0; g < groups_.size(); ++g) by_size.emplace(groups_[g].size(), g);
        while (!by_size.empty()) {
            auto last = std::prev(by_size.end());
            auto [size, g] = *last;
            by_size.erase(last);
            std::vector<int> covered;
            for (int fact : groups_[g])
                if (is_free(fact)) covered.push_back(fact);
            if (covered.size() < 2) continue;
            if (covered.size() < size) {
                by_size.emplace(covered.size(), g);
                continue;
            }
            new_variable(covered);
        }
        for (int fact = 0; fact < task_.n_facts; ++fact)
            if (variable_[fact] == UNSET && !is_constant_[fact]) new_variable({fact});
    }

    void new_variable(const std::vector<int> &facts) {
        int variable = static_cast<int>(result_.range.size());
        for (size_t i = 0; i < facts.size(); ++i) {
            variable_[facts[i]] = variable;
            value_[facts[i]] = static_cast<int>(i);
        }
        result_.range.push_back(static_cast<int>(facts.size()) + 1);
        std::vector<int> predicates;
        for (int fact : facts) predicates.push_back(task_.predicate[fact]);
        predicates.push_back(-1);
        result_.predicates.push_back(std::move(predicates));
    }

    int none(int variable) const { return result_.range[variable] - 1; }

    void set_init() {
        for (int range : result_.range) result_.init.push_back(range - 1);
        for (int fact = 0; fact < task_.n_facts; ++fact)
            if (task_.init[fact] && !is_constant_[fact]) result_.init[variable_[fact]] = value_[fact];
    }

    // Turn literals into assignments; false if they can never hold together.
    bool translate(const Conjunction &literals, Assignments &assignments) const {
        for (GroundLiteral literal : literals) {
            if (is_constant_[literal.fact]) {
                if (!literal.holds) return false;
                continue;
            }
            int variable = variable_[literal.fact];
            assignments.emplace_back(variable, literal.holds ? value_[literal.fact] : none(variable));
        }
        std::sort(assignments.begin(), assignments.end());
        assignments.erase(std::unique(assignments.begin(), assignments.end()), assignments.end());
        for (size_t i = 1; i < assignments.size(); ++i)
            if (assignments[i].first == assignments[i - 1].first) return false;
        return true;
    }

    // Return whether two facts of one group are to hold together.
    bool has_mutex(const Conjunction &literals) {
        seen_.clear();
        for (GroundLiteral literal : literals)
            if (literal.holds) seen_.insert(seen_.end(), groups_of_[literal.fact].begin(), groups_of_[literal.fact].end());
        std::sort(seen_.begin(), seen_.end());
        return std::adjacent_find(seen_.begin(), seen_.end()) != seen_.end();
    }

    static int value_in(const Assignments &assignments, int variable) {
        auto found = std::lower_bound(assignments.begin(), assignments.end(), Assignment{variable, UNSET});
        return found != assignments.end() && found->first == variable ? found->second : UNSET;
    }

    void add_operator(size_t index) {
        const Operator &op = task_.operators[index];
        SasOperator result;
        result.source = static_cast<int>(index);
        result.cost = op.cost;
        if (!translate(op.asked, result.asked) || has_mutex(op.asked)) return;
        std::map<int, int> set;  // what is added whatever holds
        for (int fact : op.adds)
            if (!is_constant_[fact]) set[variable_[fact]] = value_[fact];
        std::map<int, std::vector<SasEffect>> conditional;
        for (const ConditionalEffect &effect : op.conditional) {
            if (!effect.adds || is_constant_[effect.fact] || set.count(variable_[effect.fact])) continue;
            SasEffect translated{{}, variable_[effect.fact], value_[effect.fact]};
            if (translate(effect.condition, translated.condition)) conditional[translated.variable].push_back(translated);
        }
        for (auto [variable, value] : set) result.effects.push_back({{}, variable, value});
        for (auto &[variable, effects] : conditional)
            result.effects.insert(result.effects.end(), effects.begin(), effects.end());
        for (int fact : op.deletes) remove(fact, {}, set, conditional, result);
        for (const ConditionalEffect &effect : op.conditional) {
            Assignments condition;
            if (!effect.adds && translate(effect.condition, condition))
                remove(effect.fact, condition, set, conditional, result);
        }
        auto has_no_use = [&](const SasEffect &effect) {
            return effect.condition.empty() && value_in(result.asked, effect.variable) == effect.value;
        };
        auto &effects = result.effects;
        effects.erase(std::remove_if(effects.begin(), effects.end(), has_no_use), effects.end());
        if (!effects.empty()) result_.operators.push_back(std::move(result));
    }

    void remove(int fact, Assignments condition, const std::map<int, int> &set,
                const std::map<int, std::vector<SasEffect>> &conditional, SasOperator &result) {
        int variable = variable_[fact];
        if (set.count(variable)) return;
        int before = value_in(result.asked, variable);
        if (before != UNSET && before != value_[fact]) return;
        if (before == UNSET && result_.range[variable] > 2) {
            int wanted = value_in(condition, variable);
            if (wanted != UNSET && wanted != value_[fact]) return;
            if (wanted == UNSET) condition.emplace_back(variable, value_[fact]);
            std::sort(condition.begin(), condition.end());
        }
        // Where another value is added at the same time, that one counts: exclude it.
        std::vector<Assignments> ways = {condition};
        auto found = conditional.find(variable);
        if (found != conditional.end())
            for (const SasEffect &add : found->second) ways = without(ways, add.condition, result.asked);
        for (Assignments &way : ways) result.effects.push_back({std::move(way), variable, none(variable)});
    }

    // Return the ways in which the conditions hold and `excluded` does not.
    std::vector<Assignments> without(const std::vector<Assignments> &ways, const Assignments &excluded,
                                     const Assignments &asked) const {
        std::vector<Assignments> result;
        for (const Assignments &way : ways) {
            bool is_excluded = true, can_be = true;
            std::vector<Assignment> open;
            for (Assignment each : excluded) {
                int value = value_in(way, each.first);
                if (value == UNSET) value = value_in(asked, each.first);
                if (value == UNSET) open.push_back(each);
                can_be = can_be && (value == UNSET || value == each.second);
                is_excluded = is_excluded && value == each.second;
            }
            if (!can_be) result.push_back(way);
            if (!can_be || is_excluded) continue;
            for (auto [variable, value] : open)
                for (int other = 0; other < result_.range[variable]; ++other) {
                    if (other == value) continue;
                    Assignments more = way;
                    more.emplace_back(variable, other);
                    std::sort(more.begin(), more.end());
                    result.push_back(std::move(more));
                }
            if (result.size() > MOST_ALTERNATIVES) throw Unsupported("conditional effects exclude each other in too many ways");
        }
        return result;
    }

    // Keep the variables that can matter for the goal, give up values that never come about, number anew.
    void keep_relevant() {
        size_t n = result_.range.size();
        std::vector<std::vector<int>> changers(n);  // by variable: the operators that change it
        for (size_t i = 0; i < result_.operators.size(); ++i)
            for (const SasEffect &effect : result_.operators[i].effects)
                changers[effect.variable].push_back(static_cast<int>(i));
        std::vector<char> is_relevant(n, 0), is_seen(result_.operators.size(), 0);
        std::vector<int> waiting;
        auto want = [&](const Assignments &list) {
            for (auto [variable, value] : list)
                if (!is_relevant[variable]) is_relevant[variable] = 1, waiting.push_back(variable);
        };
        want(result_.goal);
        while (!waiting.empty()) {
            int variable = waiting.back();
            waiting.pop_back();
            for (int index : changers[variable]) {
                const SasOperator &op = result_.operators[index];
                if (!is_seen[index]) want(op.asked);
                is_seen[index] = 1;
                for (const SasEffect &effect : op.effects)
                    if (effect.variable == variable) want(effect.condition);
            }
        }
        std::vector<int> number(n, UNSET);
        int n_kept = 0;
        for (size_t v = 0; v < n; ++v)
            if (is_relevant[v]) number[v] = n_kept++;
        std::vector<char> has_none(n, 0);
        for (size_t v = 0; v < n; ++v) has_none[v] = result_.init[v] == none(static_cast<int>(v));
        for (const SasOperator &op : result_.operators)
            for (const SasEffect &effect : op.effects)
                if (effect.value == none(effect.variable)) has_none[effect.variable] = 1;
        renumber(number, has_none);
    }

    void renumber(const std::vector<int> &number, const std::vector<char> &has_none) {
        auto renamed = [&](Assignments &list) {
            Assignments kept;
            for (auto [variable, value] : list)
                if (number[variable] != UNSET) kept.emplace_back(number[variable], value);
            list = std::move(kept);
        };
        auto is_impossible = [&](const Assignments &list) {
            return std::any_of(list.begin(), list.end(),
                               [&](Assignment each) { return each.second == none(each.first) && !has_none[each.first]; });
        };
        if (is_impossible(result_.goal)) result_.unsolvable = "a fact of the goal can never be made false";
        std::vector<SasOperator> kept;
        for (SasOperator &op : result_.operators) {
            std::vector<SasEffect> effects;
            for (SasEffect &effect : op.effects) {
                if (number[effect.variable] == UNSET || is_impossible(effect.condition)) continue;
                effect.variable = number[effect.variable];
                renamed(effect.condition);
                result_.has_conditions = result_.has_conditions || !effect.condition.empty();
                effects.push_back(std::move(effect));
            }
            if (effects.empty() || is_impossible(op.asked)) continue;
            op.effects = std::move(effects);
            renamed(op.asked);
            kept.push_back(std::move(op));
        }
        result_.operators = std::move(kept);
        renamed(result_.goal);
        for (const Group &group : groups_) {
            Assignments mutex;
            for (int fact : group)
                if (!is_constant_[fact] && number[variable_[fact]] != UNSET)
                    mutex.emplace_back(number[variable_[fact]], value_[fact]);
            if (mutex.size() > 1) result_.mutexes.push_back(std::move(mutex));
        }
        std::vector<int> range, init;
        std::vector<std::vector<int>> predicates;
        for (size_t v = 0; v < number.size(); ++v) {
            if (number[v] == UNSET) continue;
            range.push_back(result_.range[v] - (has_none[v] ? 0 : 1));
            init.push_back(result_.init[v]);
            predicates.push_back(std::move(result_.predicates[v]));
        }
        result_.range = std::move(range);
        result_.init = std::move(init);
        result_.predicates = std::move(predicates);
    }

    const GroundTask &task_;
    const std::vector<Group> &groups_;
    std::vector<char> is_denied_, is_constant_;  // by fact
    std::vector<int> variable_, value_;  // by fact
    std::vector<std::vector<int>> groups_of_;  // by fact
    std::vector<int> seen_;
    SasTask result_;
};

}  // namespace

SasTask to_sas(const GroundTask &task, const std::vector<Group> &groups) { return Builder(task, groups).run(); }

std::string sas_text(const SasTask &task) {
    std::string text;
    auto line = [&](std::initializer_list<int> numbers) {
        for (int number : numbers) text += std::to_string(number), text += ' ';
        text.back() = '\n';
    };
    text += "begin_version\n3\nend_version\nbegin_metric\n";
    bool has_metric = task.has_costs;
    for (const SasOperator &op : task.operators) has_metric = has_metric || op.cost != 1;
    text += has_metric ? "1\nend_metric\n" : "0\nend_metric\n";
    line({static_cast<int>(task.range.size())});
    for (size_t v = 0; v < task.range.size(); ++v) {
        text += "begin_variable\nv" + std::to_string(v) + "\n-1\n";
        line({task.range[v]});
        for (int value = 0; value < task.range[v]; ++value) {
            // The search program makes disjunctive landmarks of facts with one predicate: it needs the name.
            int predicate = task.predicates[v][value];
            text += predicate < 0 ? "<none of those>\n" : "Atom p" + std::to_string(predicate) + "()\n";
        }
        text += "end_variable\n";
    }
    line({static_cast<int>(task.mutexes.size())});
    for (const auto &mutex : task.mutexes) {
        text += "begin_mutex_group\n";
        line({static_cast<int>(mutex.size())});
        for (auto [variable, value] : mutex) line({variable, value});
        text += "end_mutex_group\n";
    }
    text += "begin_state\n";
    for (int value : task.init) line({value});
    text += "end_state\nbegin_goal\n";
    line({static_cast<int>(task.goal.size())});
    for (auto [variable, value] : task.goal) line({variable, value});
    text += "end_goal\n";
    line({static_cast<int>(task.operators.size())});
    for (const SasOperator &op : task.operators) {
        text += "begin_operator\n" + std::to_string(op.source) + "\n";
        auto before = [&](int variable) {
            auto found = std::lower_bound(op.asked.begin(), op.asked.end(), Assignment{variable, UNSET});
            return found != op.asked.end() && found->first == variable ? found->second : UNSET;
        };
        Assignments prevail;
        for (Assignment each : op.asked)
            if (std::none_of(op.effects.begin(), op.effects.end(),
                             [&](const SasEffect &effect) { return effect.variable == each.first; }))
                prevail.push_back(each);
        line({static_cast<int>(prevail.size())});
        for (auto [variable, value] : prevail) line({variable, value});
        line({static_cast<int>(op.effects.size())});
        for (const SasEffect &effect : op.effects) {
            text += std::to_string(effect.condition.size()) + " ";
            for (auto [variable, value] : effect.condition)
                text += std::to_string(variable) + " " + std::to_string(value) + " ";
            line({effect.variable, before(effect.variable), effect.value});
        }
        line({op.cost});
        text += "end_operator\n";
    }
    text += "0\n";
    return text;
}

}  // namespace cairn
