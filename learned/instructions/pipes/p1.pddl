(define (problem pipes-p1)
  (:domain pipe-fitting)
  (:objects
    pipe_a pipe_b pipe_c pipe_d pipe_e pipe_f - pipe
    v1 v2 v3 - valve
    narrow wide - bore)
  (:init
    (flows-into pipe_a v1) (flows-into v1 pipe_b) (flows-into pipe_b pipe_c)
    (flows-into v2 pipe_d)
    (inlet-free pipe_a) (inlet-free v2) (inlet-free pipe_e) (inlet-free pipe_f) (inlet-free v3)
    (outlet-free pipe_c) (outlet-free pipe_d) (outlet-free pipe_e) (outlet-free pipe_f) (outlet-free v3)
    (shut v1) (shut v3)
    (leaky pipe_b) (leaky pipe_e)
    (lagged pipe_a) (lagged pipe_d)
    (bore-of pipe_a narrow) (bore-of pipe_b narrow) (bore-of pipe_c narrow) (bore-of pipe_d narrow)
    (bore-of pipe_e narrow) (bore-of v1 narrow) (bore-of v2 narrow)
    (bore-of pipe_f wide) (bore-of v3 wide)
    (copper pipe_a) (copper pipe_d) (copper pipe_e)
    (= (total-cost) 0))
  (:goal (and)))
