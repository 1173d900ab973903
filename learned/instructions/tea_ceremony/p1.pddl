(define (problem tea-1) (:domain tea-ceremony)
  (:objects iron_kettle - kettle  black_bowl red_bowl - bowl  bamboo_whisk - whisk
            hanako kenji Oliver - guest
            hearth basin mat alcove window_side - spot
            mochi yokan - sweet)
  (:init (hands-free) (is-hearth hearth) (washbasin basin)
         (rests-on iron_kettle alcove) (rests-on black_bowl mat) (rests-on red_bowl alcove) (rests-on bamboo_whisk basin)
         (wiped red_bowl)
         (seated hanako window_side) (waiting-outside kenji) (waiting-outside oliver)
         (on-tray mochi) (on-tray yokan))
  (:goal (and)))
