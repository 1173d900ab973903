(define (problem galley-p1)
  (:domain galley)
  (:objects
    alfa bravo - robot
    pantry sink board stove hatch floor - place
    onion tomato fish - food)
  (:init
    (path pantry floor) (path floor pantry) (path sink floor) (path floor sink)
    (path board floor) (path floor board) (path stove floor) (path floor stove)
    (path hatch floor) (path floor hatch) (path sink board) (path board sink)
    (path board stove) (path stove board) (path stove hatch) (path hatch stove)
    (at alfa pantry) (at bravo hatch) (hands-free alfa) (hands-free bravo)
    (has-tap sink) (has-knife board) (has-flame stove) (faces-guests hatch)
    (lies-at onion pantry) (lies-at tomato pantry) (lies-at fish pantry))
  (:goal (and)))
