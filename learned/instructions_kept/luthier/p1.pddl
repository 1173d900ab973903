(define (problem luthier-p1)
  (:domain luthier)
  (:objects
    violin_body viola_body - body
    violin_neck viola_neck - neck
    peg1 peg2 - peg
    carver1 - carver
    booth1 booth2 - booth
    press1 - press
    amber cherry walnut - finish)
  (:init
    (lies-on-bench violin_body) (lies-on-bench viola_neck) (lies-on-bench peg1) (lies-on-bench peg2)
    (clamped-in violin_neck carver1) (clamped-in viola_body press1)
    (machine-free booth1) (machine-free booth2)
    (is-carved violin_body) (is-carved viola_body) (is-carved peg1)
    (is-sanded viola_body)
    (has-finish violin_body natural) (has-finish viola_body amber) (has-finish violin_neck natural)
    (has-finish viola_neck natural) (has-finish peg1 natural) (has-finish peg2 natural)
    (filled-with booth1 amber) (filled-with booth2 cherry)
    (made-of-maple violin_body) (made-of-maple violin_neck) (made-of-maple viola_neck)
    (made-of-ebony peg1) (made-of-ebony peg2))
  (:goal (and)))
