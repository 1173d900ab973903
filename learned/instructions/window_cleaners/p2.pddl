(define (problem windows-2)
  (:domain window-cleaners)
  (:objects no1 no2 no3 - house
            w1a w1b w2a w2b w3a w3b - pane
            Stefan Gwen Dilys - cleaner
            bucket1 bucket2 - bucket
            short_ladder tall_ladder - ladder)
  (:init (is-at Stefan no1) (is-at Gwen no2) (is-at Dilys no3)
         (pane-of w1a no1) (pane-of w1b no1) (pane-of w2a no2) (pane-of w2b no2) (pane-of w3a no3) (pane-of w3b no3)
         (upstairs w1b) (upstairs w2b) (upstairs w3b)
         (streaky w1a) (streaky w1b) (streaky w2b) (streaky w3a)
         (ajar w2a) (ajar w3b)
         (gear-at bucket1 no1) (carrying Gwen bucket2) (filled bucket2) (gear-at short_ladder no2) (carrying Dilys tall_ladder)
         (has-tap no1))
  (:goal (and)))
