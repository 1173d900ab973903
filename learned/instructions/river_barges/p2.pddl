(define (problem barges-2)
  (:domain river-barges)
  (:objects q1 q2 q3 q4 - quay
            Lady_May Old_Tom Swift - barge
            sugar barrels gravel pipes wool - cargo
            Bo Ines Ferdi - skipper)
  (:init (= (total-cost) 0)
         (linked q1 q2) (linked q2 q1) (linked q2 q3) (linked q3 q2) (linked q3 q4) (linked q4 q3)
         (fuel-pump q2)
         (at Lady_May q1) (at Old_Tom q3) (at Swift q2) (moored Lady_May) (moored Swift) (fuelled Lady_May) (fuelled Old_Tom)
         (steers Ferdi Old_Tom) (ashore Bo q1) (ashore Ines q2)
         (aboard sugar Lady_May) (aboard gravel Old_Tom) (lies-on barrels q4) (lies-on pipes q2) (lies-on wool q1)
         (bulky pipes) (bulky gravel))
  (:goal (and)))
