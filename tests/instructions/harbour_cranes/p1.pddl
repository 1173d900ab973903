(define (problem harbour-P1)
  (:domain harbourCranes)
  (:objects
    quay-1 quay-2 - berth
    rail-track spur - siding
    yard-east - yard
    Aurora Borealis - ship
    freight-9 - train
    big-blue shorty - crane
    C10 C11 C12 C20 C30 C31 - container)
  (:init
    (located Aurora quay-1) (located Borealis quay-2) (located freight-9 rail-track)
    (located big-blue quay-1) (located shorty rail-track)
    (idle big-blue) (idle shorty)
    (mayGo Aurora quay-1) (mayGo Aurora quay-2) (mayGo Borealis quay-1) (mayGo Borealis quay-2)
    (mayGo freight-9 rail-track) (mayGo freight-9 spur)
    (mayGo big-blue quay-1) (mayGo big-blue quay-2) (mayGo big-blue yard-east)
    (mayGo shorty rail-track) (mayGo shorty yard-east)
    (on C10 yard-east) (on C11 C10) (on C12 C11) (on C20 quay-1)
    (storedAt C10 yard-east) (storedAt C11 yard-east) (storedAt C12 yard-east) (storedAt C20 quay-1)
    (topClear C12) (topClear C20) (topClear C30) (topClear C31)
    (aboard C30 Borealis) (aboard C31 freight-9)
    (inspected C20) (inspected C30))
  (:goal (and)))
