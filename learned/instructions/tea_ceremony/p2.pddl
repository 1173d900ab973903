(define (problem tea-2) (:domain tea-ceremony)
  (:objects kettle_a kettle_b - kettle  b1 b2 b3 - bowl  w1 w2 - whisk
            Emi Tomas - guest
            fireplace sink tatami shelf - spot
            daifuku - sweet)
  (:init (in-hands w1) (is-hearth fireplace) (washbasin sink)
         (rests-on kettle_a fireplace) (rests-on kettle_b shelf) (boiling kettle_a)
         (rests-on b1 sink) (rests-on b2 shelf) (rests-on b3 tatami) (rests-on w2 tatami)
         (wiped w1) (wiped b3) (whisked b3)
         (seated emi tatami) (seated tomas shelf) (on-tray daifuku))
  (:goal (and)))
