(define (problem galley-p2)
  (:domain galley)
  (:objects
    chef runner - robot
    cold-room scullery workbench hob window yard - place
    carrot beef leek - food)
  (:init
    (path yard scullery) (path scullery yard) (path scullery cold-room) (path cold-room scullery)
    (path scullery workbench) (path workbench scullery) (path workbench hob) (path hob workbench)
    (path hob window) (path window hob) (path window yard) (path yard window)
    (at chef scullery) (at runner window) (hands-free chef) (hands-free runner)
    (has-tap scullery) (has-knife workbench) (has-flame hob) (faces-guests window)
    (lies-at carrot cold-room) (lies-at beef cold-room) (lies-at leek yard))
  (:goal (and)))
