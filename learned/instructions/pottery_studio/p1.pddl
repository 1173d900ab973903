(define (problem pottery_p1)
  (:domain pottery_studio)
  (:objects
    rack bench windowsill - surface
    big_kiln small_kiln - kiln
    vase jug saucer teapot bowl1 bowl2 - piece
    cobalt celadon tenmoku - glaze
    nora tim - helper)
  (:init
    (hands_free nora) (hands_free tim)
    (piece_on vase rack) (piece_on bowl1 rack)
    (piece_on jug bench) (piece_on bowl2 bench)
    (piece_on saucer windowsill) (piece_on teapot big_kiln)
    (shut big_kiln) (hot big_kiln)
    (fired jug) (fired bowl2) (fired saucer)
    (has_glaze bowl2 celadon)
    (bare vase) (bare jug) (bare saucer) (bare teapot) (bare bowl1)
    (porcelain vase) (porcelain saucer) (chipped jug))
  (:goal (and)))
