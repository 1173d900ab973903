(define (problem vet-2)
  (:domain vet-clinic)
  (:objects
    Ana Mo Lin - vet
    Pluto - dog
    Tiger Luna - cat
    Flocke - rabbit
    left_box right_box big_box - cage
    room1 room2 - room
    drops vaccine - medicine)
  (:init
    (at Ana room1) (at Mo room2) (at Lin room2) (leash-free Mo) (leash-free Lin)
    (cage-in left_box room1) (cage-in right_box room1) (cage-in big_box room2)
    (leading Ana Luna) (in Pluto big_box) (in Tiger left_box) (free right_box)
    (on-table Flocke room2) (table-free room1)
    (shelved drops room1) (has Mo vaccine) (given drops Flocke)
    (injured Tiger) (injured Luna) (scales-in room1))
  (:goal (and)))
