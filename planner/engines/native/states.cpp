#include "states.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace cairn {

Packing::Packing(const std::vector<int> &range) {
    int used = 64;
    for (int size : range) {
        int bits = 1;
        while ((1 << bits) < size) ++bits;
        if (used + bits > 64) used = 0, ++n_words_;
        places_.push_back({static_cast<uint32_t>(n_words_ - 1), static_cast<uint32_t>(used), (uint64_t(1) << bits) - 1});
        used += bits;
    }
    n_words_ = std::max<size_t>(n_words_, 1);
}

size_t States::slot(const uint64_t *state) {
    uint64_t hash = 0;
    size_t n = packing_.n_words();
    for (size_t i = 0; i < n; ++i) hash = (hash ^ state[i]) * 0x9E3779B97F4A7C15ull, hash ^= hash >> 31;
    size_t mask = slots_.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        uint32_t number = slots_[at];
        if (number == NO_STATE || std::memcmp(rows_.row(number), state, n * sizeof(uint64_t)) == 0) return at;
    }
}

std::pair<uint32_t, bool> States::add(const uint64_t *state, uint32_t parent, uint32_t op) {
    size_t where = slot(state);
    if (slots_[where] != NO_STATE) return {slots_[where], false};
    auto number = static_cast<uint32_t>(parent_.size());
    std::memcpy(rows_.row(number), state, packing_.n_words() * sizeof(uint64_t));
    parent_.push_back(parent);
    reached_by_.push_back(op);
    slots_[where] = number;
    if (parent_.size() * 2 > slots_.size()) grow();
    return {number, true};
}

void States::grow() {
    slots_.assign(slots_.size() * 2, NO_STATE);
    for (uint32_t number = 0; number < parent_.size(); ++number) slots_[slot(rows_.row(number))] = number;
}

Applicable::Applicable(const SasTask &task) {
    std::vector<int> order(task.operators.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return task.operators[a].asked < task.operators[b].asked; });
    build(task, order, 0, order.size(), 0);
}

// The operators of `order` from..to agree on their first `depth` conditions.
int Applicable::build(const SasTask &task, std::vector<int> &order, size_t from, size_t to, size_t depth) {
    if (from == to) return -1;
    int number = static_cast<int>(nodes_.size());
    nodes_.emplace_back();
    Node node;
    node.begin = static_cast<int>(operators_.size());
    auto asked = [&](size_t i) -> const std::vector<Assignment> & { return task.operators[order[i]].asked; };
    while (from < to && asked(from).size() == depth) operators_.push_back(order[from++]);
    node.end = static_cast<int>(operators_.size());
    if (from < to) {
        node.variable = asked(from)[depth].first;
        size_t last = from;
        while (last < to && asked(last)[depth].first == node.variable) ++last;
        node.first_child = static_cast<int>(children_.size());
        children_.resize(children_.size() + task.range[node.variable], -1);
        for (size_t begin = from; begin < last;) {
            int value = asked(begin)[depth].second;
            size_t end = begin;
            while (end < last && asked(end)[depth].second == value) ++end;
            int child = build(task, order, begin, end, depth + 1);
            children_[node.first_child + value] = child;
            begin = end;
        }
        node.any = build(task, order, last, to, depth);
    }
    nodes_[number] = node;
    return number;
}

}  // namespace cairn
