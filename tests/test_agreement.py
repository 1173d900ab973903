"""Grammar and judges side by side: who agrees with whom, and what is given, asked or told instead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from translators import agreement, trust
from translators.trust import Verdict
from translators.trusting import Decided

AGREED = Verdict(0.7, True, 0.8, is_whole=True, has_unknown=False, n_words=8)
AGAINST = replace(AGREED, is_grammars=False, of_grammars=0.05)


@pytest.mark.parametrize("confidence", [0.35, 0.5, 0.7])
def test_who_is_agreed_with_is_surer_than_who_is_not(confidence):
    assert agreement.of_grammar(confidence, AGREED) > agreement.of_grammar(confidence, AGAINST)


def test_the_grammar_is_believed_more_the_surer_it_is_and_the_less_sure_its_rival():
    assert agreement.of_grammar(0.7, AGREED) > agreement.of_grammar(0.4, AGREED)
    assert agreement.of_grammar(0.6, AGAINST) < agreement.of_grammar(0.6, replace(AGAINST, trust=0.2))


def test_the_judges_are_believed_more_the_more_they_can_be_trusted():
    likely = [agreement.of_judges(None, replace(AGAINST, trust=each)) for each in (0.2, 0.5, 0.8)]
    assert likely == sorted(likely)
    assert likely[0] < trust.enough() < likely[-1]


def test_other_weights_than_the_packages_are_heeded():
    n_signs = len(agreement.signs_of_grammar(0.5, AGREED))
    assert agreement.of_grammar(0.5, AGREED, [0.0] * n_signs + [2.0]) == pytest.approx(0.881)
    with pytest.raises(ValueError, match="argument 2 is longer"):
        agreement.of_grammar(0.5, AGREED, [1.0])


@pytest.mark.parametrize(
    ("decided", "translated", "cautious"),
    [
        (Decided(0.45, 0.0, True, False, is_sure=False), True, None),  # 0.4 is enough for the grammar alone
        (Decided(0.3, 0.0, True, False, is_sure=True), True, None),  # not looked at again
        (Decided(0.45, 0.65, False, True, is_sure=False), True, None),  # the judges are the likelier
        (Decided(0.2, 0.75, False, True, is_sure=False), True, True),
        (Decided(0.2, 0.5, False, True, is_sure=False), None, None),
        (Decided(0.8, 0.75, False, True, is_sure=False), False, False),
        (Decided(0.8, 0.0, None, False, is_sure=True), None, None),  # refused later: it cannot be had
    ],
)
def test_what_is_given(decided, translated, cautious):
    assert decided.answered(0.6, is_cautious=False) is translated
    assert decided.answered(0.7, is_cautious=True) is cautious
