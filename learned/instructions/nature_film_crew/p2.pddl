(define (problem nf2)
  (:domain nature-film)
  (:objects
    jeep lake dune gorge - spot
    Kofi Nina Raj - op
    c1 c2 c3 - cam
    hippo lynx meerkat - mammal
    eagle pelican - bird)
  (:init
    (pth jeep lake) (pth lake jeep) (pth jeep dune) (pth dune jeep) (pth dune gorge) (pth gorge dune) (pth lake gorge) (pth gorge lake)
    (hd lake) (hd dune) (hd gorge)
    (lives hippo lake) (lives pelican lake) (lives meerkat dune) (lives lynx gorge) (lives eagle gorge)
    (loc Kofi jeep) (loc Nina lake) (hid Raj gorge) (fr Kofi) (has Nina c2) (fr Raj)
    (cam-on c1 jeep) (cam-on c3 gorge) (batt c1) (batt c3)
    (shot hippo c2))
  (:goal (and)))
