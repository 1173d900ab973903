(define (problem school-vacuums-1)
  (:domain school-vacuums)
  (:objects
    rollo bertha tink - robot
    mia omar - pupil
    room-1a room-1b music-room - classroom
    corridor gym staffroom - area)
  (:init
    (in rollo corridor) (in bertha staffroom) (in tink room-1b)
    (in mia room-1a) (in omar gym)
    (door corridor room-1a) (door room-1a corridor) (door corridor room-1b) (door room-1b corridor)
    (door corridor music-room) (door music-room corridor) (door corridor gym) (door gym corridor)
    (door corridor staffroom) (door staffroom corridor)
    (charger staffroom) (lesson music-room)
    (bin-full bertha) (flat tink) (muted bertha)
    (swept staffroom) (chairs-up room-1b))
  (:goal (and)))
