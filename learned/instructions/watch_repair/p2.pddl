(define (problem watch-2)
  (:domain watch-repair)
  (:objects w-a w-b w-c alarm_clock
            gear1 gear2 long_hand short_hand
            drawer shelf window
            mrs_bell young_tim)
  (:init
    (watch w-a) (watch w-b) (watch w-c) (watch alarm_clock)
    (part gear1) (part gear2) (part long_hand) (part short_hand)
    (place bench) (place drawer) (place shelf) (place window)
    (customer mrs_bell) (customer young_tim)
    (owns mrs_bell w-a) (owns mrs_bell w-b) (owns young_tim w-c) (owns young_tim alarm_clock)
    (gold w-b) (silver w-a) (silver w-c) (worn gear2)
    (held gear1)
    (in w-a bench) (in w-b shelf) (in w-c drawer) (in alarm_clock window)
    (in short_hand drawer) (fitted gear2 w-c) (fitted long_hand w-a)
    (case-shut w-a) (case-shut w-b) (case-open w-c) (case-shut alarm_clock)
    (oiled w-a) (wound alarm_clock))
  (:goal (and)))
