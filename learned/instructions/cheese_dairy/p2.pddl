(define (problem dairy-p2)
  (:domain cheese-dairy)
  (:objects
    Ilse - worker
    w1 w2 w3 w4 w5 w6 - wheel
    goat-milk cow-milk - milk
    upper-rack lower-rack - rack
    brine-1 brine-2 - bath
    waxing-table - bench
    v1 v2 - vat)
  (:init
    (carries Ilse w3)
    (from-animal w1 goat) (from-animal w2 goat) (from-animal w6 goat)
    (from-animal w3 cow) (from-animal w5 cow) (from-animal w4 sheep)
    (from-animal goat-milk goat) (from-animal cow-milk cow)
    (lies-on w1 upper-rack) (lies-on w2 upper-rack) (lies-on w4 lower-rack)
    (lies-on w5 brine-1) (lies-on w6 brine-2)
    (salted w4) (waxed w4)
    (holds v1 goat-milk) (warm v1) (empty-vat v2) (in-can cow-milk))
  (:goal (and)))
