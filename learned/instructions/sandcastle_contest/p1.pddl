(define (problem sand-1)
  (:domain sandcastle-contest)
  (:objects
    Mia Tom Zoe - child
    shore dune north_spot pier_end - plot
    red_bucket blue_bucket - bucket
    star_flag pirate_flag - flag
    keep gatehouse turret - tower)
  (:init
    (at Mia north_spot) (at Tom shore) (at Zoe dune)
    (carries Tom red_bucket) (filled red_bucket) (lies blue_bucket dune)
    (carries Mia star_flag) (lies pirate_flag pier_end)
    (raised keep north_spot) (unbuilt gatehouse) (unbuilt turret)
    (bare keep) (bare gatehouse) (bare turret)
    (big keep) (big gatehouse) (wet shore) (wet pier_end)
    (red red_bucket) (red pirate_flag) (blue blue_bucket) (blue star_flag))
  (:goal (and)))
