(define (problem villa) (:domain wallpaper-hanging)
  (:objects
    Tom Iris Pavel - hanger
    study nursery attic - room
    w1 w2 w3 w4 - wall
    bluestripe redstripe roses ivy daisies - roll)
  (:init
    (in Tom study) (in Iris nursery) (in Pavel nursery)
    (wall-of w1 study) (wall-of w2 study) (wall-of w3 nursery) (wall-of w4 attic)
    (hung roses w1) (smooth w1) (sized w1)
    (hung redstripe w3) (sized w3)
    (bare w2) (bare w4) (sized w4)
    (pasted bluestripe) (unused ivy) (unused daisies)
    (striped bluestripe) (striped redstripe) (floral roses) (floral ivy) (floral daisies))
  (:goal (and)))
