// States packed into words, each kept once, with how it was reached.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "sas.h"

namespace cairn {

constexpr uint32_t NO_STATE = 0xFFFFFFFF;

// Rows of a fixed number of words each; they never move.
class Rows {
  public:
    explicit Rows(size_t width) : width_(width) {}

    uint64_t *row(size_t number) {
        size_t chunk = number >> CHUNK_BITS;
        while (chunk >= chunks_.size()) chunks_.push_back(std::make_unique<uint64_t[]>(width_ << CHUNK_BITS));
        return chunks_[chunk].get() + (number & ((size_t(1) << CHUNK_BITS) - 1)) * width_;
    }

  private:
    static constexpr int CHUNK_BITS = 12;
    size_t width_;
    std::vector<std::unique_ptr<uint64_t[]>> chunks_;
};

class Packing {
  public:
    explicit Packing(const std::vector<int> &range);

    size_t n_words() const { return n_words_; }
    int get(const uint64_t *state, int variable) const {
        const Place &at = places_[variable];
        return static_cast<int>((state[at.word] >> at.shift) & at.mask);
    }
    void set(uint64_t *state, int variable, int value) const {
        const Place &at = places_[variable];
        state[at.word] = (state[at.word] & ~(at.mask << at.shift)) | (static_cast<uint64_t>(value) << at.shift);
    }

  private:
    struct Place {
        uint32_t word;
        uint32_t shift;
        uint64_t mask;
    };
    std::vector<Place> places_;
    size_t n_words_ = 0;
};

class States {
  public:
    explicit States(const Packing &packing) : packing_(packing), rows_(packing.n_words()), slots_(1 << 12, NO_STATE) {}

    size_t size() const { return parent_.size(); }
    const uint64_t *state(uint32_t number) { return rows_.row(number); }
    uint32_t parent(uint32_t number) const { return parent_[number]; }
    uint32_t reached_by(uint32_t number) const { return reached_by_[number]; }

    // Keep a copy of the state; return its number and whether it is new.
    std::pair<uint32_t, bool> add(const uint64_t *state, uint32_t parent, uint32_t op);
    void set_parent(uint32_t number, uint32_t parent, uint32_t op) { parent_[number] = parent, reached_by_[number] = op; }

  private:
    size_t slot(const uint64_t *state);
    void grow();

    const Packing &packing_;
    Rows rows_;
    std::vector<uint32_t> parent_, reached_by_;
    std::vector<uint32_t> slots_;
};

// Which operators can be applied: a tree over the values of variables (Helmert, JAIR 2006, section 5.3.1).
class Applicable {
  public:
    explicit Applicable(const SasTask &task);

    template <class Each>
    void for_each(const Packing &packing, const uint64_t *state, Each each) const {
        walk(0, packing, state, each);
    }

  private:
    struct Node {
        int variable = -1;
        int first_child = -1;  // in `children_`, one for each value
        int any = -1;  // the node for operators that do not ask for the variable
        int begin = 0, end = 0;  // in `operators_`
    };

    int build(const SasTask &task, std::vector<int> &order, size_t from, size_t to, size_t depth);

    template <class Each>
    void walk(int at, const Packing &packing, const uint64_t *state, Each &each) const {
        while (at >= 0) {
            const Node &node = nodes_[at];
            for (int i = node.begin; i < node.end; ++i) each(operators_[i]);
            if (node.variable < 0) return;
            int child = children_[node.first_child + packing.get(state, node.variable)];
            if (child >= 0) walk(child, packing, state, each);
            at = node.any;
        }
    }

    std::vector<Node> nodes_;
    std::vector<int> children_;
    std::vector<int> operators_;
};

}  // namespace cairn
