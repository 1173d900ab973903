(define (problem boats-1)
  (:domain water-ambulance)
  (:objects
    Gull Heron - boat
    Rialto Giudecca Murano - pier
    SanMarco - clinic-pier
    Paolo Enzo - skipper
    Chiara - medic
    Nonna Luca Bianca - patient)
  (:init
    (at Gull SanMarco) (at Heron Giudecca) (aboard Paolo Gull) (at Enzo Giudecca)
    (at Chiara SanMarco)
    (at Nonna Rialto) (at Luca Murano) (at Bianca Giudecca)
    (bed-free Gull) (bed-free Heron) (fuelled Gull) (siren-on Gull)
    (pump Giudecca) (child Luca) (bandaged Bianca)
    (canal SanMarco Rialto) (canal Rialto SanMarco) (canal SanMarco Giudecca) (canal Giudecca SanMarco)
    (canal Rialto Murano) (canal Murano Rialto)
    (= (total-cost) 0)
    (= (nautical SanMarco Rialto) 3) (= (nautical Rialto SanMarco) 3)
    (= (nautical SanMarco Giudecca) 4) (= (nautical Giudecca SanMarco) 4)
    (= (nautical Rialto Murano) 7) (= (nautical Murano Rialto) 7))
  (:goal (and)) (:metric minimize (total-cost)))
