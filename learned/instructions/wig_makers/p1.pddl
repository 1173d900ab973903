(define (problem wigs-p1)
  (:domain wig-makers)
  (:objects Odette Bruno - maker
    judge_wig clown_wig queen_wig page_wig - wig
    basin window cellar hall - spot
    black copper white - hue
    curls plaits - style)
  (:init (maker-at Odette hall) (maker-at Bruno basin)
    (holding Odette page_wig) (busy Odette)
    (wig-at judge_wig window) (wig-at clown_wig basin) (wig-at queen_wig cellar)
    (has-sink basin) (washed clown_wig)
    (dyed judge_wig white) (dyed clown_wig copper) (dyed queen_wig black) (dyed page_wig black)
    (mixes Odette black) (mixes Odette copper) (mixes Bruno white) (mixes Bruno copper)
    (trained Odette curls) (trained Odette plaits) (trained Bruno curls)
    (styled Odette judge_wig curls))
  (:goal (and)))
