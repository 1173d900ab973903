(define (problem porters-1)
  (:domain hospital-porters)
  (:objects
    lobby ward4 ward5 xray lab - place
    Samir Olga - porter
    mrs-bell mr-king - patient
    chair1 chair2 - wheelchair
    blood-box meal-tray - parcel)
  (:init
    (corridor lobby ward4) (corridor ward4 lobby) (corridor lobby ward5) (corridor ward5 lobby)
    (corridor lobby xray) (corridor xray lobby) (corridor ward5 lab) (corridor lab ward5)
    (imaging xray)
    (at-place Samir lobby) (at-place Olga ward4) (hands-free Samir) (hands-free Olga)
    (at-place mrs-bell ward4) (seated mr-king chair2)
    (at-place chair1 lobby) (at-place chair2 ward5) (vacant chair1) (disinfected chair1)
    (at-place blood-box ward4) (at-place meal-tray lobby))
  (:goal (and)))
