(define (problem outpost-p1)
  (:domain outpost)
  (:objects
    rambler scout - rover
    base plain crater dune ridge canyon gully cave - waypoint
    rock ice soil - sample
    cliff arch - sight
    full good half low empty - level)
  (:init
    (road base plain) (road plain base) (road plain crater) (road crater plain)
    (road plain dune) (road dune plain) (road dune ridge) (road ridge dune)
    (road crater canyon) (road canyon crater) (road canyon gully) (road gully canyon)
    (road gully ridge) (road ridge gully) (road ridge cave) (road cave ridge)
    (at rambler base) (battery rambler full) (at scout plain) (battery scout good)
    (highest full) (one-less good full) (one-less half good) (one-less low half) (one-less empty low)
    (charger-at base) (charger-at canyon) (charger-at ridge) (relay-at base) (relay-at ridge)
    (found-at rock crater) (found-at ice cave) (found-at soil dune)
    (seen-from cliff ridge) (seen-from cliff dune) (seen-from arch gully) (seen-from arch canyon))
  (:goal (and)))
