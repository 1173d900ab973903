(define (problem canal_p1)
  (:domain lock_canal)
  (:objects
    anna old_tom zephyr - barge
    lower_basin mid_pound top_pound - stretch
    lock1 lock2 - chamber
    t1 t2 - top_gate
    b1 b2 - bottom_gate
    coal grain timber - load)
  (:init
    (gates_of lock1 t1 b1) (gates_of lock2 t2 b2)
    (joins b1 lower_basin lock1) (joins b1 lock1 lower_basin)
    (joins t1 lock1 mid_pound) (joins t1 mid_pound lock1)
    (joins b2 mid_pound lock2) (joins b2 lock2 mid_pound)
    (joins t2 lock2 top_pound) (joins t2 top_pound lock2)
    (in_water anna lower_basin) (moored anna)
    (in_water old_tom mid_pound) (in_water zephyr lock2)
    (open b1) (full lock2)
    (on_quay coal lower_basin) (on_quay timber top_pound) (aboard grain old_tom))
  (:goal (and)))
