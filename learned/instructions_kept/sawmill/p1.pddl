(define (problem sawmill-p1)
  (:domain sawmill)
  (:objects roadside - place
    oak1 pine1 - log plank_o plank_p plank_x - plank
    bandsaw - saw planer1 - planer
    lorry - truck
    Jonas Edda - worker)
  (:init (lies oak1 yard) (lies pine1 roadside) (lies plank_x kiln)
    (uncut oak1) (uncut pine1) (debarked pine1)
    (comesFrom plank_o oak1) (comesFrom plank_p pine1)
    (oak oak1) (oak plank_o) (oak plank_x) (pine pine1) (pine plank_p)
    (parked lorry yard) (idle Jonas) (minds Edda planer1) (unmanned bandsaw))
  (:goal (and)))
