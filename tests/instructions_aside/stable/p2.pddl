(define (problem stable-p2)
  (:domain livery_stable)
  (:objects
    s1 s2 s3 s4 - stall
    meadow school - place
    Storm hazel Rocket - horse
    nutmeg - pony
    jo priya finn - rider
    sad1 sad2 - saddle
    hook1 hook2 hook3 - peg
    chestnut white - coat)
  (:init
    (stands Storm s1) (stands hazel meadow) (stands Rocket meadow) (stands nutmeg s4)
    (coat_of Storm chestnut) (coat_of hazel chestnut) (coat_of Rocket white) (coat_of nutmeg white)
    (owner jo Storm) (owner jo nutmeg) (owner priya hazel) (owner finn Rocket)
    (saddle_on sad1 Storm) (saddle_on sad2 hook2)
    (vacant hook1) (vacant hook3) (vacant hazel) (vacant Rocket) (vacant nutmeg)
    (hay_in s2) (hay_in s4) (hay_in school) (fed hazel)
    (on_foot jo) (on_foot priya) (on_foot finn)
    (riderless Storm) (riderless hazel) (riderless Rocket) (riderless nutmeg))
  (:goal (and)))
