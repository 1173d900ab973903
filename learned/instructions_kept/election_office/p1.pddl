(define (problem election-p1)
  (:domain electionOffice)
  (:objects
    gym library_room lobby - room
    Ines Tomasz - clerk
    MrLind MsOkoro OldBerta - voter
    box1 box2 box3 - box)
  (:init
    (personIn Ines lobby) (personIn Tomasz gym) (personIn MrLind lobby) (personIn MsOkoro gym) (personIn OldBerta library_room)
    (boxIn box1 gym) (boxIn box2 library_room) (boxIn box3 gym)
    (empHanded Ines) (empHanded Tomasz) (sworn Ines)
    (sealed box3) (registered MsOkoro) (hasBallot MsOkoro)
    (doorOpen lobby) (doorOpen gym))
  (:goal (and)))
