(define (problem co-op)
  (:domain farm-machines)
  (:objects
    f1 f2 f3 f4 - field
    north_barn south_barn - barn
    yard1 - yard
    T1 T2 - tractor
    W1 W2 W3 - trailer
    rye maize - crop)
  (:init
    (= (total-cost) 0)
    (located T1 yard1) (located T2 f2)
    (located W1 yard1) (located W2 f2) (located W3 north_barn)
    (hook_free T1) (coupled T2 W2) (uncoupled W1) (uncoupled W3)
    (no_load W1) (load_of W2 maize) (load_of W3 rye)
    (ripe_on rye f1) (ripe_on rye f3) (ripe_on maize f4)
    (tilled f2) (stored maize south_barn))
  (:goal (and)))
