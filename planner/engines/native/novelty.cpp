#include "novelty.h"

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <memory>
#include <random>
#include <unordered_map>

#include "relaxed.h"
#include "states.h"

namespace cairn {
namespace {

constexpr int TABLE_BITS = 30;  // of the table of pairs: 128 MB
constexpr size_t TABLE_BYTES = (size_t(1) << TABLE_BITS) / 8;
constexpr size_t MOST_TRACKED = 512;  // facts of a relaxed plan
constexpr size_t TRACKED_WORDS = MOST_TRACKED / 64;
constexpr size_t OPERATORS_PER_STATE = 100;  // a relaxed plan for so many operators takes about as long as a new state
constexpr size_t FREE_PLANS = 20;

class PairTable {
  public:
    PairTable() : bits_(nullptr, std::free) {}

    // Zeroed memory that the system hands over page by page, when it is first written to.
    void make() {
        bits_.reset(static_cast<uint64_t *>(std::calloc((size_t(1) << TABLE_BITS) / 64, sizeof(uint64_t))));
        if (!bits_) throw std::bad_alloc();
    }

    // Return whether the triple was new, and remember it.
    bool add(uint64_t key, uint32_t left, uint32_t right) {
        uint64_t hash = (key * 0x9E3779B97F4A7C15ull) ^ ((uint64_t(left) << 32 | right) * 0xBF58476D1CE4E5B9ull);
        hash ^= hash >> 32;
        hash *= 0x94D049BB133111EBull;
        size_t bit = hash >> (64 - TABLE_BITS);
        uint64_t mask = uint64_t(1) << (bit & 63);
        uint64_t &word = bits_.get()[bit >> 6];
        bool is_new = !(word & mask);
        word |= mask;
        return is_new;
    }

  private:
    std::unique_ptr<uint64_t, void (*)(void *)> bits_;
};

struct NoveltyOptions {
    unsigned seed;  // of the order in which successors are made; 0: as they come
    int width;  // 1: states in which no single fact is new are dropped; fast, but `Exhausted` proves nothing
};

class NoveltySearch {
  public:
    NoveltySearch(const SasTask &task, Landmarks &landmarks, const NoveltyOptions &options)
        : task_(task),
          options_(options),
          landmarks_(landmarks),
          packing_(task.range),
          states_(packing_),
          applicable_(task),
          relaxed_(task, packing_),
          reached_(std::max<size_t>(landmarks.n_words(), 1)),
          tracked_(TRACKED_WORDS),
          track_of_(relaxed_.n_propositions(), -1),
          states_per_plan_(task.operators.size() / OPERATORS_PER_STATE) {
        random_.seed(options.seed);
        if (options.width > 1) pairs_.make();
    }

    // Search until it is over or `may_go_on` says no; called again, go on from there.
    Ending run(const std::function<bool()> &may_go_on, Found &found) {
        std::vector<uint64_t> state(packing_.n_words(), 0);
        if (states_.size() == 0 && begin(state)) return solved(task_, states_, 0, found);
        while (true) {
            while (lowest_ < open_.size() && open_[lowest_].empty()) ++lowest_;
            if (lowest_ == open_.size()) return Ending::Exhausted;
            size_t from = lowest_;
            uint32_t number = open_[from].front();
            open_[from].pop_front();
            uint32_t solution = NO_STATE;
            bool goes_on = may_go_on();
            successors_.clear();
            applicable_.for_each(packing_, states_.state(number), [&](int op) { successors_.push_back(op); });
            if (options_.seed > 0) std::shuffle(successors_.begin(), successors_.end(), random_);
            for (int op : successors_) {
                if (solution != NO_STATE || !goes_on) break;
                if ((++found.n_evaluated & 0x1F) == 0) goes_on = may_go_on();
                solution = generate(number, op, state);
            }
            if (solution != NO_STATE) return solved(task_, states_, solution, found);
            if (goes_on) continue;
            open_[from].push_front(number);  // to be expanded again: what it has brought is known by then
            lowest_ = std::min(lowest_, from);
            return Ending::Stopped;
        }
    }

    // Return about how much memory the search uses.
    size_t n_bytes() const {
        size_t per_state = (packing_.n_words() + std::max<size_t>(landmarks_.n_words(), 1) + TRACKED_WORDS) * sizeof(uint64_t) +
                           sizeof(Node) + 5 * sizeof(uint32_t);
        size_t tables = seen_.size() * (relaxed_.n_propositions() / 8 + 64);
        return states_.size() * per_state + tables + (options_.width > 1 ? TABLE_BYTES : 0);
    }

  private:
    struct Node {
        int open;  // landmarks to go
        int n_tracked;  // facts reached of the relaxed plan
        int plan;  // which relaxed plan
    };

    // Take in the first state; return whether the goal holds already.
    bool begin(std::vector<uint64_t> &state) {
        state = first_state(task_, packing_);
        states_.add(state.data(), NO_STATE, 0);
        landmarks_.start(state.data(), reached_.row(0));
        nodes_.push_back({landmarks_.count(state.data(), reached_.row(0)), 0, -1});
        if (holds(packing_, task_.goal, state.data())) return true;
        if (!track(0)) return false;
        facts_of(state.data(), facts_);
        rate(0, facts_, facts_);
        push(0, 1);
        return false;
    }

    // Make the successor; return its number if it is a goal state.
    uint32_t generate(uint32_t parent, int op_number, std::vector<uint64_t> &state) {
        const SasOperator &op = task_.operators[op_number];
        apply(packing_, op, states_.state(parent), state.data());
        auto [number, is_new] = states_.add(state.data(), parent, static_cast<uint32_t>(op_number));
        if (!is_new) return NO_STATE;
        Node node = nodes_[parent];
        node.open = landmarks_.follow_and_count(op, states_.state(parent), reached_.row(parent), node.open, state.data(),
                                                reached_.row(number));
        nodes_.push_back(node);
        if (holds(packing_, task_.goal, state.data())) return number;
        changed_.clear();
        for (const SasEffect &effect : op.effects)
            if (is_fact(effect.variable, effect.value) && packing_.get(state.data(), effect.variable) == effect.value)
                changed_.push_back(relaxed_.proposition(effect.variable, effect.value));
        // Relaxed plans may take about as long as all the rest: where landmarks follow each other fast, not each gets one.
        bool has_time = states_.size() >= (plans_.size() - std::min(plans_.size(), FREE_PLANS)) * states_per_plan_;
        if (node.open < nodes_[parent].open && has_time) {
            if (!track(number)) return NO_STATE;
        } else {
            follow_track(parent, number);
        }
        bool is_same_key = key(number) == key(parent);
        if (!is_same_key || options_.width > 1) facts_of(state.data(), facts_);
        int novelty = rate(number, is_same_key ? changed_ : facts_, facts_);
        if (options_.width > 1 || novelty == 1) push(number, novelty);
        return NO_STATE;
    }

    // Compute a relaxed plan from the state and count its facts from now on; false at a dead end.
    bool track(uint32_t number) {
        if (relaxed_.evaluate(states_.state(number)) >= DEAD_END) return false;
        std::vector<int> plan = relaxed_.added();
        if (plan.size() > MOST_TRACKED) plan.resize(MOST_TRACKED);
        plans_.push_back(std::move(plan));
        nodes_[number].plan = static_cast<int>(plans_.size()) - 1;
        nodes_[number].n_tracked = 0;
        std::fill(tracked_.row(number), tracked_.row(number) + TRACKED_WORDS, 0);
        return true;
    }

    void follow_track(uint32_t parent, uint32_t number) {
        uint64_t *mine = tracked_.row(number);
        const uint64_t *theirs = tracked_.row(parent);
        std::copy(theirs, theirs + TRACKED_WORDS, mine);
        int plan_number = nodes_[number].plan;
        if (plan_number != indexed_plan_) {
            if (indexed_plan_ >= 0)
                for (int proposition : plans_[indexed_plan_]) track_of_[proposition] = -1;
            for (size_t i = 0; i < plans_[plan_number].size(); ++i) track_of_[plans_[plan_number][i]] = static_cast<int>(i);
            indexed_plan_ = plan_number;
        }
        for (int proposition : changed_) {
            int i = track_of_[proposition];
            if (i < 0 || (mine[i >> 6] >> (i & 63) & 1)) continue;
            mine[i >> 6] |= uint64_t(1) << (i & 63);
            ++nodes_[number].n_tracked;
        }
    }

    uint64_t key(uint32_t number) const {
        return static_cast<uint64_t>(nodes_[number].open) << 32 | static_cast<uint32_t>(nodes_[number].n_tracked);
    }

    void facts_of(const uint64_t *state, std::vector<int> &facts) const {
        facts.clear();
        for (int v = 0; v < static_cast<int>(task_.range.size()); ++v) {
            int value = packing_.get(state, v);
            if (is_fact(v, value)) facts.push_back(relaxed_.proposition(v, value));
        }
    }

    // That none of a group's facts holds is nothing to be new.
    bool is_fact(int variable, int value) const { return task_.predicates[variable][value] >= 0; }

    // Return the state's novelty: 1 if a fact is new under its key, 2 if a pair is, else 3.
    int rate(uint32_t number, const std::vector<int> &fresh, const std::vector<int> &facts) {
        uint64_t under = key(number);
        std::vector<uint64_t> &seen = seen_[under];
        if (seen.empty()) seen.resize((relaxed_.n_propositions() + 63) / 64, 0);
        int novelty = 3;
        for (int fact : fresh) {
            uint64_t mask = uint64_t(1) << (fact & 63);
            if (!(seen[fact >> 6] & mask)) novelty = 1;
            seen[fact >> 6] |= mask;
        }
        if (options_.width == 1) return novelty;
        for (int left : fresh)
            for (int right : facts) {
                if (left == right) continue;
                bool is_new = pairs_.add(under, std::min(left, right), std::max(left, right));
                if (is_new && novelty > 2) novelty = 2;
            }
        return novelty;
    }

    void push(uint32_t number, int novelty) {
        size_t at = static_cast<size_t>(novelty - 1) * (landmarks_.n() + 1) + nodes_[number].open;
        if (at >= open_.size()) open_.resize(at + 1);
        open_[at].push_back(number);
        lowest_ = std::min(lowest_, at);
    }

    const SasTask &task_;
    const NoveltyOptions options_;
    Landmarks &landmarks_;
    Packing packing_;
    States states_;
    Applicable applicable_;
    Relaxed relaxed_;
    Rows reached_, tracked_;
    std::vector<Node> nodes_;
    std::vector<std::vector<int>> plans_;
    std::vector<int> track_of_;  // by proposition: its place in the plan that is indexed
    int indexed_plan_ = -1;
    size_t states_per_plan_;
    std::unordered_map<uint64_t, std::vector<uint64_t>> seen_;
    PairTable pairs_;
    std::vector<std::deque<uint32_t>> open_;
    size_t lowest_ = 0;
    std::vector<int> facts_, changed_, successors_;
    std::mt19937 random_;
};

}  // namespace

Ending novelty_search(const SasTask &task, Landmarks &landmarks, Landmarks &goals,
                      const std::function<double()> &seconds, double limit_s, size_t most_bytes, Found &found) {
    struct Turn {
        Landmarks &counted;
        int width;
        double share_s;
        std::unique_ptr<NoveltySearch> search = nullptr;
        bool is_over = false;
        unsigned seed = 0;
    };
    std::vector<Turn> turns;
    auto end = [](Turn &turn) {
        turn.is_over = true;
        turn.search.reset();
    };
    for (int width : {1, 2})
        for (Landmarks *counted : {&goals, &landmarks})
            if (counted == &goals || landmarks.n() > goals.n()) turns.push_back({*counted, width, (counted == &goals ? 3.0 : 2.0) / width});
    bool is_short_of_memory = false;
    for (double factor = 1; seconds() < limit_s; factor *= 2) {
        bool is_over = true;
        for (Turn &turn : turns) {
            if (turn.is_over) continue;
            if (seconds() >= limit_s) return Ending::Stopped;
            is_over = false;
            double until_s = std::min(limit_s, seconds() + factor * turn.share_s);
            size_t others = 0;
            for (const Turn &other : turns)
                if (&other != &turn && other.search) others += other.search->n_bytes();
            bool has_memory = turn.search || others + (turn.width > 1 ? TABLE_BYTES : 0) < most_bytes;
            if (!has_memory) {
                is_short_of_memory = true;
                end(turn);
                continue;
            }
            auto may_go_on = [&] {
                has_memory = others + turn.search->n_bytes() < most_bytes;
                return has_memory && seconds() < until_s;
            };
            Ending ending;
            try {
                if (!turn.search)
                    turn.search = std::make_unique<NoveltySearch>(task, turn.counted, NoveltyOptions{turn.seed, turn.width});
                ending = turn.search->run(may_go_on, found);
            } catch (const std::bad_alloc &) {  // a limit from outside came first
                is_short_of_memory = true;
                end(turn);
                continue;
            }
            if (ending == Ending::Solved || (ending == Ending::Exhausted && turn.width > 1)) return ending;
            if (ending == Ending::Exhausted) {  // another order may be luckier
                turn.search.reset();
                ++turn.seed;
            }
            if (has_memory) continue;
            // The searches that are quick to end have had their time; the complete ones get their memory.
            is_short_of_memory = true;
            bool has_freed = false;
            for (Turn &other : turns)
                if (other.width == 1 && other.search) end(other), has_freed = true;
            if (!has_freed) end(turn);
        }
        if (!is_over) continue;
        if (!is_short_of_memory) break;
        for (Turn &turn : turns)  // no room for the complete ones; another order of the others may be luckier
            if (turn.width == 1) turn.is_over = false, ++turn.seed;
        factor = 1;
    }
    if (is_short_of_memory) throw std::bad_alloc();
    return Ending::Stopped;
}

}  // namespace cairn
