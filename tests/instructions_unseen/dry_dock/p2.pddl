(define (problem yard-south)
  (:domain dry-dock)
  (:objects Swift Heron - ferryboat  Bulldog Terrier - tug
            crane_a crane_b - crane
            long_dock short_dock - dock
            inner_quay outer_quay - quay
            night_shift day_shift apprentices - crew
            green orange black - paint
            anchor winch - spare)
  (:init (docked Swift long_dock) (docked Bulldog short_dock)
         (afloat_at Heron outer_quay) (afloat_at Terrier inner_quay)
         (flooded long_dock) (drained short_dock)
         (gate_to long_dock outer_quay) (gate_to long_dock inner_quay) (gate_to short_dock inner_quay)
         (crew_on night_shift long_dock) (crew_on day_shift short_dock) (crew_on apprentices short_dock)
         (painted Swift green) (painted Heron orange) (painted Terrier black) (painted Bulldog black)
         (needs Swift anchor) (needs Bulldog winch) (needs Terrier winch)
         (spare_ashore anchor) (spare_at winch short_dock)
         (surveyed Bulldog))
  (:goal (and)))
