(define (problem orbit-2)
  (:domain orbit)
  (:objects
    core lab-1 lab-2 dock - module
    hatch_A hatch_B hatch_C - hatch
    ines yuri - crew
    laser worms fire-test - experiment
    solar1 solar2 solar3 - panel
    commander engineer - role)
  (:init
    (inmod core ines) (inmod dock yuri)
    (job ines commander) (job yuri engineer)
    (expmod lab-1 laser) (expmod lab-2 worms) (expmod dock fire-test)
    (link hatch_A core lab-1) (link hatch_A lab-1 core)
    (link hatch_B core lab-2) (link hatch_B lab-2 core)
    (link hatch_C core dock) (link hatch_C dock core)
    (shut hatch_B) (shut hatch_C)
    (active worms) (out solar2)
    (feeds solar1 lab-1) (feeds solar2 lab-2) (feeds solar3 dock)
    (= (total-cost) 0))
  (:goal (and)))
