#include "lifted.h"

namespace cairn {
namespace {

class Reader {
  public:
    Reader(const char *text, size_t size) : at_(text), end_(text + size) {}

    int next() {
        while (at_ < end_ && (*at_ == ' ' || *at_ == '\n')) ++at_;
        bool is_negative = at_ < end_ && *at_ == '-';
        if (is_negative) ++at_;
        if (at_ >= end_ || *at_ < '0' || *at_ > '9') throw std::runtime_error("the task's encoding is cut short");
        long value = 0;
        while (at_ < end_ && *at_ >= '0' && *at_ <= '9') value = value * 10 + (*at_++ - '0');
        return static_cast<int>(is_negative ? -value : value);
    }

    std::vector<int> list() {
        int n = next();
        std::vector<int> items(n);
        for (int &item : items) item = next();
        return items;
    }

    std::vector<int> some(int n) {
        std::vector<int> items(n);
        for (int &item : items) item = next();
        return items;
    }

  private:
    const char *at_;
    const char *end_;
};

Formula read_formula(Reader &in, const std::vector<int> &arity) {
    Formula formula;
    formula.kind = static_cast<Kind>(in.next());
    switch (formula.kind) {
        case Kind::And:
        case Kind::Or: {
            int n = in.next();
            formula.parts.reserve(n);
            for (int i = 0; i < n; ++i) formula.parts.push_back(read_formula(in, arity));
            break;
        }
        case Kind::Atom:
        case Kind::NotAtom:
            formula.predicate = in.next();
            formula.terms = in.some(arity[formula.predicate]);
            break;
        case Kind::Equal:
        case Kind::NotEqual:
            formula.terms = in.some(2);
            break;
        case Kind::Forall:
        case Kind::Exists:
            formula.variables = in.list();
            formula.parts.push_back(read_formula(in, arity));
            break;
    }
    return formula;
}

}  // namespace

LiftedTask read_lifted(const char *text, size_t size) {
    Reader in(text, size);
    LiftedTask task;
    task.has_costs = in.next() != 0;
    task.n_objects = in.next();
    task.domains.resize(in.next());
    for (auto &domain : task.domains) domain = in.list();
    task.arity = in.list();
    task.init.resize(in.next());
    for (Literal &fact : task.init) {
        fact.predicate = in.next();
        fact.objects = in.some(task.arity[fact.predicate]);
    }
    std::vector<int> function_arity = in.list();
    task.values.resize(in.next());
    for (auto &[function, value] : task.values) {
        function.predicate = in.next();
        function.objects = in.some(function_arity[function.predicate]);
        value = in.next();
    }
    task.schemas.resize(in.next());
    for (Schema &schema : task.schemas) {
        schema.n_parameters = in.next();
        schema.domain_of = in.list();
        schema.cost = in.next();
        schema.cost_terms.resize(in.next());
        for (CostTerm &term : schema.cost_terms) {
            term.function = in.next();
            term.terms = in.some(function_arity[term.function]);
        }
        schema.precondition = read_formula(in, task.arity);
        schema.effects.resize(in.next());
        for (Effect &effect : schema.effects) {
            effect.variables = in.list();
            effect.condition = read_formula(in, task.arity);
            effect.adds = in.next() != 0;
            effect.predicate = in.next();
            effect.terms = in.some(task.arity[effect.predicate]);
        }
    }
    task.goal_domain_of = in.list();
    task.goal = read_formula(in, task.arity);
    return task;
}

}  // namespace cairn
