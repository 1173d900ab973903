(define (problem news1)
  (:domain newsrm)
  (:objects
    Fatima Leo Gus Crane Bill - journo
    flood cup-final council-row obituary - art
    local sport politics - topic
    lead1 side1 lead8 - slot
    page1 page8 - page
    bridge-photo goal-photo - photo)
  (:init
    (cov Fatima local) (cov Fatima politics) (cov Leo sport) (cov Gus local)
    (ed-of Crane politics) (ed-of Crane local) (ed-of Bill sport) (ed-of Bill local)
    (abt flood local) (abt cup-final sport) (abt council-row politics) (abt obituary local)
    (slot-of lead1 page1) (slot-of side1 page1) (slot-of lead8 page8)
    (by obituary Gus) (asgd cup-final Leo)
    (in-slot obituary lead1) (taken lead1)
    (pic bridge-photo obituary))
  (:goal (and)))
