// Schemas as rules for reachability: what must hold (atoms to join), what is checked, what follows.
#pragma once

#include <vector>

#include "lifted.h"

namespace cairn {

struct Rule {
    int schema = -1;
    int effect = -1;  // -1: the action itself; else one effect that has conditions or variables of its own
    std::vector<int> variables;  // that a binding gives objects to
    std::vector<const Formula *> atoms;
    std::vector<const Formula *> checks;  // equalities, inequalities, and negated facts that never change
    std::vector<const Formula *> denied;  // negated facts that may change
    std::vector<const Formula *> rest;  // disjunctions and universal conditions
    std::vector<int> simple_adds;  // effects of the action that always add their fact
};

// The rules of all schemas; a few alternatives of a condition become rules of their own.
std::vector<Rule> rules_of(const LiftedTask &task, const std::vector<char> &is_fluent);

// By predicate: whether any action adds or deletes it.
std::vector<char> fluents_of(const LiftedTask &task);

inline bool is_true(const Formula &formula) { return formula.kind == Kind::And && formula.parts.empty(); }

}  // namespace cairn
