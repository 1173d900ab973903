(define (problem school-vacuums-2)
  (:domain school-vacuums)
  (:objects
    vac1 vac2 vac3 vac4 - robot
    Jonas - pupil
    lab art-room history-room - classroom
    hall library canteen - area)
  (:init
    (in vac1 hall) (in vac2 hall) (in vac3 lab) (in vac4 canteen) (in Jonas library)
    (door hall lab) (door lab hall) (door hall art-room) (door art-room hall)
    (door hall history-room) (door history-room hall) (door hall library) (door library hall)
    (door hall canteen) (door canteen hall)
    (charger canteen) (charger hall)
    (bin-full vac1) (bin-full vac3) (flat vac2) (flat vac4)
    (muted vac3) (swept lab) (swept hall) (mopped hall)
    (chairs-up lab) (chairs-up art-room))
  (:goal (and)))
