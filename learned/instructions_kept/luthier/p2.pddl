(define (problem luthier-p2)
  (:domain luthier)
  (:objects
    cello_body lute_body - body
    long_neck short_neck - neck
    bow_a bow_b - bow
    ebony_peg - peg
    cutter router - carver
    spray - booth
    big_press small_press - press
    red gold black - finish)
  (:init
    (lies-on-bench cello_body) (lies-on-bench long_neck) (lies-on-bench bow_a) (lies-on-bench ebony_peg)
    (clamped-in lute_body big_press) (is-glued short_neck lute_body) (clamped-in bow_b spray)
    (machine-free cutter) (machine-free router) (machine-free small_press)
    (is-carved cello_body) (is-carved lute_body) (is-carved short_neck) (is-carved bow_b)
    (is-sanded lute_body) (is-sanded bow_b)
    (has-finish cello_body natural) (has-finish lute_body gold) (has-finish long_neck natural)
    (has-finish short_neck natural) (has-finish bow_a natural) (has-finish bow_b natural) (has-finish ebony_peg natural)
    (filled-with spray red)
    (made-of-maple long_neck) (made-of-maple short_neck) (made-of-maple cello_body) (made-of-ebony ebony_peg) (made-of-ebony bow_b))
  (:goal (and)))
