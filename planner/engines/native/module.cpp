// `planner.engines._native`: a task goes in as text, a grounded task comes out that can be asked for more.
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <set>

#include "ground.h"
#include "improve.h"
#include "lazy.h"
#include "lifted_search.h"
#include "mutexes.h"
#include "novelty.h"
#include "pairs.h"
#include "sas.h"
#include "satisfiability.h"
#include "top_k.h"
#include "transitions.h"

extern PyTypeObject task_type;

namespace {

using Clock = std::chrono::steady_clock;

struct Task {
    cairn::GroundTask ground;
    cairn::SasTask sas;
    std::unique_ptr<cairn::Rounds> rounds;
    double reachability_s = 0, mutexes_s = 0;
};

struct TaskObject {
    PyObject_HEAD
    Task *task;
};

PyObject *unsupported_error = nullptr;
PyObject *too_large_error = nullptr;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::unique_ptr<Task> grounded(const char *text, size_t size, double limit_s, size_t most_instances) {
    auto start = Clock::now();
    auto check = [&](size_t n_instances) {
        if (n_instances > most_instances)
            throw cairn::TooLarge("more than " + std::to_string(most_instances) + " actions can be reached");
        if (seconds_since(start) > limit_s) throw cairn::TooLarge("out of time");
    };
    auto task = std::make_unique<Task>();
    cairn::LiftedTask lifted = cairn::read_lifted(text, size);
    task->ground = cairn::ground(lifted, check);
    task->reachability_s = seconds_since(start);
    auto groups = cairn::mutex_groups(task->ground, lifted.arity, check);
    task->mutexes_s = seconds_since(start) - task->reachability_s;
    task->sas = cairn::to_sas(task->ground, groups);
    return task;
}

PyObject *ground(PyObject *, PyObject *args) {
    const char *text;
    Py_ssize_t size;
    double limit_s;
    Py_ssize_t most_instances;
    if (!PyArg_ParseTuple(args, "y#dn", &text, &size, &limit_s, &most_instances)) return nullptr;
    try {
        auto task = grounded(text, size, limit_s, most_instances);
        TaskObject *object = PyObject_New(TaskObject, &task_type);
        if (object) object->task = task.release();
        return reinterpret_cast<PyObject *>(object);
    } catch (const cairn::Unsupported &error) {
        PyErr_SetString(unsupported_error, error.what());
    } catch (const cairn::TooLarge &error) {
        PyErr_SetString(too_large_error, error.what());
    } catch (const std::bad_alloc &) {
        PyErr_NoMemory();
    } catch (const std::exception &error) {
        PyErr_SetString(PyExc_ValueError, error.what());
    }
    return nullptr;
}

// Call `report([(schema, [object, ...], cost), ...])` if there is a plan; return how the search ended.
PyObject *lifted_search(PyObject *, PyObject *args) {
    const char *text;
    Py_ssize_t size;
    double limit_s, most_mb;
    PyObject *report;
    if (!PyArg_ParseTuple(args, "y#ddO", &text, &size, &limit_s, &most_mb, &report)) return nullptr;
    auto start = Clock::now();
    std::vector<cairn::LiftedStep> plan;
    size_t n_states = 0;
    bool has_memory = true;
    cairn::Ending ending;
    try {
        cairn::LiftedTask lifted = cairn::read_lifted(text, size);
        auto may_go_on = [&](size_t n_bytes) {
            has_memory = n_bytes < most_mb * 1048576;
            return has_memory && seconds_since(start) < limit_s;
        };
        ending = cairn::lifted_search(lifted, may_go_on, plan, n_states);
    } catch (const std::bad_alloc &) {
        return PyErr_NoMemory();
    } catch (const cairn::Unsupported &error) {
        PyErr_SetString(unsupported_error, error.what());
        return nullptr;
    }
    if (!has_memory) return PyErr_NoMemory();
    if (ending == cairn::Ending::Solved) {
        PyObject *steps = PyList_New(plan.size());
        for (size_t i = 0; steps && i < plan.size(); ++i) {
            PyObject *objects = PyList_New(plan[i].objects.size());
            for (size_t k = 0; objects && k < plan[i].objects.size(); ++k)
                PyList_SET_ITEM(objects, k, PyLong_FromLong(plan[i].objects[k]));
            PyList_SET_ITEM(steps, i, Py_BuildValue("(iNi)", plan[i].schema, objects, plan[i].cost));
        }
        PyObject *said = steps ? PyObject_CallFunction(report, "(N)", steps) : nullptr;
        Py_XDECREF(said);
        if (!said) return nullptr;
    }
    return Py_BuildValue("{s:i,s:n,s:d}", "ending", static_cast<int>(ending), "states", Py_ssize_t(n_states), "search_s",
                         seconds_since(start));
}

const Task &task_of(PyObject *self) { return *reinterpret_cast<TaskObject *>(self)->task; }

void dealloc(PyObject *self) {
    delete reinterpret_cast<TaskObject *>(self)->task;
    PyObject_Free(self);
}

PyObject *sas_text(PyObject *self, PyObject *) {
    std::string text = cairn::sas_text(task_of(self).sas);
    return PyBytes_FromStringAndSize(text.data(), text.size());
}

PyObject *step(PyObject *self, PyObject *args) {
    Py_ssize_t index;
    if (!PyArg_ParseTuple(args, "n", &index)) return nullptr;
    const auto &operators = task_of(self).ground.operators;
    if (index < 0 || static_cast<size_t>(index) >= operators.size()) {
        PyErr_SetString(PyExc_IndexError, "no such operator");
        return nullptr;
    }
    const cairn::Operator &op = operators[index];
    PyObject *objects = PyTuple_New(op.objects.size());
    for (size_t i = 0; objects && i < op.objects.size(); ++i)
        PyTuple_SET_ITEM(objects, i, PyLong_FromLong(op.objects[i]));
    return objects ? Py_BuildValue("(iNi)", op.schema, objects, op.cost) : nullptr;
}

// Take applications of an action with the given objects to cost nothing and all others one.
PyObject *prefer(PyObject *self, PyObject *args) {
    PyObject *steps;
    if (!PyArg_ParseTuple(args, "O!", &PyList_Type, &steps)) return nullptr;
    Task &task = *reinterpret_cast<TaskObject *>(self)->task;
    std::set<std::vector<int>> preferred;  // schema, then objects
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(steps); ++i) {
        std::vector<int> step;
        PyObject *numbers = PySequence_Fast(PyList_GET_ITEM(steps, i), "a step is a list of numbers");
        if (!numbers) return nullptr;
        for (Py_ssize_t k = 0; k < PySequence_Fast_GET_SIZE(numbers); ++k)
            step.push_back(static_cast<int>(PyLong_AsLong(PySequence_Fast_GET_ITEM(numbers, k))));
        Py_DECREF(numbers);
        if (PyErr_Occurred()) return nullptr;
        preferred.insert(std::move(step));
    }
    for (cairn::Operator &op : task.ground.operators) {
        if (op.schema < 0) continue;
        std::vector<int> step = {op.schema};
        step.insert(step.end(), op.objects.begin(), op.objects.end());
        op.cost = preferred.count(step) ? 0 : 1;
    }
    for (cairn::SasOperator &op : task.sas.operators) op.cost = task.ground.operators[op.source].cost;
    task.sas.has_costs = true;
    Py_RETURN_NONE;
}

PyObject *statistics(PyObject *self, PyObject *) {
    const Task &task = task_of(self);
    return Py_BuildValue("{s:n,s:n,s:n,s:n,s:n,s:i,s:d,s:d}", "facts", Py_ssize_t(task.ground.n_facts), "actions",
                         Py_ssize_t(task.ground.operators.size()), "variables", Py_ssize_t(task.sas.range.size()),
                         "operators", Py_ssize_t(task.sas.operators.size()), "mutexes",
                         Py_ssize_t(task.sas.mutexes.size()), "has_conditions", int(task.sas.has_conditions), "ground_s", task.reachability_s, "mutexes_s",
                         task.mutexes_s);
}

// Call `report(cost, [operator index, ...])`; false if it raised.
bool tell(PyObject *report, const cairn::SasTask &task, const std::vector<int> &operators, long cost) {
    PyObject *plan = PyList_New(operators.size());
    for (size_t i = 0; plan && i < operators.size(); ++i)
        PyList_SET_ITEM(plan, i, PyLong_FromLong(task.operators[operators[i]].source));
    PyObject *said = plan ? PyObject_CallFunction(report, "lN", cost, plan) : nullptr;
    Py_XDECREF(said);
    return said != nullptr;
}

// Call `report(cost, [operator index, ...])` for every better plan; return how the search ended.
PyObject *search(PyObject *self, PyObject *args) {
    double limit_s, most_mb;
    PyObject *report;
    const char *kind;
    if (!PyArg_ParseTuple(args, "sddO", &kind, &limit_s, &most_mb, &report)) return nullptr;
    const cairn::SasTask &task = task_of(self).sas;
    auto start = Clock::now();
    try {
        cairn::Packing packing(task.range);
        auto seconds = [&] { return seconds_since(start); };
        auto has_time = [&] { return seconds() < limit_s; };
        cairn::Landmarks landmarks(task, packing, [&] { return seconds() < 0.1 * limit_s; });
        double landmarks_s = seconds();
        cairn::Found found;
        cairn::Ending ending;
        if (std::string(kind) == "novelty") {
            cairn::Landmarks goals(task, packing, [] { return false; });
            ending = cairn::novelty_search(task, landmarks, goals, seconds, limit_s, static_cast<size_t>(most_mb * 1048576), found);
        } else {
            ending = cairn::lazy_search(task, landmarks, has_time, found);
        }
        if (ending == cairn::Ending::Solved && !tell(report, task, found.operators, found.cost)) return nullptr;
        return Py_BuildValue("{s:i,s:n,s:i,s:d,s:d}", "ending", static_cast<int>(ending), "evaluated", Py_ssize_t(found.n_evaluated), "landmarks", landmarks.n(),
                             "landmarks_s", landmarks_s, "search_s", seconds_since(start) - landmarks_s);
    } catch (const std::bad_alloc &) {
        return PyErr_NoMemory();
    }
}

// Call `report(cost, [operator index, ...])` for every plan cheaper than the given one, until the time is over.
PyObject *improve(PyObject *self, PyObject *args) {
    PyObject *given, *report;
    double limit_s;
    if (!PyArg_ParseTuple(args, "O!dO", &PyList_Type, &given, &limit_s, &report)) return nullptr;
    const cairn::SasTask &task = task_of(self).sas;
    auto start = Clock::now();
    try {
        std::vector<int> number(task_of(self).ground.operators.size(), -1), plan;
        for (size_t i = 0; i < task.operators.size(); ++i) number[task.operators[i].source] = static_cast<int>(i);
        for (Py_ssize_t i = 0; i < PyList_GET_SIZE(given); ++i) {
            long source = PyLong_AsLong(PyList_GET_ITEM(given, i));
            if (PyErr_Occurred()) return nullptr;
            if (source < 0 || static_cast<size_t>(source) >= number.size() || number[source] < 0) {
                PyErr_SetString(PyExc_IndexError, "no such operator");
                return nullptr;
            }
            plan.push_back(number[source]);
        }
        bool is_well = true;
        bool is_proved = cairn::improve(task, std::move(plan), [&] { return is_well && seconds_since(start) < limit_s; },
                       [&](const std::vector<int> &better, long cost) { is_well = is_well && tell(report, task, better, cost); });
        return is_well ? PyBool_FromLong(is_proved) : nullptr;
    } catch (const std::bad_alloc &) {
        return PyErr_NoMemory();
    }
}

// Call `report(cost, [operator index, ...])` for each of the k cheapest plans; return how the search ended.
PyObject *top_k(PyObject *self, PyObject *args) {
    Py_ssize_t k;
    int may_loop;
    double limit_s;
    PyObject *report;
    if (!PyArg_ParseTuple(args, "npdO", &k, &may_loop, &limit_s, &report)) return nullptr;
    const cairn::SasTask &task = task_of(self).sas;
    auto start = Clock::now();
    try {
        bool is_well = true;
        auto ending = cairn::top_k(
            task, static_cast<size_t>(std::max<Py_ssize_t>(k, 0)), may_loop != 0, [&] { return is_well && seconds_since(start) < limit_s; },
            [&](const std::vector<int> &plan, long cost) { is_well = is_well && tell(report, task, plan, cost); });
        return is_well ? PyLong_FromLong(static_cast<int>(ending)) : nullptr;
    } catch (const std::bad_alloc &) {
        return PyErr_NoMemory();
    }
}

PyObject *goals_exclude_each_other(PyObject *self, PyObject *args) {
    double limit_s;
    if (!PyArg_ParseTuple(args, "d", &limit_s)) return nullptr;
    auto start = Clock::now();
    try {
        return PyBool_FromLong(
            cairn::goals_exclude_each_other(task_of(self).sas, [&] { return seconds_since(start) < limit_s; }));
    } catch (const std::bad_alloc &) {
        return PyErr_NoMemory();
    }
}

PyObject *numbers(const std::vector<int> &values) {
    PyObject *list = PyList_New(values.size());
    for (size_t i = 0; list && i < values.size(); ++i) PyList_SET_ITEM(list, i, PyLong_FromLong(values[i]));
    return list;
}

// Make ready to ask a SAT solver; return how many letters and literals a round has, the letters that hold at first,
// and those of the goal.
PyObject *rounds(PyObject *self, PyObject *args) {
    double limit_s;
    Py_ssize_t most_literals;
    if (!PyArg_ParseTuple(args, "dn", &limit_s, &most_literals)) return nullptr;
    Task &task = *reinterpret_cast<TaskObject *>(self)->task;
    auto start = Clock::now();
    try {
        task.rounds = std::make_unique<cairn::Rounds>(task.sas, static_cast<size_t>(most_literals),
                                                      [&] { return seconds_since(start) < limit_s; });
    } catch (const std::bad_alloc &) {
        return PyErr_NoMemory();
    }
    if (!task.rounds->is_complete()) {
        task.rounds.reset();
        Py_RETURN_NONE;
    }
    const auto &said = *task.rounds;
    return Py_BuildValue("(inNN)", said.stride(), Py_ssize_t(said.states().size() + said.steps().size()), numbers(said.initial()), numbers(said.goal()));
}

// Append the clauses, moved on by so many letters, to the list.
bool append_clauses(PyObject *list, const std::vector<int> &clauses, long moved) {
    for (auto begin = clauses.begin(); begin != clauses.end();) {
        auto end = std::find(begin, clauses.end(), 0);
        PyObject *clause = PyList_New(end - begin);
        if (!clause) return false;
        for (Py_ssize_t i = 0; begin != end; ++begin, ++i)
            PyList_SET_ITEM(clause, i, PyLong_FromLong(*begin < 0 ? *begin - moved : *begin + moved));
        bool is_well = PyList_Append(list, clause) == 0;
        Py_DECREF(clause);
        if (!is_well) return false;
        begin = end + 1;
    }
    return true;
}

// Return the clauses that come with a round: what holds in it, and how it follows from the one before.
PyObject *round_clauses(PyObject *self, PyObject *args) {
    Py_ssize_t number;
    if (!PyArg_ParseTuple(args, "n", &number)) return nullptr;
    const auto &rounds = task_of(self).rounds;
    if (!rounds || number < 0) {
        PyErr_SetString(PyExc_IndexError, "no such round");
        return nullptr;
    }
    PyObject *clauses = PyList_New(0);
    if (!clauses) return nullptr;
    long stride = rounds->stride();
    bool is_well = append_clauses(clauses, rounds->states(), number * stride) &&
                   (number == 0 || append_clauses(clauses, rounds->steps(), (number - 1) * stride));
    if (is_well) return clauses;
    Py_DECREF(clauses);
    return nullptr;
}

// Return the operators of a plan of so many rounds, up to where the goal holds first, given what a SAT solver says of
// all letters from 1 on.
PyObject *round_operators(PyObject *self, PyObject *args) {
    PyObject *model;
    Py_ssize_t n_rounds;
    if (!PyArg_ParseTuple(args, "O!n", &PyList_Type, &model, &n_rounds)) return nullptr;
    const Task &task = task_of(self);
    std::vector<int> plan;
    cairn::Packing packing(task.sas.range);
    std::vector<uint64_t> state = cairn::first_state(task.sas, packing), after = state;
    for (Py_ssize_t round = 0; task.rounds && round < n_rounds; ++round) {
        Py_ssize_t moved = round * task.rounds->stride() - 1;
        auto is_true = [&](int letter) {
            return moved + letter < PyList_GET_SIZE(model) && PyLong_AsLong(PyList_GET_ITEM(model, moved + letter)) > 0;
        };
        for (int op : task.rounds->operators_in(is_true)) {
            if (cairn::holds(packing, task.sas.goal, state.data())) break;
            plan.push_back(task.sas.operators[op].source);
            cairn::apply(packing, task.sas.operators[op], state.data(), after.data());
            state.swap(after);
        }
    }
    return PyErr_Occurred() ? nullptr : numbers(plan);
}

PyObject *unsolvable(PyObject *self, PyObject *) { return PyUnicode_FromString(task_of(self).sas.unsolvable.c_str()); }

PyMethodDef task_methods[] = {
    {"sas_text", sas_text, METH_NOARGS, "Return the task as Fast Downward's search program reads it."},
    {"step", step, METH_VARARGS, "Return schema, objects and cost of the operator with this index."},
    {"search", search, METH_VARARGS, "Search for plans, reporting each better one."},
    {"prefer", prefer, METH_VARARGS, "Take these steps to cost nothing and all others one."},
    {"improve", improve, METH_VARARGS, "Make a plan cheaper, reporting each better one."},
    {"top_k", top_k, METH_VARARGS, "Report the k cheapest plans in order of cost."},
    {"goals_exclude_each_other", goals_exclude_each_other, METH_VARARGS, "Return whether h^2 proves that there is no plan."},
    {"rounds", rounds, METH_VARARGS, "Make ready to ask a SAT solver for plans of so many rounds; None if too large."},
    {"round_clauses", round_clauses, METH_VARARGS, "Return the clauses that a round adds."},
    {"round_operators", round_operators, METH_VARARGS, "Return the plan that a model stands for."},
    {"statistics", statistics, METH_NOARGS, "Return counts and seconds."},
    {"unsolvable", unsolvable, METH_NOARGS, "Return how grounding has proved that there is no plan, or nothing."},
    {nullptr, nullptr, 0, nullptr},
};

PyTypeObject make_type() {
    PyTypeObject type{};
    type.tp_name = "planner.engines._native.Task";
    type.tp_basicsize = sizeof(TaskObject);
    type.tp_dealloc = dealloc;
    type.tp_flags = Py_TPFLAGS_DEFAULT;
    type.tp_methods = task_methods;
    return type;
}

PyMethodDef functions[] = {
    {"ground", ground, METH_VARARGS, "Return the grounded task of an encoded one, a time limit and a size limit."},
    {"lifted_search", lifted_search, METH_VARARGS, "Search an encoded task without grounding it, reporting a plan."},
    {nullptr, nullptr, 0, nullptr},
};

PyModuleDef module = {PyModuleDef_HEAD_INIT, "_native", nullptr, -1, functions, nullptr, nullptr, nullptr, nullptr};

}  // namespace

PyTypeObject task_type = make_type();

PyMODINIT_FUNC PyInit__native() {
    if (PyType_Ready(&task_type) < 0) return nullptr;
    PyObject *made = PyModule_Create(&module);
    if (!made) return nullptr;
    unsupported_error = PyErr_NewException("planner.engines._native.Unsupported", nullptr, nullptr);
    too_large_error = PyErr_NewException("planner.engines._native.TooLarge", nullptr, nullptr);
    PyModule_AddObjectRef(made, "Unsupported", unsupported_error);
    PyModule_AddObjectRef(made, "TooLarge", too_large_error);
    return made;
}
