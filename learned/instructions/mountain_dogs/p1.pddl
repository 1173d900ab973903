(define (problem mountain_dogs_1)
  (:domain mountain_dogs)
  (:objects
    base_hut - hut
    gully north_face lake - zone
    Rex Nala Bruno - dog
    Eva Tom - handler
    skier climber - hiker)
  (:init
    (trail base_hut gully) (trail gully base_hut) (trail gully north_face) (trail north_face gully)
    (trail base_hut lake) (trail lake base_hut)
    (is_in Rex base_hut) (is_in Nala base_hut) (is_in Bruno gully)
    (is_in Eva base_hut) (is_in Tom gully)
    (is_in skier north_face) (is_in climber lake)
    (buried skier) (afoot climber)
    (leashed Bruno Tom) (off_leash Rex) (off_leash Nala) (hand_free Eva)
    (fresh Rex) (tired Nala) (fresh Bruno)
    (bell_on Rex) (bell_off Nala) (bell_off Bruno)
    (digger Bruno) (digger Rex) (puppy Nala) (snowy gully) (snowy north_face) (combed gully))
  (:goal (and)))
