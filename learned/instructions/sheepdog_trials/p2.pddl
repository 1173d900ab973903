(define (problem trial_afternoon)
  (:domain sheepdog_trials)
  (:objects
    d1 d2 - dog
    s1 s2 s3 s4 s5 - sheep
    Huw - handler
    top_field stubble brook - field
    pen_a pen_b - fold)
  (:init
    (dog_at d1 post) (dog_at d2 top_field) (on_feet d1)
    (sheep_at s1 top_field) (sheep_at s2 top_field) (sheep_at s3 stubble)
    (sheep_at s4 brook) (in_fold s5 pen_a)
    (stands Huw post)
    (joins post stubble) (joins stubble post) (joins stubble top_field) (joins top_field stubble)
    (joins stubble brook) (joins brook stubble)
    (beside pen_a post) (beside pen_b post)
    (gate_open pen_a) (gate_open pen_b)
    (marked s3) (blackface s2) (blackface s4) (blackface s5))
  (:goal (and)))
