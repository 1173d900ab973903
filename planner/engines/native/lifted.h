// A lifted planning task: schemas over variables and objects, as the Python side encodes it.
//
// Terms are integers: a variable v is v, an object o is -o - 1. Every quantified variable has a number of
// its own, after those of the parameters, so that one array of objects binds them all.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace cairn {

// What this program cannot take; the caller asks another engine.
struct Unsupported : std::runtime_error {
    using std::runtime_error::runtime_error;
};

enum class Kind { And, Or, Atom, NotAtom, Equal, NotEqual, Forall, Exists };

struct Formula {
    Kind kind = Kind::And;
    int predicate = -1;
    std::vector<int> terms;  // of an atom, or the two of an equality
    std::vector<int> variables;  // of a quantifier
    std::vector<Formula> parts;
};

struct Effect {
    std::vector<int> variables;
    Formula condition;
    bool adds = true;
    int predicate = -1;
    std::vector<int> terms;
};

struct CostTerm {
    int function;
    std::vector<int> terms;
};

struct Schema {
    int n_parameters = 0;
    std::vector<int> domain_of;  // by variable
    Formula precondition;
    std::vector<Effect> effects;
    int cost = 0;
    std::vector<CostTerm> cost_terms;
};

struct Literal {
    int predicate;
    std::vector<int> objects;
};

struct LiftedTask {
    int n_objects = 0;
    std::vector<std::vector<int>> domains;  // the objects a variable ranges over
    std::vector<int> arity;  // by predicate
    std::vector<Literal> init;
    std::vector<std::pair<Literal, int>> values;  // of functions; `predicate` is the function's number
    std::vector<Schema> schemas;
    std::vector<int> goal_domain_of;
    Formula goal;
    bool has_costs = false;
};

LiftedTask read_lifted(const char *text, size_t size);

inline bool is_object(int term) { return term < 0; }
inline int object_of(int term) { return -term - 1; }
inline int bound(int term, const int *binding) { return term < 0 ? -term - 1 : binding[term]; }

}  // namespace cairn
