(define (problem parking2)
  (:domain parkinglot)
  (:objects
    c1 c2 c3 c4 - saloon
    c5 c6 c7 - van
    north south east west - kerb
    mrs_hall tom ivy - person
    black silver yellow - colour)
  (:init
    (foremost north c1) (parked north c1) (parked north c2) (parked north c3)
    (behind c2 c1) (behind c3 c2) (endcar c3)
    (foremost south c4) (parked south c4) (parked south c5) (behind c5 c4) (endcar c5)
    (foremost east c6) (parked east c6) (endcar c6)
    (vacant west) (onroad c7)
    (locked c3) (locked c6)
    (paint c1 black) (paint c2 silver) (paint c3 black) (paint c4 silver) (paint c5 yellow) (paint c6 black) (paint c7 yellow)
    (ownedby c1 mrs_hall) (ownedby c5 mrs_hall) (ownedby c2 tom) (ownedby c6 tom)
    (ownedby c3 ivy) (ownedby c4 ivy) (ownedby c7 ivy))
  (:goal (and)))
