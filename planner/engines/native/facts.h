// Ground facts with numbers, found by predicate and objects; and lists of those that match a pattern.
#pragma once

#include <cstdint>
#include <vector>

namespace cairn {

class FactTable {
  public:
    explicit FactTable(std::vector<int> arity) : arity_(std::move(arity)), slots_(1024, -1) {}

    int size() const { return static_cast<int>(predicate_.size()); }
    int predicate(int fact) const { return predicate_[fact]; }
    int arity(int predicate) const { return arity_[predicate]; }
    const int *objects(int fact) const { return objects_.data() + first_[fact]; }

    // Return the fact's number, or -1 if it is not there.
    int find(int predicate, const int *objects) const {
        return slots_[slot(predicate, objects)];
    }

    // Return the fact's number; a new one if it was not there.
    int add(int predicate, const int *objects) {
        size_t where = slot(predicate, objects);
        if (slots_[where] >= 0) return slots_[where];
        int fact = size();
        slots_[where] = fact;
        predicate_.push_back(predicate);
        first_.push_back(objects_.size());
        objects_.insert(objects_.end(), objects, objects + arity_[predicate]);
        if (predicate_.size() * 2 > slots_.size()) grow();
        return fact;
    }

  private:
    size_t slot(int predicate, const int *objects) const {
        int n = arity_[predicate];
        uint64_t hash = 0x9E3779B97F4A7C15ull * (predicate + 1);
        for (int i = 0; i < n; ++i) hash = (hash ^ (objects[i] + 1)) * 0xBF58476D1CE4E5B9ull, hash ^= hash >> 29;
        size_t mask = slots_.size() - 1;
        for (size_t at = hash & mask;; at = (at + 1) & mask) {
            int fact = slots_[at];
            if (fact < 0) return at;
            if (predicate_[fact] != predicate) continue;
            const int *there = objects_.data() + first_[fact];
            int i = 0;
            while (i < n && there[i] == objects[i]) ++i;
            if (i == n) return at;
        }
    }

    void grow() {
        slots_.assign(slots_.size() * 2, -1);
        for (int fact = 0; fact < size(); ++fact) slots_[slot(predicate_[fact], objects(fact))] = fact;
    }

    std::vector<int> arity_;
    std::vector<int> predicate_;
    std::vector<size_t> first_;
    std::vector<int> objects_;
    std::vector<int> slots_;
};

// For every predicate the facts that count so far, also by each argument's object.
class FactIndex {
  public:
    FactIndex(const std::vector<int> &arity, int n_objects) : n_objects_(n_objects), all_(arity.size()), by_(arity.size()) {
        for (size_t predicate = 0; predicate < arity.size(); ++predicate) by_[predicate].resize(arity[predicate]);
    }

    void add(const FactTable &facts, int fact) {
        int predicate = facts.predicate(fact);
        all_[predicate].push_back(fact);
        auto &by = by_[predicate];
        for (size_t i = 0; i < by.size(); ++i) {
            if (by[i].empty()) by[i].resize(n_objects_);
            by[i][facts.objects(fact)[i]].push_back(fact);
        }
        if (static_cast<size_t>(fact) >= is_in_.size()) is_in_.resize(fact + 1 + fact / 2, 0);
        is_in_[fact] = 1;
    }

    bool has(int fact) const { return static_cast<size_t>(fact) < is_in_.size() && is_in_[fact]; }
    const std::vector<int> &all(int predicate) const { return all_[predicate]; }
    const std::vector<int> &with(int predicate, int position, int object) const {
        const auto &by = by_[predicate][position];
        return by.empty() ? none_ : by[object];
    }

  private:
    int n_objects_;
    std::vector<std::vector<int>> all_;
    std::vector<std::vector<std::vector<std::vector<int>>>> by_;
    std::vector<char> is_in_;
    std::vector<int> none_;
};

}  // namespace cairn
