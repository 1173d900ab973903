#include "top_k.h"

#include <algorithm>
#include <queue>

#include "relaxed.h"

namespace cairn {
namespace {

constexpr uint32_t NO_NODE = 0xFFFFFFFF;

struct Node {
    uint32_t state;
    uint32_t parent;
    int op;
};

struct Open {
    long f, g;
    uint32_t length;  // of the way: among plans of one cost the shortest come first
    uint32_t node;
    bool operator<(const Open &other) const {
        if (f != other.f) return f > other.f;
        if (length != other.length) return length > other.length;
        return node > other.node;
    }
};

}  // namespace

Ending top_k(const SasTask &task, size_t k, bool may_loop, const std::function<bool()> &may_go_on,
             const std::function<void(const std::vector<int> &plan, long cost)> &report) {
    Packing packing(task.range);
    States states(packing);
    Applicable applicable(task);
    Relaxed relaxed(task, packing, Relaxed::Cost::Own);
    std::vector<Node> nodes;
    std::vector<size_t> n_visits;
    std::vector<int> h;
    std::priority_queue<Open> open;
    std::vector<uint64_t> state(packing.n_words(), 0);
    auto push = [&](uint32_t parent, int op, long g, uint32_t length) {
        auto [number, is_new] = states.add(state.data(), NO_STATE, 0);
        if (is_new) {
            n_visits.push_back(0);
            h.push_back(relaxed.greatest(state.data()));
        }
        if (h[number] >= DEAD_END || n_visits[number] >= k) return;
        for (uint32_t at = may_loop ? NO_NODE : parent; at != NO_NODE; at = nodes[at].parent)
            if (nodes[at].state == number) return;
        nodes.push_back({number, parent, op});
        open.push({g + h[number], g, length, static_cast<uint32_t>(nodes.size()) - 1});
    };
    state = first_state(task, packing);
    push(NO_NODE, -1, 0, 0);
    size_t n_found = 0;
    for (size_t n = 0; !open.empty(); ++n) {
        if ((n & 0x3F) == 0 && !may_go_on()) return Ending::Stopped;
        Open best = open.top();
        open.pop();
        uint32_t here = nodes[best.node].state;
        if (n_visits[here] >= k) continue;
        ++n_visits[here];
        if (holds(packing, task.goal, states.state(here))) {
            std::vector<int> plan;
            for (uint32_t at = best.node; nodes[at].parent != NO_NODE; at = nodes[at].parent) plan.push_back(nodes[at].op);
            std::reverse(plan.begin(), plan.end());
            report(plan, best.g);
            if (++n_found == k) return Ending::Solved;
            // What goes on from here comes to the goal a second time: the plan with more behind it is none of interest.
            continue;
        }
        applicable.for_each(packing, states.state(here), [&](int op) {
            apply(packing, task.operators[op], states.state(here), state.data());
            push(best.node, op, best.g + task.operators[op].cost, best.length + 1);
        });
    }
    return Ending::Exhausted;
}

}  // namespace cairn
