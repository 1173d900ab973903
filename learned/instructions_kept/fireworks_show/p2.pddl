(define (problem fireworks-2)
  (:domain fireworks)
  (:objects
    Dario Lena Moss - crew
    r1 r2 r3 - rocket
    f1 - fountain
    rack_n rack_s - launcher
    hilltop meadow van - zone
    blue white - colour)
  (:init
    (at Dario van) (at Lena hilltop) (at Moss meadow)
    (path van meadow) (path meadow van) (path meadow hilltop) (path hilltop meadow)
    (pos rack_n hilltop) (pos rack_s meadow)
    (ldd r1 rack_n) (wired rack_n) (empty rack_s)
    (stored r2 van) (has Dario r3) (stored f1 meadow)
    (col r1 blue) (col r2 white) (col r3 blue) (col f1 white)
    (cleared hilltop))
  (:goal (and)))
