#include "reachability.h"

#include <algorithm>

namespace cairn {

Reachability::Reachability(const LiftedTask &lifted, std::function<void(size_t)> check)
    : task(lifted),
      is_fluent(fluents_of(lifted)),
      rules(rules_of(lifted, is_fluent)),
      facts(lifted.arity),
      index(lifted.arity, lifted.n_objects),
      check_(std::move(check)),
      triggers_(lifted.arity.size()) {
    for (const auto &domain : task.domains) {
        std::vector<char> is_in(task.n_objects, 0);
        for (int object : domain) is_in[object] = 1;
        is_in_domain_.push_back(std::move(is_in));
    }
    for (size_t r = 0; r < rules.size(); ++r)
        for (size_t a = 0; a < rules[r].atoms.size(); ++a) {
            int predicate = rules[r].atoms[a]->predicate;
            if (is_fluent[predicate]) triggers_[predicate].push_back({static_cast<int>(r), static_cast<int>(a)});
        }
}

void Reachability::run() {
    for (const Literal &fact : task.init) {
        int n_before = facts.size();
        int number = facts.add(fact.predicate, fact.objects.data());
        if (number == n_before && !is_fluent[fact.predicate]) index.add(facts, number);
    }
    for (const Rule &rule : rules) {
        bool waits = false;
        for (const Formula *atom : rule.atoms) waits = waits || is_fluent[atom->predicate];
        if (waits) continue;
        domain_of_ = &task.schemas[rule.schema].domain_of;
        binding_.assign(domain_of_->size(), -1);
        newest_ = -1;
        if (passes(rule)) extend(rule, (uint64_t(1) << rule.atoms.size()) - 1, 0);
    }
    for (int fact = 0; fact < facts.size(); ++fact) {
        if (!is_fluent[facts.predicate(fact)]) continue;
        index.add(facts, fact);
        trigger(fact);
    }
}

// Complete every rule that asks for the fact with facts not newer than it. A rule that asks for it twice
// is completed once: the atoms before the one that it is matched with take older facts only.
void Reachability::trigger(int fact) {
    newest_ = fact;
    int trail[64];
    for (const Trigger &each : triggers_[facts.predicate(fact)]) {
        const Rule &rule = rules[each.rule];
        domain_of_ = &task.schemas[rule.schema].domain_of;
        binding_.assign(domain_of_->size(), -1);
        int n_trail = 0;
        if (!match(rule, *rule.atoms[each.atom], fact, trail, n_trail)) continue;
        uint64_t open = ((uint64_t(1) << rule.atoms.size()) - 1) & ~(uint64_t(1) << each.atom);
        extend(rule, open, each.atom);
    }
}

// Return the shortest list of facts that the atom may be matched with under the present binding.
const std::vector<int> &Reachability::candidates(const Formula &atom, bool &is_bound) const {
    const std::vector<int> *best = &index.all(atom.predicate);
    is_bound = true;
    for (size_t i = 0; i < atom.terms.size(); ++i) {
        int object = bound(atom.terms[i], binding_.data());
        if (object < 0) {
            is_bound = false;
            continue;
        }
        const std::vector<int> &list = index.with(atom.predicate, static_cast<int>(i), object);
        if (list.size() < best->size()) best = &list;
    }
    return *best;
}

void Reachability::extend(const Rule &rule, uint64_t open, int trigger_atom) {
    if ((++n_calls_ & 0xFFF) == 0) check_(instances.size());
    const std::vector<int> *best = nullptr;
    int best_atom = -1;
    for (uint64_t left = open; left; left &= left - 1) {
        int a = __builtin_ctzll(left);
        const Formula &atom = *rule.atoms[a];
        bool is_bound = false;
        const std::vector<int> &list = candidates(atom, is_bound);
        if (list.empty()) return;
        if (is_bound) {
            buffer_.clear();
            for (int term : atom.terms) buffer_.push_back(bound(term, binding_.data()));
            int fact = facts.find(atom.predicate, buffer_.data());
            if (fact < 0 || !index.has(fact) || (a < trigger_atom && fact == newest_)) return;
            open &= ~(uint64_t(1) << a);
            continue;
        }
        if (!best || list.size() < best->size()) best = &list, best_atom = a;
    }
    if (!best) return complete(rule, 0);
    const Formula &atom = *rule.atoms[best_atom];
    open &= ~(uint64_t(1) << best_atom);
    int trail[64];
    for (size_t i = 0; i < best->size(); ++i) {
        int fact = (*best)[i];
        if (best_atom < trigger_atom && fact == newest_) continue;
        int n_trail = 0;
        if (match(rule, atom, fact, trail, n_trail)) extend(rule, open, trigger_atom);
        while (n_trail > 0) binding_[trail[--n_trail]] = -1;
    }
}

// Bind the atom's variables as the fact says; what was bound is in the trail, also on failure.
bool Reachability::match(const Rule &rule, const Formula &atom, int fact, int *trail, int &n_trail) {
    const int *objects = facts.objects(fact);
    for (size_t i = 0; i < atom.terms.size(); ++i) {
        int term = atom.terms[i];
        int object = bound(term, binding_.data());
        if (object == objects[i]) continue;
        if (object >= 0 || !is_in_domain_[(*domain_of_)[term]][objects[i]]) return false;
        binding_[term] = objects[i];
        trail[n_trail++] = term;
    }
    return n_trail == 0 || passes(rule);
}

// Return whether no check fails of those whose variables are all bound.
bool Reachability::passes(const Rule &rule) const {
    for (const Formula *check : rule.checks) {
        int objects[32];
        bool is_bound = check->terms.size() <= 32;
        for (size_t i = 0; is_bound && i < check->terms.size(); ++i) {
            objects[i] = bound(check->terms[i], binding_.data());
            is_bound = objects[i] >= 0;
        }
        if (!is_bound) continue;
        if (check->kind == Kind::NotAtom) {
            if (facts.find(check->predicate, objects) >= 0) return false;
        } else if ((objects[0] == objects[1]) != (check->kind == Kind::Equal)) {
            return false;
        }
    }
    return true;
}

// Give objects to the variables that no atom binds, one after the other.
void Reachability::complete(const Rule &rule, size_t next) {
    while (next < rule.variables.size() && binding_[rule.variables[next]] >= 0) ++next;
    if (next == rule.variables.size()) return finish(rule);
    int variable = rule.variables[next];
    for (int object : task.domains[(*domain_of_)[variable]]) {
        if ((++n_calls_ & 0xFFF) == 0) check_(instances.size());
        binding_[variable] = object;
        if (passes(rule)) complete(rule, next + 1);
    }
    binding_[variable] = -1;
}

void Reachability::finish(const Rule &rule) {
    for (const Formula *formula : rule.rest)
        if (!may_hold(*formula)) return;
    const Schema &schema = task.schemas[rule.schema];
    if (rule.effect >= 0) {
        const Effect &effect = schema.effects[rule.effect];
        return discover(effect.predicate, effect.terms);
    }
    instances.rule.push_back(static_cast<int>(&rule - rules.data()));
    instances.first.push_back(instances.objects.size());
    instances.objects.insert(instances.objects.end(), binding_.begin(), binding_.end());
    for (int effect : rule.simple_adds) discover(schema.effects[effect].predicate, schema.effects[effect].terms);
}

void Reachability::discover(int predicate, const std::vector<int> &terms) {
    buffer_.clear();
    for (int term : terms) buffer_.push_back(bound(term, binding_.data()));
    facts.add(predicate, buffer_.data());
}

// Return false if the formula is false whatever becomes of the facts that change.
bool Reachability::may_hold(const Formula &formula) {
    switch (formula.kind) {
        case Kind::And:
            return std::all_of(formula.parts.begin(), formula.parts.end(), [&](auto &f) { return may_hold(f); });
        case Kind::Or:
            return std::any_of(formula.parts.begin(), formula.parts.end(), [&](auto &f) { return may_hold(f); });
        case Kind::Atom:
        case Kind::NotAtom: {
            if (is_fluent[formula.predicate]) return true;
            std::vector<int> objects;
            for (int term : formula.terms) objects.push_back(bound(term, binding_.data()));
            return (facts.find(formula.predicate, objects.data()) >= 0) == (formula.kind == Kind::Atom);
        }
        case Kind::Equal:
        case Kind::NotEqual: {
            bool is_same = bound(formula.terms[0], binding_.data()) == bound(formula.terms[1], binding_.data());
            return is_same == (formula.kind == Kind::Equal);
        }
        case Kind::Forall:
        case Kind::Exists: {
            // All bindings of the quantified variables, by counting through them.
            bool is_all = formula.kind == Kind::Forall, result = is_all;
            std::vector<size_t> at(formula.variables.size(), 0);
            auto domain = [&](size_t i) -> const std::vector<int> & {
                return task.domains[(*domain_of_)[formula.variables[i]]];
            };
            for (size_t i = 0; i < at.size(); ++i)
                if (domain(i).empty()) return is_all;
            while (true) {
                for (size_t i = 0; i < at.size(); ++i) binding_[formula.variables[i]] = domain(i)[at[i]];
                if (may_hold(formula.parts[0]) != is_all) {
                    result = !is_all;
                    break;
                }
                size_t i = 0;
                while (i < at.size() && ++at[i] == domain(i).size()) at[i++] = 0;
                if (i == at.size()) break;
            }
            for (int variable : formula.variables) binding_[variable] = -1;
            return result;
        }
    }
    return true;
}

}  // namespace cairn
