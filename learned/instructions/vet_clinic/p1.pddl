(define (problem vet-1)
  (:domain vet-clinic)
  (:objects
    drJung drRossi - vet
    Rex Bella - dog
    Minka - cat
    Hoppel - rabbit
    c1 c2 c3 c4 - cage
    ward surgery xray - room
    wormer painkiller - medicine)
  (:init
    (at drJung ward) (at drRossi surgery) (leash-free drJung) (leash-free drRossi)
    (cage-in c1 ward) (cage-in c2 ward) (cage-in c3 ward) (cage-in c4 xray)
    (in Rex c1) (in Bella c2) (in Minka c3) (free c4)
    (on-table Hoppel surgery) (table-free ward) (table-free xray)
    (shelved wormer surgery) (shelved painkiller ward)
    (injured Rex) (injured Minka) (bandaged Minka) (weighed Bella)
    (scales-in xray))
  (:goal (and)))
