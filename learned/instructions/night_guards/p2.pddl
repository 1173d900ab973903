(define (problem guards2)
  (:domain nightGuards)
  (:objects
    otis petra ruud - guard
    gate yard shed office roof - area
    gate_door shed_door office_door hatch - door
    brass_key steel_key long_key - key)
  (:init
    (guardIn otis gate) (guardIn petra yard) (guardIn ruud office)
    (joins gate_door gate yard) (joins gate_door yard gate)
    (joins shed_door yard shed) (joins shed_door shed yard)
    (joins office_door yard office) (joins office_door office yard)
    (joins hatch office roof) (joins hatch roof office)
    (locked shed_door) (locked hatch) (controlRoom office)
    (keyWith brass_key petra) (keyWith long_key otis) (keyOnBoard steel_key)
    (fits brass_key shed_door) (fits steel_key hatch) (fits long_key office_door) (fits long_key gate_door)
    (lightOn yard) (lightOn office) (alarmSet shed) (alarmSet roof)
    (outdoors gate) (outdoors yard) (outdoors roof))
  (:goal (and)))
