(define (problem violins-2)
  (:domain violin-rental)
  (:objects
    emil hannah prof_stern yuki - customer
    repair_room - workshop
    till - counter
    wall_rack glass_case - display
    rosa klotz junior mini - violin
    big_viola - viola
    carbon_bow wood_bow - bow)
  (:init
    (has emil junior) (has emil carbon_bow) (has prof_stern klotz)
    (lies-in rosa wall_rack) (lies-in mini wall_rack) (lies-in big_viola repair_room) (lies-in wood_bow glass_case)
    (strung rosa) (strung klotz) (strung junior) (tuned klotz) (tuned junior)
    (insured klotz) (signed emil) (signed prof_stern)
    (half-size junior) (half-size mini) (full-size rosa) (full-size klotz) (full-size big_viola)
    (antique klotz) (antique rosa) (beginner emil) (beginner yuki))
  (:goal (and)))
