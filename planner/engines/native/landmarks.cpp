#include "landmarks.h"

#include <algorithm>
#include <deque>

namespace cairn {
namespace {

bool has(const uint64_t *bits, int i) { return bits[i >> 6] >> (i & 63) & 1; }
void put(uint64_t *bits, int i) { bits[i >> 6] |= uint64_t(1) << (i & 63); }

}  // namespace

Landmarks::Landmarks(const SasTask &task, const Packing &packing, const std::function<bool()> &may_go_on)
    : task_(task), packing_(packing) {
    first_.push_back(0);
    for (int range : task.range) first_.push_back(first_.back() + range);
    int n = first_.back();
    landmark_of_.assign(n, -1);
    mutexes_of_.resize(n);
    for (size_t m = 0; m < task.mutexes.size(); ++m)
        for (auto [variable, value] : task.mutexes[m]) mutexes_of_[first_[variable] + value].push_back(static_cast<int>(m));
    find(may_go_on);
    auto add = [&](int proposition, bool is_goal) {
        int &number = landmark_of_[proposition];
        if (number < 0) {
            number = static_cast<int>(landmarks_.size());
            int variable = static_cast<int>(std::upper_bound(first_.begin(), first_.end(), proposition) - first_.begin()) - 1;
            landmarks_.push_back({variable, proposition - first_[variable], false, {}, {}, {}});
        }
        landmarks_[number].is_goal = landmarks_[number].is_goal || is_goal;
    };
    for (auto [variable, value] : task.goal) {
        int goal = first_[variable] + value;
        add(goal, true);
        if (!before_.empty())
            for (int proposition : before_[goal]) add(proposition, false);
    }
    if (!before_.empty()) {
        order_needed();
        order_goals();
    }
    for (int i = 0; i < this->n(); ++i) {
        for (int later : landmarks_[i].needed_by) landmarks_[later].needs.push_back(i);
        if (!landmarks_[i].first.empty()) ordered_.push_back(i);
    }
}

// The landmarks of a proposition are itself and those that all operators that make it true have in common.
void Landmarks::find(const std::function<bool()> &may_go_on) {
    int n = first_.back();
    before_.assign(n, {});
    is_known_.assign(n, 0);
    std::vector<std::vector<int>> asking(n);
    for (size_t i = 0; i < task_.operators.size(); ++i)
        for (auto [variable, value] : task_.operators[i].asked) asking[first_[variable] + value].push_back(static_cast<int>(i));
    std::deque<int> waiting;
    std::vector<char> is_waiting(task_.operators.size(), 0);
    auto wake = [&](int proposition) {
        for (int op : asking[proposition])
            if (!is_waiting[op]) is_waiting[op] = 1, waiting.push_back(op);
    };
    for (size_t i = 0; i < task_.operators.size(); ++i)
        if (task_.operators[i].asked.empty()) is_waiting[i] = 1, waiting.push_back(static_cast<int>(i));
    for (size_t v = 0; v < task_.range.size(); ++v) {
        int proposition = first_[v] + task_.init[v];
        is_known_[proposition] = 1;
        before_[proposition] = {proposition};
    }
    for (size_t v = 0; v < task_.range.size(); ++v) wake(first_[v] + task_.init[v]);
    std::vector<int> all, merged, with_condition;
    for (size_t n_done = 0; !waiting.empty(); ++n_done) {
        if ((n_done & 0xFF) == 0 && !may_go_on()) {
            before_.clear();
            return;
        }
        const SasOperator &op = task_.operators[waiting.front()];
        is_waiting[waiting.front()] = 0;
        waiting.pop_front();
        all.clear();
        auto join = [&](std::vector<int> &into, const std::vector<Assignment> &asked) {
            for (auto [variable, value] : asked) {
                int proposition = first_[variable] + value;
                if (!is_known_[proposition]) return false;
                merged.clear();
                const auto &more = before_[proposition];
                std::set_union(into.begin(), into.end(), more.begin(), more.end(), std::back_inserter(merged));
                into.swap(merged);
            }
            return true;
        };
        if (!join(all, op.asked)) continue;
        for (const SasEffect &effect : op.effects) {
            const std::vector<int> *these = &all;
            if (!effect.condition.empty()) {
                with_condition = all;
                if (!join(with_condition, effect.condition)) continue;
                these = &with_condition;
            }
            int proposition = first_[effect.variable] + effect.value;
            std::vector<int> &known = before_[proposition];
            if (!is_known_[proposition]) {
                is_known_[proposition] = 1;
                known = *these;
                known.insert(std::lower_bound(known.begin(), known.end(), proposition), proposition);
                known.erase(std::unique(known.begin(), known.end()), known.end());
                wake(proposition);
                continue;
            }
            size_t kept = 0;
            for (size_t i = 0, j = 0; i < known.size(); ++i) {
                while (j < these->size() && (*these)[j] < known[i]) ++j;
                if (known[i] == proposition || (j < these->size() && (*these)[j] == known[i])) known[kept++] = known[i];
            }
            if (kept == known.size()) continue;
            known.resize(kept);
            wake(proposition);
        }
    }
}

// A landmark is needed right before another if every operator that can first make that one true asks for it.
void Landmarks::order_needed() {
    std::vector<std::vector<int>> needed(landmarks_.size());
    std::vector<char> is_first(landmarks_.size(), 1);
    for (const SasOperator &op : task_.operators) {
        for (const SasEffect &effect : op.effects) {
            int proposition = first_[effect.variable] + effect.value, number = landmark_of_[proposition];
            if (number < 0 || task_.init[effect.variable] == effect.value) continue;
            std::vector<int> asked;
            bool comes_later = false;
            auto look = [&](const std::vector<Assignment> &conditions) {
                for (auto [variable, value] : conditions) {
                    int each = first_[variable] + value;
                    const auto &before = before_[each];
                    comes_later = comes_later || !is_known_[each] || std::binary_search(before.begin(), before.end(), proposition);
                    if (landmark_of_[each] >= 0) asked.push_back(landmark_of_[each]);
                }
            };
            look(op.asked);
            look(effect.condition);
            if (comes_later) continue;
            std::sort(asked.begin(), asked.end());
            asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
            if (is_first[number]) {
                needed[number] = std::move(asked);
                is_first[number] = 0;
                continue;
            }
            std::vector<int> both;
            std::set_intersection(asked.begin(), asked.end(), needed[number].begin(), needed[number].end(),
                                  std::back_inserter(both));
            needed[number] = std::move(both);
        }
    }
    for (size_t later = 0; later < landmarks_.size(); ++later)
        for (int earlier : needed[later]) landmarks_[earlier].needed_by.push_back(static_cast<int>(later));
}

bool Landmarks::are_mutex(int left, int right) const {
    auto variable = [&](int p) { return std::upper_bound(first_.begin(), first_.end(), p) - first_.begin(); };
    if (left == right) return false;
    if (variable(left) == variable(right)) return true;
    for (int mutex : mutexes_of_[left])
        if (std::find(mutexes_of_[right].begin(), mutexes_of_[right].end(), mutex) != mutexes_of_[right].end()) return true;
    return false;
}

// A goal should come after another if it would have to be undone for that one.
void Landmarks::order_goals() {
    std::vector<int> goals;
    for (int i = 0; i < n(); ++i)
        if (landmarks_[i].is_goal) goals.push_back(i);
    if (goals.size() > 400) return;
    auto proposition = [&](int landmark) { return first_[landmarks_[landmark].variable] + landmarks_[landmark].value; };
    std::vector<std::vector<int>> after(landmarks_.size());  // edges under way, to keep them free of cycles
    auto leads_to = [&](int from, int to) {
        std::vector<char> is_seen(landmarks_.size(), 0);
        std::vector<int> stack = {from};
        while (!stack.empty()) {
            int here = stack.back();
            stack.pop_back();
            if (here == to) return true;
            if (is_seen[here]) continue;
            is_seen[here] = 1;
            stack.insert(stack.end(), after[here].begin(), after[here].end());
        }
        return false;
    };
    for (int later : goals)
        for (int earlier : goals) {
            if (later == earlier || task_.init[landmarks_[earlier].variable] == landmarks_[earlier].value) continue;
            const auto &before = before_[proposition(earlier)];
            bool is_undone = std::any_of(before.begin(), before.end(), [&](int each) {
                return each != proposition(earlier) && are_mutex(each, proposition(later));
            });
            if (!is_undone || leads_to(later, earlier)) continue;
            after[earlier].push_back(later);
            landmarks_[later].first.push_back(earlier);
        }
}

void Landmarks::start(const uint64_t *state, uint64_t *reached) const {
    std::fill(reached, reached + n_words(), 0);
    for (int i = 0; i < n(); ++i)
        if (holds(i, state) && landmarks_[i].first.empty()) put(reached, i);
}

bool Landmarks::may_be_reached(int landmark, const uint64_t *before) const {
    const auto &first = landmarks_[landmark].first;
    return std::all_of(first.begin(), first.end(), [&](int each) { return has(before, each); });
}

void Landmarks::follow(const uint64_t *before, const uint64_t *state, uint64_t *reached) const {
    std::copy(before, before + n_words(), reached);
    for (int i = 0; i < n(); ++i)
        if (!has(before, i) && holds(i, state) && may_be_reached(i, before)) put(reached, i);
}

bool Landmarks::is_open(int i, const uint64_t *state, const uint64_t *reached) const {
    if (!has(reached, i)) return true;
    if (holds(i, state)) return false;
    const Landmark &landmark = landmarks_[i];
    return landmark.is_goal || std::any_of(landmark.needed_by.begin(), landmark.needed_by.end(),
                                           [&](int later) { return !has(reached, later); });
}

int Landmarks::count(const uint64_t *state, const uint64_t *reached) const {
    int open = 0;
    for (int i = 0; i < n(); ++i) open += is_open(i, state, reached);
    return open;
}

int Landmarks::follow_and_count(const SasOperator &op, const uint64_t *state_before, const uint64_t *before,
                                int open_before, const uint64_t *state, uint64_t *reached) {
    std::copy(before, before + n_words(), reached);
    touched_ = ordered_;
    for (const SasEffect &effect : op.effects) {
        int old = packing_.get(state_before, effect.variable), now = packing_.get(state, effect.variable);
        if (old == now) continue;
        for (int value : {old, now}) {
            int landmark = landmark_of_[first_[effect.variable] + value];
            if (landmark >= 0) touched_.push_back(landmark);
        }
    }
    size_t n_candidates = touched_.size();
    for (size_t k = 0; k < n_candidates; ++k) {
        int i = touched_[k];
        if (has(reached, i) || !holds(i, state) || !may_be_reached(i, before)) continue;
        put(reached, i);
        touched_.insert(touched_.end(), landmarks_[i].needs.begin(), landmarks_[i].needs.end());
    }
    std::sort(touched_.begin(), touched_.end());
    touched_.erase(std::unique(touched_.begin(), touched_.end()), touched_.end());
    int open = open_before;
    for (int i : touched_) open += is_open(i, state, reached) - is_open(i, state_before, before);
    return open;
}

}  // namespace cairn
