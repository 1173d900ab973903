#include "mutexes.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace cairn {
namespace {

constexpr size_t MOST_GUESSES = 400;
constexpr size_t MOST_LOOKS = 40'000'000;  // at operators, all guesses together

// The facts of one predicate in a guess: which arguments tell the instances apart. At most one other
// argument is left over: the one that is counted.
struct Part {
    int predicate;
    std::vector<int> key;  // positions of the arguments

    bool operator<(const Part &other) const {
        return predicate != other.predicate ? predicate < other.predicate : key < other.key;
    }
    bool operator==(const Part &other) const { return predicate == other.predicate && key == other.key; }
};

using Guess = std::vector<Part>;  // sorted by predicate; a predicate comes once

struct Change {
    int fact;
    const Conjunction *condition;  // nullptr: always
};

class Search {
  public:
    Search(const GroundTask &task, const std::vector<int> &arity, const std::function<void(size_t)> &check)
        : task_(task), arity_(arity), check_(check), adders_(arity.size()) {
        for (size_t i = 0; i < task.operators.size(); ++i) {
            std::set<int> predicates;
            for (int fact : task.operators[i].adds) predicates.insert(task.predicate[fact]);
            for (const auto &effect : task.operators[i].conditional)
                if (effect.adds) predicates.insert(task.predicate[effect.fact]);
            for (int predicate : predicates)
                if (predicate >= 0) adders_[predicate].push_back(static_cast<int>(i));
        }
    }

    std::vector<Group> run() {
        for (size_t predicate = 0; predicate < arity_.size(); ++predicate) {
            if (adders_[predicate].empty()) continue;
            for (int counted = -1; counted < arity_[predicate]; ++counted) {
                Part part{static_cast<int>(predicate), {}};
                for (int i = 0; i < arity_[predicate]; ++i)
                    if (i != counted) part.key.push_back(i);
                propose({part});
            }
        }
        std::vector<Group> groups;
        while (!waiting_.empty() && n_looks_ < MOST_LOOKS) {
            Guess guess = waiting_.front();
            waiting_.pop_front();
            check_(0);
            if (is_balanced(guess)) instances(guess, groups);
        }
        return groups;
    }

  private:
    void propose(Guess guess) {
        std::sort(guess.begin(), guess.end());
        if (known_.size() < MOST_GUESSES && known_.insert(guess).second) waiting_.push_back(std::move(guess));
    }

    const Part *part_of(const Guess &guess, int fact) const {
        for (const Part &part : guess)
            if (part.predicate == task_.predicate[fact]) return &part;
        return nullptr;
    }

    std::vector<int> key_of(const Part &part, int fact) const {
        std::vector<int> key;
        for (int position : part.key) key.push_back(task_.objects[fact][position]);
        return key;
    }

    // What the operator takes away for sure, when what it adds under `condition` is added.
    static std::vector<int> taken(const Operator &op, const Conjunction *condition) {
        auto is_asked = [&](int fact) {
            GroundLiteral literal{fact, true};
            return std::binary_search(op.asked.begin(), op.asked.end(), literal) ||
                   (condition && std::binary_search(condition->begin(), condition->end(), literal));
        };
        std::vector<int> facts;
        for (int fact : op.deletes)
            if (is_asked(fact)) facts.push_back(fact);
        if (condition)
            for (const ConditionalEffect &effect : op.conditional)
                if (!effect.adds && is_asked(effect.fact) &&
                    std::includes(condition->begin(), condition->end(), effect.condition.begin(), effect.condition.end()))
                    facts.push_back(effect.fact);
        return facts;
    }

    bool is_balanced(const Guess &guess) {
        for (const Part &part : guess)
            for (int number : adders_[part.predicate]) {
                ++n_looks_;
                const Operator &op = task_.operators[number];
                std::vector<Change> adds;
                for (int fact : op.adds) adds.push_back({fact, nullptr});
                for (const ConditionalEffect &effect : op.conditional)
                    if (effect.adds) adds.push_back({effect.fact, &effect.condition});
                std::vector<int> spent;  // each fact that goes makes room for one that comes
                for (const Change &add : adds) {
                    const Part *own = part_of(guess, add.fact);
                    if (!own) continue;
                    std::vector<int> key = key_of(*own, add.fact), gone = taken(op, add.condition);
                    if (makes_room(guess, key, gone, spent)) continue;
                    for (int fact : gone) widen(guess, key, fact);
                    return false;
                }
            }
        return true;
    }

    bool makes_room(const Guess &guess, const std::vector<int> &key, const std::vector<int> &gone,
                    std::vector<int> &spent) const {
        for (int fact : gone) {
            const Part *part = part_of(guess, fact);
            if (!part || key_of(*part, fact) != key) continue;
            if (std::find(spent.begin(), spent.end(), fact) != spent.end()) continue;
            spent.push_back(fact);
            return true;
        }
        return false;
    }

    // Propose the guess with the facts that are like this one, in every way that fits the key.
    void widen(const Guess &guess, const std::vector<int> &key, int fact) {
        int predicate = task_.predicate[fact];
        if (predicate < 0 || part_of(guess, fact)) return;
        int left_over = arity_[predicate] - static_cast<int>(key.size());
        if (left_over < 0 || left_over > 1) return;
        Part part{predicate, {}};
        place(guess, key, fact, part);
    }

    void place(const Guess &guess, const std::vector<int> &key, int fact, Part &part) {
        if (part.key.size() == key.size()) {
            Guess wider = guess;
            wider.push_back(part);
            return propose(std::move(wider));
        }
        const std::vector<int> &objects = task_.objects[fact];
        for (int position = 0; position < static_cast<int>(objects.size()); ++position) {
            if (objects[position] != key[part.key.size()]) continue;
            if (std::find(part.key.begin(), part.key.end(), position) != part.key.end()) continue;
            part.key.push_back(position);
            place(guess, key, fact, part);
            part.key.pop_back();
        }
    }

    void instances(const Guess &guess, std::vector<Group> &groups) const {
        std::map<std::vector<int>, Group> by_key;
        for (int fact = 0; fact < task_.n_facts; ++fact)
            if (const Part *part = part_of(guess, fact)) by_key[key_of(*part, fact)].push_back(fact);
        for (auto &[key, group] : by_key) {
            int n_true = 0;
            for (int fact : group) n_true += task_.init[fact];
            if (n_true == 1 && group.size() > 1) groups.push_back(std::move(group));
        }
    }

    const GroundTask &task_;
    const std::vector<int> &arity_;
    const std::function<void(size_t)> &check_;
    std::vector<std::vector<int>> adders_;  // by predicate
    std::set<Guess> known_;
    std::deque<Guess> waiting_;
    size_t n_looks_ = 0;
};

}  // namespace

std::vector<Group> mutex_groups(const GroundTask &task, const std::vector<int> &arity,
                                const std::function<void(size_t)> &check) {
    return Search(task, arity, check).run();
}

}  // namespace cairn
