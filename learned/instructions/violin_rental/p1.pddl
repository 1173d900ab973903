(define (problem violins-1)
  (:domain violin-rental)
  (:objects
    Noor Felix Mrs_Tan - customer
    bench - workshop
    front_desk - counter
    window cabinet - display
    violin1 violin2 violin3 - violin
    viola1 - viola
    bow_a bow_b - bow)
  (:init
    (lies-in violin1 window) (lies-in violin2 cabinet) (lies-in violin3 bench)
    (has Mrs_Tan viola1) (lies-in bow_a cabinet) (has Mrs_Tan bow_b)
    (strung violin1) (strung violin2) (strung viola1) (tuned violin2) (tuned viola1)
    (insured viola1) (signed Mrs_Tan)
    (full-size violin1) (half-size violin2) (half-size violin3)
    (antique violin1) (beginner Noor))
  (:goal (and)))
