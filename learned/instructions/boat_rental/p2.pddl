(define (problem boats-p2) (:domain boat-rental)
  (:objects mr_hale mrs_hale tom zoe - customer
    b1 b2 - rowboat  p1 p2 - pedalo  m1 m2 - motorboat
    jetA jetB jetC jetD - jetty)
  (:init (moored b1 jetA) (moored b2 jetB) (moored p1 jetA) (moored p2 jetC) (moored m1 jetA) (moored m2 jetB)
    (aboard tom b2) (ashore zoe jetA) (ashore mr_hale jetA) (ashore mrs_hale jetC)
    (hired b2 tom) (hired p2 mrs_hale) (deposit-paid tom) (deposit-paid mrs_hale)
    (available b1) (available p1) (available m1) (available m2)
    (bailed b1) (bailed p2) (bailed b2) (bailed m1) (fuelled m1)
    (channel jetA jetB) (channel jetB jetA) (channel jetB jetC) (channel jetC jetB) (channel jetC jetD) (channel jetD jetC))
  (:goal (and)))
