; a1 b1 c1
; a2 b2 c2
; a3 b3 c3
(define (problem store-p1)
  (:domain crate-store)
  (:objects
    a1 a2 a3 b1 b2 b3 c1 c2 c3 - square
    k1 k2 k3 - crate
    red blue - paint)
  (:init
    (next a1 b1 east) (next b1 c1 east) (next a2 b2 east) (next b2 c2 east) (next a3 b3 east) (next b3 c3 east)
    (next b1 a1 west) (next c1 b1 west) (next b2 a2 west) (next c2 b2 west) (next b3 a3 west) (next c3 b3 west)
    (next a1 a2 south) (next a2 a3 south) (next b1 b2 south) (next b2 b3 south) (next c1 c2 south) (next c2 c3 south)
    (next a2 a1 north) (next a3 a2 north) (next b2 b1 north) (next b3 b2 north) (next c2 c1 north) (next c3 c2 north)
    (me a1)
    (at k1 b2) (at k2 c1) (at k3 b3)
    (free a1) (free a2) (free a3) (free b1) (free c2) (free c3)
    (colour k1 red) (colour k2 blue) (colour k3 red)
    (fragile k2) (big k3)
    (bay a3) (bay c3)
    (scanned k3))
  (:goal (and)))
