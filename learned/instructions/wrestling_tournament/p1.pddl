(define (problem wrestling-day1)
  (:domain wrestling)
  (:objects
    Boris Kenji Omar Luca - wrestler
    Greta Paul - referee
    mat1 mat2 - mat
    locker_room main_hall - hall)
  (:init
    (loc Boris locker_room) (loc Kenji locker_room) (loc Omar mat1) (loc Luca main_hall)
    (loc Greta mat1) (loc Paul main_hall)
    (weighed Omar) (weighed Kenji) (taped Luca) (warm Omar)
    (fresh Boris) (fresh Kenji) (fresh Omar)
    (still_in Boris) (still_in Kenji) (still_in Omar) (still_in Luca)
    (mopped mat2) (light Kenji) (light Luca) (heavy Boris) (heavy Omar)
    (stronger Boris Omar) (stronger Omar Kenji) (stronger Kenji Luca) (stronger Luca Kenji) (stronger Omar Luca) (stronger Boris Kenji)
    (scales_at locker_room) (podium_at main_hall)
    (passage locker_room main_hall) (passage main_hall locker_room)
    (passage main_hall mat1) (passage mat1 main_hall)
    (passage main_hall mat2) (passage mat2 main_hall))
  (:goal (and)))
