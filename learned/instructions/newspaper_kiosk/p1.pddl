(define (problem kiosk-p1)
  (:domain kiosk)
  (:objects
    Bruno Carla - vendor
    MrPopov Yasmin Teun - customer
    Tribune Echo PuzzleWeek Comet - title
    wire_rack wooden_rack - rack
    pavement inside awning - spot)
  (:init
    (serving Carla) (on_break Bruno) (at_window Yasmin)
    (on_rack Tribune wire_rack) (on_rack PuzzleWeek wooden_rack) (in_bundle Echo) (in_bundle Comet)
    (rack_at wire_rack pavement) (rack_at wooden_rack inside)
    (kept_for Tribune Teun) (owed_change Teun))
  (:goal (and)))
