(define (problem port-p1)
  (:domain container-port)
  (:objects
    evelina north-star - ship
    quay-yard back-yard - yard
    truck7 - truck
    bertha hook2 - crane
    c1 c2 c3 c5 c6 - container
    frosty - reefer
    red blue green white - paint)
  (:init
    (reaches bertha evelina) (reaches bertha quay-yard)
    (reaches hook2 north-star) (reaches hook2 quay-yard) (reaches hook2 back-yard) (reaches hook2 truck7)
    (idle bertha) (idle hook2)
    (holds-box evelina c1) (on-floor c1)
    (holds-box evelina c2) (stacked-on c2 c1) (top-free c2)
    (holds-box quay-yard c3) (on-floor c3) (top-free c3)
    (holds-box back-yard frosty) (on-floor frosty)
    (holds-box back-yard c5) (stacked-on c5 frosty) (top-free c5)
    (holds-box truck7 c6) (on-floor c6) (top-free c6)
    (painted c1 red) (painted c2 blue) (painted c3 green) (painted c5 red) (painted c6 blue) (painted frosty white)
    (customs-ok c2) (customs-ok c3))
  (:goal (and)))
