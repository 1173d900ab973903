(define (problem hops-1)
  (:domain hop-harvest)
  (:objects
    mo tess - worker
    old_red - tractor
    fuggle golding saaz - row
    sack1 sack2 - sack
    oast - kiln
    north_field south_field shed - place)
  (:init
    (= (total-cost) 0)
    (at mo north_field) (at tess shed) (at old_red shed) (trailer-empty old_red)
    (lane north_field shed) (lane shed north_field) (lane south_field shed) (lane shed south_field)
    (grows fuggle north_field) (grows golding south_field) (lies saaz shed) (stripped saaz)
    (machine shed) (kiln-at oast shed) (kiln-free oast)
    (sack-empty sack1) (sack-empty sack2)
    (bitter fuggle) (bitter golding))
  (:goal (and)))
