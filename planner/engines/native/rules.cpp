#include "rules.h"

namespace cairn {
namespace {

constexpr size_t MOST_ALTERNATIVES = 16;
constexpr size_t MOST_ATOMS = 62;

// Sort a condition into the rules under way; an existential quantifier only adds variables.
void sort_in(const Formula &formula, const std::vector<char> &is_fluent, std::vector<Rule> &rules) {
    switch (formula.kind) {
        case Kind::And:
            for (const Formula &part : formula.parts) sort_in(part, is_fluent, rules);
            return;
        case Kind::Exists:
            for (Rule &rule : rules)
                rule.variables.insert(rule.variables.end(), formula.variables.begin(), formula.variables.end());
            sort_in(formula.parts[0], is_fluent, rules);
            return;
        case Kind::Or:
            if (rules.size() * formula.parts.size() <= MOST_ALTERNATIVES && !formula.parts.empty()) {
                std::vector<Rule> all;
                for (const Formula &part : formula.parts) {
                    std::vector<Rule> some = rules;
                    sort_in(part, is_fluent, some);
                    all.insert(all.end(), some.begin(), some.end());
                }
                rules = std::move(all);
                return;
            }
            for (Rule &rule : rules) rule.rest.push_back(&formula);
            return;
        case Kind::Atom:
            for (Rule &rule : rules) rule.atoms.push_back(&formula);
            return;
        case Kind::NotAtom:
            for (Rule &rule : rules)
                (is_fluent[formula.predicate] ? rule.denied : rule.checks).push_back(&formula);
            return;
        case Kind::Equal:
        case Kind::NotEqual:
            for (Rule &rule : rules) rule.checks.push_back(&formula);
            return;
        case Kind::Forall:
            for (Rule &rule : rules) rule.rest.push_back(&formula);
            return;
    }
}

}  // namespace

std::vector<char> fluents_of(const LiftedTask &task) {
    std::vector<char> is_fluent(task.arity.size(), 0);
    for (const Schema &schema : task.schemas)
        for (const Effect &effect : schema.effects) is_fluent[effect.predicate] = 1;
    return is_fluent;
}

std::vector<Rule> rules_of(const LiftedTask &task, const std::vector<char> &is_fluent) {
    std::vector<Rule> all;
    for (size_t s = 0; s < task.schemas.size(); ++s) {
        const Schema &schema = task.schemas[s];
        Rule first;
        first.schema = static_cast<int>(s);
        for (int v = 0; v < schema.n_parameters; ++v) first.variables.push_back(v);
        std::vector<Rule> rules = {first};
        sort_in(schema.precondition, is_fluent, rules);
        for (size_t e = 0; e < schema.effects.size(); ++e) {
            const Effect &effect = schema.effects[e];
            if (!effect.adds) continue;
            if (effect.variables.empty() && is_true(effect.condition)) {
                for (Rule &rule : rules) rule.simple_adds.push_back(static_cast<int>(e));
                continue;
            }
            std::vector<Rule> conditional = rules;
            for (Rule &rule : conditional) {
                rule.effect = static_cast<int>(e);
                rule.simple_adds.clear();
                rule.variables.insert(rule.variables.end(), effect.variables.begin(), effect.variables.end());
            }
            sort_in(effect.condition, is_fluent, conditional);
            all.insert(all.end(), conditional.begin(), conditional.end());
        }
        all.insert(all.end(), rules.begin(), rules.end());
    }
    for (const Rule &rule : all)
        if (rule.atoms.size() > MOST_ATOMS) throw Unsupported("an action asks for more than 62 facts");
    return all;
}

}  // namespace cairn
