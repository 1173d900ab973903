(define (problem pottery_p2)
  (:domain pottery_studio)
  (:objects
    shelf1 shelf2 worktable - surface
    kiln_a kiln_b - kiln
    plate1 plate2 plate3 mug pitcher tile1 tile2 - piece
    amber jade - glaze
    olga pete - helper)
  (:init
    (hands_free pete) (carried_by mug olga)
    (piece_on plate1 shelf1) (piece_on plate2 shelf1)
    (piece_on plate3 worktable)
    (piece_on pitcher shelf2) (piece_on tile2 shelf2)
    (piece_on tile1 kiln_b)
    (shut kiln_a)
    (fired plate1) (fired plate2) (fired pitcher) (fired tile1)
    (has_glaze plate2 amber) (has_glaze pitcher jade)
    (bare plate1) (bare plate3) (bare mug) (bare tile1) (bare tile2)
    (porcelain plate3) (porcelain pitcher) (chipped plate2))
  (:goal (and)))
