(define (problem play-p2)
  (:domain playground)
  (:objects tim ana kofi yara - child
            granny uncle - grownup
            swing_a swing_b - swing
            tube_slide - slide
            old_pit new_pit - sandpit
            football - ball
            green_bucket tin_bucket - bucket
            dragon_kite - kite)
  (:init (next_to swing_a swing_b) (next_to swing_b swing_a) (next_to swing_b tube_slide) (next_to tube_slide swing_b)
         (next_to tube_slide old_pit) (next_to old_pit tube_slide) (next_to tube_slide new_pit) (next_to new_pit tube_slide)
         (child_at tim swing_a) (swinging tim) (child_at ana new_pit) (child_at kofi tube_slide) (child_at yara old_pit)
         (grownup_at granny new_pit) (grownup_at uncle swing_b)
         (holds ana green_bucket) (toy_at tin_bucket old_pit) (toy_at football swing_b) (holds kofi dragon_kite)
         (muddy yara) (muddy ana) (hat_on tim) (hat_on kofi) (creamed kofi)
         (is_wet swing_b) (is_wet tube_slide) (raked new_pit)
         (friends tim kofi) (friends kofi tim) (friends ana yara) (friends yara ana)
         (is_tall tim) (is_tall yara) (is_short ana) (is_short kofi))
  (:goal (and)))
