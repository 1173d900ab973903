(define (problem house-p1)
  (:domain house)
  (:objects
    hall kitchen living-room study green-bedroom blue-bedroom bathroom garden pool shower - room
    mug newspaper parcel towel - thing)
  (:init
    (joined hall kitchen) (joined kitchen hall) (joined hall living-room) (joined living-room hall)
    (joined hall study) (joined study hall) (joined hall green-bedroom) (joined green-bedroom hall)
    (joined hall bathroom) (joined bathroom hall) (joined kitchen living-room) (joined living-room kitchen)
    (joined living-room garden) (joined garden living-room) (joined kitchen garden) (joined garden kitchen)
    (joined garden pool) (joined pool garden) (joined garden shower) (joined shower garden)
    (joined study blue-bedroom) (joined blue-bedroom study) (joined green-bedroom blue-bedroom) (joined blue-bedroom green-bedroom)
    (joined bathroom blue-bedroom) (joined blue-bedroom bathroom)
    (indoors hall) (indoors kitchen) (indoors living-room) (indoors study)
    (indoors green-bedroom) (indoors blue-bedroom) (indoors bathroom)
    (robot-in hall) (gripper-free) (light-on kitchen)
    (lies-in mug kitchen) (lies-in newspaper garden) (lies-in parcel hall) (lies-in towel bathroom))
  (:goal (and)))
