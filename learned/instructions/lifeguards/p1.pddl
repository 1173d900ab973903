(define (problem beach-1)
  (:domain lifeguards)
  (:objects
    Kai Sunny - guard
    mr-pale jojo nadia - bather
    longboard - board
    torpedo ring - buoy
    dunes north-tower shallows cove - zone
    scarlet yellow - flag)
  (:init
    (next-to dunes north-tower) (next-to north-tower dunes) (next-to north-tower shallows) (next-to shallows north-tower)
    (next-to dunes cove) (next-to cove dunes)
    (tower north-tower) (surf shallows) (surf cove)
    (guard-at Kai north-tower) (guard-at Sunny dunes) (on-watch Kai)
    (bather-at mr-pale dunes) (bather-at jojo shallows) (swimming jojo) (bather-at nadia cove) (swimming nadia)
    (sunburnt mr-pale) (warned jojo) (weak-swimmer jojo) (weak-swimmer mr-pale)
    (gear-at longboard north-tower) (gear-at torpedo dunes) (gear-at ring north-tower)
    (raised yellow north-tower) (in-box scarlet) (red-flag scarlet))
  (:goal (and)))
