(define (problem construction-site-2)
  (:domain construction-site)
  (:objects
    basement street deck1 deck2 - floor
    tom aisha jun - worker
    big-red little-yellow - crane
    g1 g2 g3 g4 - beam
    glass rebar - pallet)
  (:init
    (= (total-cost) 0)
    (directly-above street basement) (directly-above deck1 street) (directly-above deck2 deck1)
    (serves big-red basement) (serves big-red street) (serves big-red deck1)
    (serves little-yellow deck1) (serves little-yellow deck2)
    (crane-idle big-red) (hanging-from rebar little-yellow)
    (located-at g1 street) (located-at g2 street) (located-at g3 deck1) (located-at g4 basement)
    (located-at glass basement)
    (fixed g3)
    (worker-on tom street) (worker-on aisha deck1) (worker-on jun deck2)
    (is-welder aisha)
    (poured basement) (poured street))
  (:goal (and)))
