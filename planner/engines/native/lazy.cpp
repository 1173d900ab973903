#include "lazy.h"

#include <algorithm>
#include <memory>

namespace cairn {
namespace {

constexpr long BOOST = 1000;

struct Entry {
    uint32_t parent;
    uint32_t op;
};

// Operators that several lists hold, kept once.
using Operators = std::shared_ptr<const std::vector<int>>;

// First in, first out among equals; keys are small numbers. What one state brings is held as one run.
class OpenList {
  public:
    long priority = 0;

    bool empty() const { return size_ == 0; }
    void push(size_t key, uint32_t parent, const Operators &operators) {
        if (operators->empty()) return;
        if (key >= buckets_.size()) buckets_.resize(key + 1);
        buckets_[key].push_back({parent, 0, operators});
        lowest_ = std::min(lowest_, key);
        size_ += operators->size();
    }
    Entry pop() {
        while (buckets_[lowest_].empty()) ++lowest_;
        Run &run = buckets_[lowest_].front();
        Entry entry = {run.parent, static_cast<uint32_t>((*run.operators)[run.next++])};
        if (run.next == run.operators->size()) buckets_[lowest_].pop_front();
        --size_;
        return entry;
    }

  private:
    struct Run {
        uint32_t parent;
        uint32_t next;  // of the operators
        Operators operators;
    };

    std::vector<std::deque<Run>> buckets_;
    size_t lowest_ = 0, size_ = 0;
};

class LazySearch {
  public:
    LazySearch(const SasTask &task, const Landmarks &landmarks)
        : task_(task),
          landmarks_(landmarks),
          packing_(task.range),
          states_(packing_),
          applicable_(task),
          relaxed_(task, packing_),
          reached_(std::max<size_t>(landmarks.n_words(), 1)) {}

    Ending run(const std::function<bool()> &may_go_on, Found &found) {
        std::vector<uint64_t> state = first_state(task_, packing_);
        auto [first, is_new] = states_.add(state.data(), NO_STATE, 0);
        landmarks_.start(state.data(), reached_.row(first));
        if (holds(packing_, task_.goal, state.data())) return solved(task_, states_, first, found);
        expand(first);
        for (size_t n = 1;; ++n) {
            found.n_evaluated = n_evaluated_;
            if ((n & 0x3F) == 0 && !may_go_on()) return Ending::Stopped;
            OpenList *list = next_list();
            if (!list) return Ending::Exhausted;
            Entry entry = list->pop();
            ++list->priority;
            uint32_t number;
            if (!reach(entry, state, number)) continue;
            if (holds(packing_, task_.goal, state.data())) return solved(task_, states_, number, found);
            expand(number);
        }
    }

  private:
    // Apply the entry's operator; false if that leads nowhere new.
    bool reach(Entry entry, std::vector<uint64_t> &state, uint32_t &number) {
        const SasOperator &op = task_.operators[entry.op];
        apply(packing_, op, states_.state(entry.parent), state.data());
        auto [found, is_new] = states_.add(state.data(), entry.parent, entry.op);
        number = found;
        if (is_new) landmarks_.follow(reached_.row(entry.parent), state.data(), reached_.row(number));
        return is_new;
    }

    void expand(uint32_t number) {
        const uint64_t *state = states_.state(number);
        ++n_evaluated_;
        int ff = relaxed_.evaluate(state);
        if (ff >= DEAD_END) return;
        int open = landmarks_.count(state, reached_.row(number));
        if (ff < best_ff_ || open < best_open_) {
            best_ff_ = std::min(best_ff_, ff);
            best_open_ = std::min(best_open_, open);
            by_ff_preferred_.priority -= BOOST;
            by_landmarks_preferred_.priority -= BOOST;
        }
        auto preferred = std::make_shared<const std::vector<int>>(relaxed_.preferred());
        by_ff_preferred_.push(ff, number, preferred);
        by_landmarks_preferred_.push(open, number, preferred);
        auto all = std::make_shared<std::vector<int>>();
        applicable_.for_each(packing_, state, [&](int op) { all->push_back(op); });
        all->shrink_to_fit();
        by_ff_.push(ff, number, all);
        by_landmarks_.push(open, number, all);
    }

    OpenList *next_list() {
        OpenList *best = nullptr;
        for (OpenList *list : {&by_ff_, &by_ff_preferred_, &by_landmarks_, &by_landmarks_preferred_})
            if (!list->empty() && (!best || list->priority < best->priority)) best = list;
        return best;
    }

    const SasTask &task_;
    const Landmarks &landmarks_;
    Packing packing_;
    States states_;
    Applicable applicable_;
    Relaxed relaxed_;
    Rows reached_;
    OpenList by_ff_, by_ff_preferred_, by_landmarks_, by_landmarks_preferred_;
    size_t n_evaluated_ = 0;
    int best_ff_ = DEAD_END, best_open_ = DEAD_END;
};

}  // namespace

Ending lazy_search(const SasTask &task, const Landmarks &landmarks, const std::function<bool()> &may_go_on,
                   Found &found) {
    return LazySearch(task, landmarks).run(may_go_on, found);
}

}  // namespace cairn
