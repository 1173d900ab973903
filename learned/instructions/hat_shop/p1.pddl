(define (problem hats-1)
  (:domain hat-shop)
  (:objects
    bowler beret fedora sunhat - hat
    window_stand counter_stand corner_stand - stand
    round_box striped_box - box
    Mrs_Hall Otto - person
    silk_ribbon lace - ribbon)
  (:init
    (displayed bowler window_stand) (displayed sunhat counter_stand) (vacant corner_stand)
    (in-box fedora round_box) (wears Otto beret) (bareheaded Mrs_Hall)
    (trimmed sunhat lace) (brushed bowler) (felt bowler) (felt fedora) (black bowler) (black beret))
  (:goal (and)))
