(define (problem fjord_night)
  (:domain ferry_line)
  (:objects
    dockA dockB dockC dockD - pier
    f1 f2 - ferry
    c1 c2 c3 c4 lorry - vehicle
    mo eva - person
    blue black green - colour)
  (:init
    (= (total-cost) 0)
    (route dockA dockB) (route dockB dockA) (= (fare dockA dockB) 2) (= (fare dockB dockA) 2)
    (route dockB dockC) (route dockC dockB) (= (fare dockB dockC) 2) (= (fare dockC dockB) 2)
    (route dockC dockD) (route dockD dockC) (= (fare dockC dockD) 5) (= (fare dockD dockC) 5)
    (route dockA dockD) (route dockD dockA) (= (fare dockA dockD) 12) (= (fare dockD dockA) 12)
    (moored dockA f1) (in_service f1) (aboard f1 c2)
    (moored dockC f2) (deck_empty f2)
    (parked dockA c1) (parked dockC c3) (parked dockB c4) (parked dockC lorry)
    (coloured c1 blue) (coloured c2 black) (coloured c3 blue) (coloured c4 green) (coloured lorry black)
    (owned_by c1 mo) (owned_by c4 mo) (owned_by c2 eva) (owned_by c3 eva)
    (fits f1 c1) (fits f1 c2) (fits f1 c3) (fits f1 c4)
    (fits f2 c1) (fits f2 c2) (fits f2 c3) (fits f2 c4) (fits f2 lorry))
  (:goal (and)))
