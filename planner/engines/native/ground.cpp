#include "ground.h"

#include <algorithm>

#include "costs.h"

namespace cairn {
namespace {

constexpr size_t MOST_DISJUNCTS = 256;

using Disjuncts = std::vector<Conjunction>;  // none: false; one that is empty: true

// Return the conjunction with both parts' literals, sorted; false if they contradict each other.
bool join(const Conjunction &left, const Conjunction &right, Conjunction &both) {
    both.clear();
    std::set_union(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    for (size_t i = 1; i < both.size(); ++i)
        if (both[i].fact == both[i - 1].fact) return false;
    return true;
}

class Grounder {
  public:
    Grounder(const LiftedTask &task, const std::function<void(size_t)> &check)
        : task_(task), costs_(task), reached_(task, check), check_(check) {}

    GroundTask run() {
        reached_.run();
        number_facts();
        result_.has_costs = task_.has_costs;
        for (size_t i = 0; i < reached_.instances.size(); ++i) {
            if ((i & 0xFFF) == 0) check_(i);
            instantiate(i);
        }
        set_goal();
        bool has_rest = false;
        for (const Rule &rule : reached_.rules) has_rest = has_rest || !rule.rest.empty();
        if (has_rest) drop_unreachable();
        return std::move(result_);
    }

  private:
    // Only facts that change get a number in the result; -1 for the others.
    void number_facts() {
        const FactTable &facts = reached_.facts;
        number_.assign(facts.size(), -1);
        for (int fact = 0; fact < facts.size(); ++fact) {
            int predicate = facts.predicate(fact);
            if (!reached_.is_fluent[predicate]) continue;
            number_[fact] = result_.n_facts++;
            const int *objects = facts.objects(fact);
            result_.predicate.push_back(predicate);
            result_.objects.emplace_back(objects, objects + facts.arity(predicate));
        }
        result_.init.assign(result_.n_facts, 0);
        for (const Literal &fact : task_.init) {
            int number = number_[facts.find(fact.predicate, fact.objects.data())];
            if (number >= 0) result_.init[number] = 1;
        }
    }

    int fact_of(int predicate, const std::vector<int> &terms, const int *binding) {
        buffer_.clear();
        for (int term : terms) buffer_.push_back(bound(term, binding));
        return reached_.facts.find(predicate, buffer_.data());
    }

    // Return the formula as alternatives of literals over facts that change.
    Disjuncts simplify(const Formula &formula, int *binding, const std::vector<int> &domain_of) {
        switch (formula.kind) {
            case Kind::Atom: {
                int fact = fact_of(formula.predicate, formula.terms, binding);
                if (fact < 0) return {};
                if (number_[fact] < 0) return {{}};
                return {{{number_[fact], true}}};
            }
            case Kind::NotAtom: {
                int fact = fact_of(formula.predicate, formula.terms, binding);
                if (fact < 0) return {{}};
                if (number_[fact] < 0) return {};
                return {{{number_[fact], false}}};
            }
            case Kind::Equal:
            case Kind::NotEqual: {
                bool is_same = bound(formula.terms[0], binding) == bound(formula.terms[1], binding);
                return is_same == (formula.kind == Kind::Equal) ? Disjuncts{{}} : Disjuncts{};
            }
            case Kind::And: {
                Disjuncts all = {{}};
                for (const Formula &part : formula.parts) {
                    all = both(all, simplify(part, binding, domain_of));
                    if (all.empty()) break;
                }
                return all;
            }
            case Kind::Or: {
                Disjuncts any;
                for (const Formula &part : formula.parts) {
                    Disjuncts some = simplify(part, binding, domain_of);
                    any.insert(any.end(), some.begin(), some.end());
                }
                return tidy(std::move(any));
            }
            case Kind::Forall:
            case Kind::Exists:
                return quantified(formula, 0, binding, domain_of);
        }
        return {};
    }

    Disjuncts quantified(const Formula &formula, size_t next, int *binding, const std::vector<int> &domain_of) {
        if (next == formula.variables.size()) return simplify(formula.parts[0], binding, domain_of);
        bool is_all = formula.kind == Kind::Forall;
        Disjuncts result = is_all ? Disjuncts{{}} : Disjuncts{};
        int variable = formula.variables[next];
        for (int object : task_.domains[domain_of[variable]]) {
            binding[variable] = object;
            Disjuncts part = quantified(formula, next + 1, binding, domain_of);
            if (is_all) {
                result = both(result, part);
                if (result.empty()) break;
            } else {
                result.insert(result.end(), part.begin(), part.end());
            }
        }
        binding[variable] = -1;
        return is_all ? result : tidy(std::move(result));
    }

    static Disjuncts tidy(Disjuncts any) {
        for (const Conjunction &each : any)
            if (each.empty()) return {{}};
        std::sort(any.begin(), any.end());
        any.erase(std::unique(any.begin(), any.end()), any.end());
        if (any.size() > MOST_DISJUNCTS) throw Unsupported("a condition has too many alternatives");
        return any;
    }

    static Disjuncts both(const Disjuncts &left, const Disjuncts &right) {
        Disjuncts all;
        Conjunction joined;
        for (const Conjunction &one : left)
            for (const Conjunction &other : right) {
                if (join(one, other, joined)) all.push_back(joined);
                if (all.size() > MOST_DISJUNCTS * MOST_DISJUNCTS) throw Unsupported("a condition has too many alternatives");
            }
        if (left.size() > 1 && right.size() > 1) absorb(all);
        if (all.size() > MOST_DISJUNCTS) throw Unsupported("a condition has too many alternatives");
        return all;
    }

    // Leave out alternatives that ask for all that another does, and more.
    static void absorb(Disjuncts &all) {
        std::stable_sort(all.begin(), all.end(), [](const auto &one, const auto &other) { return one.size() < other.size(); });
        Disjuncts kept;
        for (Conjunction &one : all) {
            bool is_more = std::any_of(kept.begin(), kept.end(), [&one](const Conjunction &less) {
                return std::includes(one.begin(), one.end(), less.begin(), less.end());
            });
            if (!is_more) kept.push_back(std::move(one));
            if (kept.size() > MOST_DISJUNCTS) throw Unsupported("a condition has too many alternatives");
        }
        all = std::move(kept);
    }

    void instantiate(size_t instance) {
        const Rule &rule = reached_.rules[reached_.instances.rule[instance]];
        const Schema &schema = task_.schemas[rule.schema];
        const int *objects = reached_.instances.binding(instance);
        binding_.assign(objects, objects + schema.domain_of.size());
        Conjunction plain;
        for (const Formula *atom : rule.atoms) {
            int number = number_[fact_of(atom->predicate, atom->terms, binding_.data())];
            if (number >= 0) plain.push_back({number, true});
        }
        for (const Formula *atom : rule.denied) {
            int fact = fact_of(atom->predicate, atom->terms, binding_.data());
            if (fact >= 0) plain.push_back({number_[fact], false});
        }
        std::sort(plain.begin(), plain.end());
        plain.erase(std::unique(plain.begin(), plain.end()), plain.end());
        for (size_t i = 1; i < plain.size(); ++i)
            if (plain[i].fact == plain[i - 1].fact) return;
        Disjuncts asked = {plain};
        for (const Formula *formula : rule.rest) asked = both(asked, simplify(*formula, binding_.data(), schema.domain_of));
        if (asked.empty()) return;
        std::optional<int> cost = costs_.of(schema, binding_.data());
        if (!cost) return;
        Operator changed;
        changed.schema = rule.schema;
        changed.objects.assign(binding_.begin(), binding_.begin() + schema.n_parameters);
        changed.cost = *cost;
        for (const Effect &effect : schema.effects) affect(effect, 0, schema.domain_of, changed);
        settle(changed);
        for (Conjunction &each : asked) {
            result_.operators.push_back(changed);
            Operator &last = result_.operators.back();
            last.asked = std::move(each);
            drop_what_is_asked(last);
            if (last.adds.empty() && last.deletes.empty() && last.conditional.empty()) result_.operators.pop_back();
        }
    }

    void affect(const Effect &effect, size_t next, const std::vector<int> &domain_of, Operator &changed) {
        if (next < effect.variables.size()) {
            int variable = effect.variables[next];
            for (int object : task_.domains[domain_of[variable]]) {
                binding_[variable] = object;
                affect(effect, next + 1, domain_of, changed);
            }
            binding_[variable] = -1;
            return;
        }
        int fact = fact_of(effect.predicate, effect.terms, binding_.data());
        if (fact < 0) return;  // never true: nothing to delete
        for (Conjunction &condition : simplify(effect.condition, binding_.data(), domain_of)) {
            if (condition.empty())
                (effect.adds ? changed.adds : changed.deletes).push_back(number_[fact]);
            else
                changed.conditional.push_back({std::move(condition), number_[fact], effect.adds});
        }
    }

    // What is added is not deleted by the same action (PDDL 2.1, Fox & Long 2003).
    static void settle(Operator &changed) {
        auto tidy = [](std::vector<int> &list) {
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
        };
        tidy(changed.adds);
        tidy(changed.deletes);
        std::vector<int> gone;
        std::set_difference(changed.deletes.begin(), changed.deletes.end(), changed.adds.begin(), changed.adds.end(),
                            std::back_inserter(gone));
        changed.deletes = std::move(gone);
        auto is_settled = [&](const ConditionalEffect &effect) {
            return std::binary_search(changed.adds.begin(), changed.adds.end(), effect.fact) ||
                   (!effect.adds && std::binary_search(changed.deletes.begin(), changed.deletes.end(), effect.fact));
        };
        auto &conditional = changed.conditional;
        conditional.erase(std::remove_if(conditional.begin(), conditional.end(), is_settled), conditional.end());
    }

    // Take what the action asks for anyway out of its effects and their conditions.
    static void drop_what_is_asked(Operator &changed) {
        auto is_asked = [&](GroundLiteral literal) {
            return std::binary_search(changed.asked.begin(), changed.asked.end(), literal);
        };
        auto &adds = changed.adds;
        adds.erase(std::remove_if(adds.begin(), adds.end(), [&](int f) { return is_asked({f, true}); }), adds.end());
        auto &deletes = changed.deletes;
        deletes.erase(std::remove_if(deletes.begin(), deletes.end(), [&](int f) { return is_asked({f, false}); }),
                      deletes.end());
        std::vector<ConditionalEffect> kept;
        for (ConditionalEffect &effect : changed.conditional) {
            Conjunction condition;
            bool is_possible = true;
            for (GroundLiteral literal : effect.condition) {
                if (is_asked(literal)) continue;
                is_possible = is_possible && !is_asked({literal.fact, !literal.holds});
                condition.push_back(literal);
            }
            if (!is_possible || is_asked({effect.fact, effect.adds})) continue;
            effect.condition = std::move(condition);
            kept.push_back(std::move(effect));
        }
        changed.conditional.clear();
        bool has_new = false;
        for (ConditionalEffect &effect : kept) {
            if (!effect.condition.empty()) {
                changed.conditional.push_back(std::move(effect));
                continue;
            }
            (effect.adds ? changed.adds : changed.deletes).push_back(effect.fact);
            has_new = true;
        }
        if (has_new) settle(changed);
    }

    void set_goal() {
        std::vector<int> binding(task_.goal_domain_of.size(), -1);
        Disjuncts goal = simplify(task_.goal, binding.data(), task_.goal_domain_of);
        if (goal.empty()) {
            result_.unsolvable = "the goal cannot be reached even if nothing were ever deleted";
        } else if (goal.size() == 1) {
            result_.goal = goal[0];
        } else {  // one more fact that says so, and an action for every way to it
            int fact = result_.n_facts++;
            result_.init.push_back(0);
            result_.predicate.push_back(-1);
            result_.objects.push_back({});
            for (Conjunction &way : goal) result_.operators.push_back({-1, {}, std::move(way), {fact}, {}, {}, 0});
            result_.goal = {{fact, true}};
        }
    }

    // Once more over grounded actions, whose disjunctions were taken for true before.
    void drop_unreachable() {
        std::vector<char> is_reached = result_.init;
        std::vector<char> is_used(result_.operators.size(), 0);
        auto holds = [&](const Conjunction &condition) {
            return std::all_of(condition.begin(), condition.end(),
                               [&](GroundLiteral l) { return !l.holds || is_reached[l.fact]; });
        };
        for (bool has_changed = true; has_changed;) {
            has_changed = false;
            auto reach = [&](int fact) {
                has_changed = has_changed || !is_reached[fact];
                is_reached[fact] = 1;
            };
            for (size_t i = 0; i < result_.operators.size(); ++i) {
                const Operator &each = result_.operators[i];
                if (!is_used[i] && !holds(each.asked)) continue;
                if (!is_used[i])
                    for (int fact : each.adds) reach(fact);
                is_used[i] = 1;
                for (const ConditionalEffect &effect : each.conditional)
                    if (effect.adds && holds(effect.condition)) reach(effect.fact);
            }
        }
        std::vector<Operator> used;
        for (size_t i = 0; i < result_.operators.size(); ++i)
            if (is_used[i]) used.push_back(std::move(result_.operators[i]));
        result_.operators = std::move(used);
        if (result_.unsolvable.empty() && !holds(result_.goal))
            result_.unsolvable = "the goal cannot be reached even if nothing were ever deleted";
    }

    const LiftedTask &task_;
    Costs costs_;
    Reachability reached_;
    const std::function<void(size_t)> &check_;
    GroundTask result_;
    std::vector<int> number_;
    std::vector<int> buffer_;
    std::vector<int> binding_;
};

}  // namespace

GroundTask ground(const LiftedTask &task, const std::function<void(size_t)> &check) {
    return Grounder(task, check).run();
}

}  // namespace cairn
