#include "pairs.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr int MOST_PROPOSITIONS = 30'000;  // a bit for each pair: 112 MB

class Pairs {
  public:
    explicit Pairs(const SasTask &task) : task_(task) {
        first_.push_back(0);
        for (int range : task.range) first_.push_back(first_.back() + range);
        n_words_ = (n() + 63) / 64;
    }

    int n() const { return first_.back(); }

    // Take in all pairs that can be reached; false if there was no time.
    bool run(const std::function<bool()> &may_go_on) {
        bits_.assign(static_cast<size_t>(n()) * n_words_, 0);
        for (size_t v = 0; v < task_.range.size(); ++v)
            for (size_t w = 0; w < task_.range.size(); ++w) put(first_[v] + task_.init[v], first_[w] + task_.init[w]);
        std::vector<uint64_t> rest(n_words_);
        for (bool has_changed = true; has_changed;) {
            has_changed = false;
            for (size_t i = 0; i < task_.operators.size(); ++i) {
                if ((i & 0xFF) == 0 && !may_go_on()) return false;
                const SasOperator &op = task_.operators[i];
                if (can_hold(op.asked)) has_changed = apply(op, rest) || has_changed;
            }
        }
        return true;
    }

    // Whether any two of them can hold together, and each at all.
    bool can_hold(const std::vector<Assignment> &facts) const {
        for (size_t i = 0; i < facts.size(); ++i)
            for (size_t k = i; k < facts.size(); ++k)
                if (!has(number(facts[i]), number(facts[k]))) return false;
        return true;
    }

  private:
    int number(Assignment fact) const { return first_[fact.first] + fact.second; }
    uint64_t *row(int fact) { return bits_.data() + static_cast<size_t>(fact) * n_words_; }
    const uint64_t *row(int fact) const { return bits_.data() + static_cast<size_t>(fact) * n_words_; }
    bool has(int left, int right) const { return row(left)[right >> 6] >> (right & 63) & 1; }
    bool put(int left, int right) {
        uint64_t &word = row(left)[right >> 6], bit = uint64_t(1) << (right & 63);
        bool is_new = !(word & bit);
        word |= bit;
        return is_new;
    }

    // Take in what holds together after the operator; return whether any of it is new.
    bool apply(const SasOperator &op, std::vector<uint64_t> &rest) {
        // What may hold beside all that is asked for, and stays.
        std::fill(rest.begin(), rest.end(), ~uint64_t(0));
        for (Assignment fact : op.asked)
            for (size_t w = 0; w < n_words_; ++w) rest[w] &= row(number(fact))[w];
        if (op.asked.empty())
            for (int fact = 0; fact < n(); ++fact)
                if (!has(fact, fact)) rest[fact >> 6] &= ~(uint64_t(1) << (fact & 63));
        for (const SasEffect &effect : op.effects)
            for (int fact = first_[effect.variable]; fact < first_[effect.variable + 1]; ++fact)
                rest[fact >> 6] &= ~(uint64_t(1) << (fact & 63));
        if (n() & 63) rest.back() &= (uint64_t(1) << (n() & 63)) - 1;
        for (const SasEffect &effect : op.effects) {
            int made = first_[effect.variable] + effect.value;
            rest[made >> 6] |= uint64_t(1) << (made & 63);
        }
        bool has_changed = false;
        for (const SasEffect &effect : op.effects) {
            int made = first_[effect.variable] + effect.value;
            for (size_t w = 0; w < n_words_; ++w) {
                uint64_t fresh = rest[w] & ~row(made)[w];
                if (!fresh) continue;
                has_changed = true;
                row(made)[w] |= fresh;
                for (; fresh; fresh &= fresh - 1) put(static_cast<int>(w * 64 + __builtin_ctzll(fresh)), made);
            }
        }
        return has_changed;
    }

    const SasTask &task_;
    std::vector<int> first_;
    size_t n_words_ = 0;
    std::vector<uint64_t> bits_;
};

}  // namespace

bool goals_exclude_each_other(const SasTask &task, const std::function<bool()> &may_go_on) {
    Pairs pairs(task);
    if (task.has_conditions || pairs.n() > MOST_PROPOSITIONS) return false;
    return pairs.run(may_go_on) && !pairs.can_hold(task.goal);
}

}  // namespace cairn
