(define (problem mural-1)
  (:domain mural-painters)
  (:objects
    paloma idris - painter
    bus-depot-wall school-gable underpass - wall
    heron sunflower tiger - motif
    ochre cobalt crimson - tint
    tower1 - scaffold)
  (:init
    (at paloma school-gable) (at idris bus-depot-wall)
    (near bus-depot-wall school-gable) (near school-gable bus-depot-wall) (near school-gable underpass) (near underpass school-gable)
    (scaffold-at tower1 bus-depot-wall)
    (hands-free paloma) (carries idris cobalt)
    (primed bus-depot-wall) (sketched bus-depot-wall heron) (primed school-gable)
    (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))
