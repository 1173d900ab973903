#include "satisfiability.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr int NEXT = 1 << 29;  // on a letter of the next round, until it is known how many letters a round has
constexpr size_t FEW = 6;      // up to here each pair gets a clause

// The strongly connected components of a graph, numbered so that no edge leads to a higher number (Tarjan, 1972).
class Components {
  public:
    explicit Components(const std::vector<std::vector<int>> &edges)
        : number(edges.size(), -1), edges_(edges), seen_(edges.size(), 0), lowest_(edges.size(), 0) {
        for (size_t node = 0; node < edges.size(); ++node)
            if (!seen_[node]) visit(static_cast<int>(node));
    }

    std::vector<int> number;

  private:
    void visit(int root) {
        std::vector<std::pair<int, size_t>> path = {{root, 0}};
        open(root);
        while (!path.empty()) {
            auto &[node, at] = path.back();
            if (at < edges_[node].size()) {
                int to = edges_[node][at++];
                if (!seen_[to]) {
                    open(to);
                    path.emplace_back(to, 0);
                } else if (number[to] < 0) {
                    lowest_[node] = std::min(lowest_[node], seen_[to]);
                }
                continue;
            }
            int done = node;
            path.pop_back();
            if (!path.empty()) lowest_[path.back().first] = std::min(lowest_[path.back().first], lowest_[done]);
            if (lowest_[done] == seen_[done]) close(done);
        }
    }

    void open(int node) {
        seen_[node] = lowest_[node] = ++n_seen_;
        waiting_.push_back(node);
    }

    void close(int root) {
        for (int node = -1; node != root;) {
            node = waiting_.back();
            waiting_.pop_back();
            number[node] = n_closed_;
        }
        ++n_closed_;
    }

    const std::vector<std::vector<int>> &edges_;
    std::vector<int> seen_, lowest_, waiting_;
    int n_seen_ = 0, n_closed_ = 0;
};

}  // namespace

Rounds::Rounds(const SasTask &task, size_t most_literals, const std::function<bool()> &may_go_on)
    : task_(task), readers_(task.range.size()), most_literals_(most_literals), may_go_on_(may_go_on) {
    first_.push_back(0);
    for (int range : task.range) first_.push_back(first_.back() + range);
    n_letters_ = first_.back() + static_cast<int>(task.operators.size());
    name_effects();
    order_operators();
    say_states();
    say_steps();
    say_interference();
    if (!is_complete_) return;
    for (int &literal : steps_) {
        int of_letter = std::abs(literal);
        if (of_letter & NEXT) literal = (literal < 0 ? -1 : 1) * ((of_letter & ~NEXT) + n_letters_);
    }
}

std::vector<int> Rounds::initial() const {
    std::vector<int> letters;
    for (size_t v = 0; v < task_.range.size(); ++v) letters.push_back(letter({static_cast<int>(v), task_.init[v]}));
    return letters;
}

std::vector<int> Rounds::goal() const {
    std::vector<int> letters;
    for (Assignment each : task_.goal) letters.push_back(letter(each));
    return letters;
}

std::vector<int> Rounds::operators_in(const std::function<bool(int)> &is_true) const {
    std::vector<int> chosen;
    for (size_t i = 0; i < task_.operators.size(); ++i)
        if (is_true(runs(i))) chosen.push_back(static_cast<int>(i));
    std::stable_sort(chosen.begin(), chosen.end(), [&](int left, int right) { return knot_[left] < knot_[right]; });
    return chosen;
}

int Rounds::value_asked(const SasOperator &op, int variable) const {
    auto found = std::lower_bound(op.asked.begin(), op.asked.end(), Assignment{variable, -1});
    return found != op.asked.end() && found->first == variable ? found->second : -1;
}

// An effect that always takes place when its operator runs needs no letter of its own.
void Rounds::name_effects() {
    for (size_t i = 0; i < task_.operators.size(); ++i) {
        const auto &effects = task_.operators[i].effects;
        std::vector<int> names;
        for (size_t k = 0; k < effects.size(); ++k) {
            bool is_alone = std::none_of(effects.begin(), effects.end(), [&](const SasEffect &other) {
                return &other != &effects[k] && other.variable == effects[k].variable;
            });
            names.push_back(effects[k].condition.empty() && is_alone ? runs(i) : ++n_letters_);
            for (Assignment each : effects[k].condition) {
                auto &readers = readers_[each.first];
                if (readers.empty() || readers.back() != static_cast<int>(i)) readers.push_back(static_cast<int>(i));
            }
        }
        fires_.push_back(std::move(names));
    }
}

// Operators that do not take from each other in a circle get an order in which none has to be told apart: what is
// asked for comes before what takes it away. Nodes are operators, then values, then variables as conditions read them.
void Rounds::order_operators() {
    int n_operators = static_cast<int>(task_.operators.size()), n_values = first_.back();
    int n_variables = static_cast<int>(task_.range.size());
    std::vector<std::vector<int>> edges(n_operators + n_values + n_variables);
    for (int i = 0; i < n_operators; ++i) {
        const SasOperator &op = task_.operators[i];
        for (Assignment each : op.asked) edges[n_operators + letter(each) - 1].push_back(i);
        for (const SasEffect &effect : op.effects) {
            int asked = value_asked(op, effect.variable);
            for (int value = 0; value < task_.range[effect.variable]; ++value)
                if (value != effect.value && (asked < 0 || asked == value))
                    edges[i].push_back(n_operators + letter({effect.variable, value}) - 1);
            if (!readers_[effect.variable].empty()) edges[i].push_back(n_operators + n_values + effect.variable);
        }
    }
    for (int v = 0; v < n_variables; ++v) edges[n_operators + n_values + v] = readers_[v];
    knot_ = Components(edges).number;
    knot_.resize(n_operators);
}

void Rounds::put(std::vector<int> &clauses, std::initializer_list<int> literals) {
    clauses.insert(clauses.end(), literals);
    clauses.push_back(0);
    if (states_.size() + steps_.size() > most_literals_ || ((clauses.size() & 0xFFF) == 0 && !may_go_on_()))
        is_complete_ = false;
}

void Rounds::at_most_one(const std::vector<int> &letters) {
    if (letters.size() <= FEW) {
        for (size_t i = 0; i < letters.size(); ++i)
            for (size_t k = 0; k < i; ++k) put(states_, {-letters[i], -letters[k]});
        return;
    }
    int before = 0;  // says that one of those so far holds
    for (size_t i = 0; i < letters.size(); ++i) {
        if (before) put(states_, {-before, -letters[i]});
        if (i + 1 == letters.size()) return;
        int now = ++n_letters_;
        put(states_, {-letters[i], now});
        if (before) put(states_, {-before, now});
        before = now;
    }
}

void Rounds::say_states() {
    for (size_t v = 0; v < task_.range.size() && is_complete_; ++v) {
        std::vector<int> values;
        for (int value = 0; value < task_.range[v]; ++value) values.push_back(letter({static_cast<int>(v), value}));
        states_.insert(states_.end(), values.begin(), values.end());
        states_.push_back(0);
        at_most_one(values);
    }
    for (const auto &group : task_.mutexes) {
        if (!is_complete_) return;
        std::vector<int> letters;
        for (Assignment each : group) letters.push_back(letter(each));
        at_most_one(letters);
    }
}

void Rounds::say_steps() {
    std::vector<std::vector<int>> makers(first_.back() + 1);  // by letter of a value: what makes it so
    for (size_t i = 0; i < task_.operators.size() && is_complete_; ++i) {
        const SasOperator &op = task_.operators[i];
        for (Assignment each : op.asked) put(steps_, {-runs(i), letter(each)});
        for (size_t k = 0; k < op.effects.size(); ++k) {
            const SasEffect &effect = op.effects[k];
            int fires = fires_[i][k], made = letter({effect.variable, effect.value});
            put(steps_, {-fires, made | NEXT});
            makers[made].push_back(fires);
            if (fires == runs(i)) continue;
            put(steps_, {-fires, runs(i)});
            for (Assignment each : effect.condition) put(steps_, {-fires, letter(each)});
            // It takes place if its conditions hold, unless one said later changes the variable otherwise.
            std::vector<int> clause = {fires, -runs(i)};
            for (Assignment each : effect.condition) clause.push_back(-letter(each));
            for (size_t other = k + 1; other < op.effects.size(); ++other)
                if (op.effects[other].variable == effect.variable) clause.push_back(fires_[i][other]);
            steps_.insert(steps_.end(), clause.begin(), clause.end());
            steps_.push_back(0);
        }
    }
    for (int value = 1; value <= first_.back(); ++value) {
        steps_.push_back(-(value | NEXT));
        steps_.push_back(value);
        steps_.insert(steps_.end(), makers[value].begin(), makers[value].end());
        steps_.push_back(0);
    }
}

// None of these operators (`askers`, as they come in the order) runs after one of the effects (`takers`: the operator,
// and the letter that says that the effect takes place).
void Rounds::chain(std::vector<std::pair<int, int>> &takers, std::vector<int> &askers) {
    auto is_before = [&](int left, int right) {
        return knot_[left] != knot_[right] ? knot_[left] < knot_[right] : left < right;
    };
    std::sort(takers.begin(), takers.end(), [&](const auto &left, const auto &right) {
        return left.first == right.first ? left.second < right.second : is_before(left.first, right.first);
    });
    std::sort(askers.begin(), askers.end(), is_before);
    int taken = 0, of_knot = -1;  // the letter that says that it is taken by now, within the knot
    size_t at = 0;
    for (int asker : askers) {
        for (; at < takers.size() && is_before(takers[at].first, asker); ++at) {
            auto [taker, fires] = takers[at];
            bool is_first = knot_[taker] != of_knot;
            of_knot = knot_[taker];
            int now = ++n_letters_;
            put(steps_, {-fires, now});
            if (!is_first) put(steps_, {-taken, now});
            taken = now;
        }
        if (taken && knot_[asker] == of_knot) put(steps_, {-taken, -runs(asker)});
    }
}

void Rounds::say_interference() {
    // By variable: operators with an effect on it, and the letter of the effect.
    std::vector<std::vector<std::tuple<int, int, int>>> changes(task_.range.size());  // operator, letter, value made
    for (size_t i = 0; i < task_.operators.size(); ++i)
        for (size_t k = 0; k < fires_[i].size(); ++k) {
            const SasEffect &effect = task_.operators[i].effects[k];
            changes[effect.variable].emplace_back(static_cast<int>(i), fires_[i][k], effect.value);
        }
    std::vector<std::vector<int>> askers(first_.back() + 1);  // by letter of a value
    for (size_t i = 0; i < task_.operators.size(); ++i)
        for (Assignment each : task_.operators[i].asked) askers[letter(each)].push_back(static_cast<int>(i));
    for (int v = 0; v < static_cast<int>(task_.range.size()); ++v) {
        for (int value = 0; value < task_.range[v] && is_complete_; ++value) {
            std::vector<std::pair<int, int>> takers;
            for (auto [op, fires, made] : changes[v]) {
                int asked = value_asked(task_.operators[op], v);
                if (made != value && (asked < 0 || asked == value)) takers.emplace_back(op, fires);
            }
            chain(takers, askers[letter({v, value})]);
        }
        std::vector<std::pair<int, int>> takers;
        for (auto [op, fires, made] : changes[v]) takers.emplace_back(op, fires);
        chain(takers, readers_[v]);
    }
}

}  // namespace cairn
