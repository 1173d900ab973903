(define (problem cold-store-1)
  (:domain cold-store)
  (:objects
    chamberA chamberB chamberC - chamber
    gate1 gate2 - dock
    cod herring raspberries peas - pallet
    fork1 fork2 - forklift)
  (:init
    (palletIn cod gate1) (palletIn herring chamberA) (palletIn raspberries gate2) (palletIn peas chamberB)
    (forkliftIn fork1 gate1) (forkliftIn fork2 chamberB) (idle fork1) (idle fork2)
    (doorOpen chamberB)
    (setTo chamberA frozen) (setTo chamberB chilled) (setTo chamberC ambient)
    (wrapped herring) (wrapped peas) (labelled herring)
    (cooledTo cod chilled) (cooledTo herring frozen) (cooledTo raspberries ambient) (cooledTo peas chilled)
    (containsFish cod) (containsFish herring) (containsBerries raspberries)
    (= (total-cost) 0)
    (= (dist chamberA chamberA) 1) (= (dist chamberB chamberB) 1) (= (dist chamberC chamberC) 1) (= (dist gate1 gate1) 1) (= (dist gate2 gate2) 1)
    (= (dist chamberA chamberB) 3) (= (dist chamberB chamberA) 3) (= (dist chamberA chamberC) 6) (= (dist chamberC chamberA) 6)
    (= (dist chamberB chamberC) 3) (= (dist chamberC chamberB) 3) (= (dist gate1 chamberA) 4) (= (dist chamberA gate1) 4)
    (= (dist gate1 chamberB) 5) (= (dist chamberB gate1) 5) (= (dist gate1 chamberC) 8) (= (dist chamberC gate1) 8)
    (= (dist gate2 chamberA) 8) (= (dist chamberA gate2) 8) (= (dist gate2 chamberB) 5) (= (dist chamberB gate2) 5)
    (= (dist gate2 chamberC) 4) (= (dist chamberC gate2) 4) (= (dist gate1 gate2) 7) (= (dist gate2 gate1) 7))
  (:goal (and))
  (:metric minimize (total-cost)))
