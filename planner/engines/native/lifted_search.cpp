#include "lifted_search.h"

#include <algorithm>
#include <deque>

#include "costs.h"
#include "facts.h"
#include "rules.h"

namespace cairn {
namespace {

// The facts of one state by predicate, and by each argument's object; loaded anew for every state.
class StateIndex {
  public:
    StateIndex(const std::vector<int> &arity, int n_objects) : all_(arity.size()), by_(arity.size()) {
        for (size_t p = 0; p < arity.size(); ++p)
            by_[p].assign(arity[p], std::vector<std::vector<int>>(n_objects));
    }

    void load(const FactTable &facts, const int *begin, const int *end) {
        for (std::vector<int> *list : filled_) list->clear();
        filled_.clear();
        ++stamp_;
        if (static_cast<size_t>(facts.size()) > stamps_.size()) stamps_.resize(2 * facts.size(), 0);
        for (const int *fact = begin; fact != end; ++fact) {
            int p = facts.predicate(*fact);
            put(all_[p], *fact);
            for (size_t i = 0; i < by_[p].size(); ++i) put(by_[p][i][facts.objects(*fact)[i]], *fact);
            stamps_[*fact] = stamp_;
        }
    }

    bool has(int fact) const { return static_cast<size_t>(fact) < stamps_.size() && stamps_[fact] == stamp_; }
    const std::vector<int> &all(int predicate) const { return all_[predicate]; }
    const std::vector<int> &with(int predicate, int position, int object) const { return by_[predicate][position][object]; }

  private:
    void put(std::vector<int> &list, int fact) {
        if (list.empty()) filled_.push_back(&list);
        list.push_back(fact);
    }

    std::vector<std::vector<int>> all_;
    std::vector<std::vector<std::vector<std::vector<int>>>> by_;
    std::vector<std::vector<int> *> filled_;
    std::vector<int> stamps_;
    int stamp_ = 0;
};

class LiftedSearch {
  public:
    LiftedSearch(const LiftedTask &task, const std::function<bool(size_t)> &may_go_on)
        : task_(task),
          may_go_on_(may_go_on),
          is_fluent_(fluents_of(task)),
          costs_(task),
          facts_(task.arity),
          fixed_(task.arity, task.n_objects),
          here_(task.arity, task.n_objects),
          slots_(1 << 12, NO_STATE) {
        for (Rule &rule : rules_of(task, is_fluent_))
            if (rule.effect < 0) rules_.push_back(std::move(rule));
        for (const std::vector<int> &domain : task.domains) {
            is_in_domain_.emplace_back(task.n_objects, 0);
            for (int object : domain) is_in_domain_.back()[object] = 1;
        }
        if (task.goal.kind == Kind::And)
            for (const Formula &part : task.goal.parts) goals_.push_back(&part);
        else
            goals_.push_back(&task.goal);
    }

    Ending run(std::vector<LiftedStep> &plan, size_t &n_states) {
        std::vector<int> first;
        for (const Literal &fact : task_.init) {
            int number = facts_.add(fact.predicate, fact.objects.data());
            if (is_fluent_[fact.predicate])
                first.push_back(number);
            else
                fixed_.add(facts_, number);
        }
        std::sort(first.begin(), first.end());
        first.erase(std::unique(first.begin(), first.end()), first.end());
        keep(first, NO_STATE, -1);
        while (solution_ == NO_STATE && !is_stopped_) {
            while (lowest_ < open_.size() && open_[lowest_].empty()) ++lowest_;
            if (lowest_ == open_.size()) break;
            uint32_t number = open_[lowest_].front();
            open_[lowest_].pop_front();
            expand(number);
        }
        n_states = nodes_.size();
        if (solution_ != NO_STATE) {
            for (uint32_t at = solution_; nodes_[at].parent != NO_STATE; at = nodes_[at].parent) {
                const Schema &schema = task_.schemas[nodes_[at].schema];
                const int *objects = steps_.data() + nodes_[at].step;
                plan.push_back({nodes_[at].schema, {objects, objects + schema.n_parameters}, *costs_.of(schema, objects)});
            }
            std::reverse(plan.begin(), plan.end());
            return Ending::Solved;
        }
        return is_stopped_ ? Ending::Stopped : Ending::Exhausted;
    }

  private:
    struct Node {
        uint32_t parent;
        int schema;
        int open;  // goals to go
        size_t begin, end;  // of its facts
        size_t step;  // where the objects of its last action begin
    };

    size_t n_bytes() const {
        return (pool_.capacity() + steps_.capacity()) * sizeof(int) + nodes_.capacity() * sizeof(Node) +
               slots_.capacity() * sizeof(uint32_t) + seen_.size() * facts_.size() / 8;
    }

    bool goes_on() {
        if (!is_stopped_ && (++n_calls_ & 0xFF) == 0) is_stopped_ = !may_go_on_(n_bytes());
        return !is_stopped_ && solution_ == NO_STATE;
    }

    void expand(uint32_t number) {
        parent_ = number;
        here_.load(facts_, pool_.data() + nodes_[number].begin, pool_.data() + nodes_[number].end);
        for (const Rule &rule : rules_) {
            rule_ = &rule;
            schema_ = &task_.schemas[rule.schema];
            binding_.assign(schema_->domain_of.size(), -1);
            uint64_t open = rule.atoms.empty() ? 0 : ~uint64_t(0) >> (64 - rule.atoms.size());
            if (passes()) extend(open);
            if (!goes_on()) return;
        }
    }

    // Bind the variables of the atoms that are open, the one with the fewest matches first.
    void extend(uint64_t open) {
        if (!goes_on()) return;
        if (!open) return complete(0);
        int best = -1;
        const std::vector<int> *fewest = nullptr;
        for (size_t i = 0; i < rule_->atoms.size(); ++i) {
            if (!(open >> i & 1)) continue;
            const std::vector<int> &some = candidates(*rule_->atoms[i]);
            if (some.empty()) return;
            if (!fewest || some.size() < fewest->size()) fewest = &some, best = static_cast<int>(i);
        }
        const Formula &atom = *rule_->atoms[best];
        std::vector<int> trail;
        for (int fact : *fewest) {
            if (match(atom, fact, trail) && passes()) extend(open & ~(uint64_t(1) << best));
            for (int variable : trail) binding_[variable] = -1;
            trail.clear();
            if (!goes_on()) return;
        }
    }

    const std::vector<int> &candidates(const Formula &atom) const {
        bool is_fluent = is_fluent_[atom.predicate];
        const std::vector<int> *fewest = is_fluent ? &here_.all(atom.predicate) : &fixed_.all(atom.predicate);
        for (size_t i = 0; i < atom.terms.size(); ++i) {
            int object = value(atom.terms[i]);
            if (object < 0) continue;
            int position = static_cast<int>(i);
            const std::vector<int> &some =
                is_fluent ? here_.with(atom.predicate, position, object) : fixed_.with(atom.predicate, position, object);
            if (some.size() < fewest->size()) fewest = &some;
        }
        return *fewest;
    }

    int value(int term) const { return is_object(term) ? object_of(term) : binding_[term]; }

    bool match(const Formula &atom, int fact, std::vector<int> &trail) {
        for (size_t i = 0; i < atom.terms.size(); ++i) {
            int object = facts_.objects(fact)[i], known = value(atom.terms[i]);
            if (known == object) continue;
            if (known >= 0 || !is_in_domain_[schema_->domain_of[atom.terms[i]]][object]) return false;
            binding_[atom.terms[i]] = object;
            trail.push_back(atom.terms[i]);
        }
        return true;
    }

    // Whether no check fails whose variables are all bound.
    bool passes() const {
        for (const Formula *check : rule_->checks) {
            bool is_bound = std::all_of(check->terms.begin(), check->terms.end(), [&](int term) { return value(term) >= 0; });
            if (is_bound && !holds(*check, binding_.data(), schema_->domain_of)) return false;
        }
        return true;
    }

    void complete(size_t next) {
        if (!goes_on()) return;
        while (next < rule_->variables.size() && binding_[rule_->variables[next]] >= 0) ++next;
        if (next < rule_->variables.size()) {
            int variable = rule_->variables[next];
            for (int object : task_.domains[schema_->domain_of[variable]]) {
                binding_[variable] = object;
                if (passes()) complete(next + 1);
                if (!goes_on()) break;
            }
            binding_[variable] = -1;
            return;
        }
        for (const Formula *atom : rule_->denied)
            if (!holds(*atom, binding_.data(), schema_->domain_of)) return;
        std::vector<int> binding = binding_;  // quantified formulas use the same array
        for (const Formula *formula : rule_->rest)
            if (!holds(*formula, binding.data(), schema_->domain_of)) return;
        if (!schema_->cost_terms.empty() && !costs_.of(*schema_, binding.data())) return;
        added_.clear();
        deleted_.clear();
        for (const Effect &effect : schema_->effects) affect(effect, 0, binding.data());
        for (std::vector<int> *list : {&added_, &deleted_}) {
            std::sort(list->begin(), list->end());
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        const int *begin = pool_.data() + nodes_[parent_].begin, *end = pool_.data() + nodes_[parent_].end;
        std::vector<int> rest, after;
        std::set_difference(begin, end, deleted_.begin(), deleted_.end(), std::back_inserter(rest));
        std::set_union(rest.begin(), rest.end(), added_.begin(), added_.end(), std::back_inserter(after));
        keep(after, parent_, rule_->schema);
    }

    void affect(const Effect &effect, size_t next, int *binding) {
        if (next < effect.variables.size()) {
            for (int object : task_.domains[schema_->domain_of[effect.variables[next]]]) {
                binding[effect.variables[next]] = object;
                affect(effect, next + 1, binding);
            }
            return;
        }
        if (!holds(effect.condition, binding, schema_->domain_of)) return;
        buffer_.clear();
        for (int term : effect.terms) buffer_.push_back(bound(term, binding));
        int fact = effect.adds ? facts_.add(effect.predicate, buffer_.data()) : facts_.find(effect.predicate, buffer_.data());
        if (fact >= 0) (effect.adds ? added_ : deleted_).push_back(fact);
    }

    bool is_true(int fact) const {
        if (fact < 0) return false;
        if (!is_fluent_[facts_.predicate(fact)]) return fixed_.has(fact);
        return looked_at_ ? std::binary_search(looked_at_->begin(), looked_at_->end(), fact) : here_.has(fact);
    }

    bool holds(const Formula &formula, const int *binding, const std::vector<int> &domain_of) const {
        switch (formula.kind) {
            case Kind::Atom:
            case Kind::NotAtom: {
                std::vector<int> objects;
                for (int term : formula.terms) objects.push_back(bound(term, binding));
                return is_true(facts_.find(formula.predicate, objects.data())) == (formula.kind == Kind::Atom);
            }
            case Kind::Equal:
            case Kind::NotEqual:
                return (bound(formula.terms[0], binding) == bound(formula.terms[1], binding)) == (formula.kind == Kind::Equal);
            case Kind::And:
                return std::all_of(formula.parts.begin(), formula.parts.end(),
                                   [&](const Formula &part) { return holds(part, binding, domain_of); });
            case Kind::Or:
                return std::any_of(formula.parts.begin(), formula.parts.end(),
                                   [&](const Formula &part) { return holds(part, binding, domain_of); });
            case Kind::Forall:
            case Kind::Exists: {
                std::vector<int> inner(binding, binding + domain_of.size());
                return quantified(formula, 0, inner, domain_of);
            }
        }
        return false;
    }

    bool quantified(const Formula &formula, size_t next, std::vector<int> &binding, const std::vector<int> &domain_of) const {
        if (next == formula.variables.size()) return holds(formula.parts[0], binding.data(), domain_of);
        bool is_all = formula.kind == Kind::Forall;
        for (int object : task_.domains[domain_of[formula.variables[next]]]) {
            binding[formula.variables[next]] = object;
            if (quantified(formula, next + 1, binding, domain_of) != is_all) return !is_all;
        }
        return is_all;
    }

    // Take in the state unless it is known.
    void keep(const std::vector<int> &state, uint32_t parent, int schema) {
        size_t at = slot(state);
        if (slots_[at] != NO_STATE) return;
        uint32_t number = static_cast<uint32_t>(nodes_.size());
        slots_[at] = number;
        looked_at_ = &state;
        std::vector<int> binding(task_.goal_domain_of.size(), -1);
        int open = 0;
        for (const Formula *goal : goals_) open += !holds(*goal, binding.data(), task_.goal_domain_of);
        looked_at_ = nullptr;
        nodes_.push_back({parent, schema, open, pool_.size(), pool_.size() + state.size(), steps_.size()});
        pool_.insert(pool_.end(), state.begin(), state.end());
        if (schema >= 0) steps_.insert(steps_.end(), binding_.begin(), binding_.begin() + schema_->n_parameters);
        if (nodes_.size() * 2 > slots_.size()) grow();
        if (open == 0) {
            solution_ = number;
            return;
        }
        bool is_novel = false;
        std::vector<bool> &seen = seen_[std::min<size_t>(open, seen_.size() - 1)];
        if (static_cast<size_t>(facts_.size()) > seen.size()) seen.resize(2 * facts_.size(), false);
        bool is_like_parent = parent != NO_STATE && nodes_[parent].open == open;
        for (int fact : is_like_parent ? added_ : state) {
            is_novel = is_novel || !seen[fact];
            seen[fact] = true;
        }
        size_t key = (is_novel ? 0 : goals_.size() + 1) + open;
        if (key >= open_.size()) open_.resize(key + 1);
        open_[key].push_back(number);
        lowest_ = std::min(lowest_, key);
    }

    size_t slot(const std::vector<int> &state) const {
        uint64_t hash = state.size();
        for (int fact : state) hash = (hash ^ fact) * 0xBF58476D1CE4E5B9ull, hash ^= hash >> 29;
        size_t mask = slots_.size() - 1;
        for (size_t at = hash & mask;; at = (at + 1) & mask) {
            uint32_t number = slots_[at];
            if (number == NO_STATE) return at;
            const Node &node = nodes_[number];
            if (node.end - node.begin == state.size() && std::equal(state.begin(), state.end(), pool_.begin() + node.begin))
                return at;
        }
    }

    void grow() {
        slots_.assign(slots_.size() * 2, NO_STATE);
        std::vector<int> state;
        for (uint32_t number = 0; number < nodes_.size(); ++number) {
            state.assign(pool_.begin() + nodes_[number].begin, pool_.begin() + nodes_[number].end);
            slots_[slot(state)] = number;
        }
    }

    const LiftedTask &task_;
    const std::function<bool(size_t)> &may_go_on_;
    std::vector<char> is_fluent_;
    std::vector<Rule> rules_;
    std::vector<std::vector<char>> is_in_domain_;
    std::vector<const Formula *> goals_;
    Costs costs_;
    FactTable facts_;
    FactIndex fixed_;  // facts that never change
    StateIndex here_;  // of the state that is expanded
    const std::vector<int> *looked_at_ = nullptr;  // another state to evaluate formulas in
    std::vector<Node> nodes_;
    std::vector<int> pool_, steps_;
    std::vector<uint32_t> slots_;
    std::vector<std::vector<bool>> seen_ = std::vector<std::vector<bool>>(1024);  // by goals to go, then fact
    std::vector<std::deque<uint32_t>> open_;
    size_t lowest_ = 0;
    const Rule *rule_ = nullptr;
    const Schema *schema_ = nullptr;
    uint32_t parent_ = NO_STATE;
    std::vector<int> binding_, buffer_, added_, deleted_;
    size_t n_calls_ = 0;
    bool is_stopped_ = false;
    uint32_t solution_ = NO_STATE;
};

}  // namespace

Ending lifted_search(const LiftedTask &task, const std::function<bool(size_t)> &may_go_on,
                     std::vector<LiftedStep> &plan, size_t &n_states) {
    return LiftedSearch(task, may_go_on).run(plan, n_states);
}

}  // namespace cairn
