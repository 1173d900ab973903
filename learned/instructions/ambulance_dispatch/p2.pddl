(define (problem amb-p2) (:domain ambulance-dispatch)
  (:objects alpha bravo delta - ambulance  kit noor - medic  hank ivy - driver  pat_a pat_b pat_c pat_d - patient
    northside southside - hospital  base - depot  mall stadium bridge - street)
  (:init (unit-at alpha base) (unit-at bravo stadium) (unit-at delta northside) (crew-at kit base) (on-unit noor bravo) (on-unit hank bravo) (crew-at ivy base)
    (inside pat_c bravo) (occupied bravo) (siren-on delta) (stocked bravo)
    (patient-at pat_a mall) (patient-at pat_b bridge) (patient-at pat_d southside) (stabilised pat_d) (critical pat_a) (critical pat_c) (child pat_b) (child pat_a)
    (road base mall) (road mall base) (road base bridge) (road bridge base) (road mall stadium) (road stadium mall)
    (road bridge northside) (road northside bridge) (road stadium southside) (road southside stadium))
  (:goal (and)))
