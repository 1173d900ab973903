(define (problem boats-p1) (:domain boat-rental)
  (:objects Alice Bruno Chen - customer
    swan - pedalo  minnow otter - rowboat  launch - motorboat
    boathouse island mill_jetty - jetty)
  (:init (moored swan boathouse) (moored minnow boathouse) (moored otter mill_jetty) (moored launch boathouse)
    (ashore Alice boathouse) (ashore Bruno boathouse) (ashore Chen mill_jetty)
    (available swan) (available minnow) (available launch) (hired otter Chen) (deposit-paid Chen)
    (bailed minnow) (bailed otter)
    (channel boathouse island) (channel island boathouse) (channel island mill_jetty) (channel mill_jetty island))
  (:goal (and)))
