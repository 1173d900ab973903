(define (problem prosthetics-lab-p2)
  (:domain prosthetics-lab)
  (:objects
    Old_Tom Freya Basil - client
    Milos Henna Piet - fitter
    carbon_leg wooden_leg - leg
    hook_arm grip_arm - arm
    s-a s-b s-c - socket
    b1 b2 b3 - bench)
  (:init
    (worn Old_Tom wooden_leg) (mated wooden_leg s-a) (moulded-for s-a Old_Tom)
    (lies-on carbon_leg b1) (lies-on hook_arm b2) (lies-on grip_arm b2)
    (unmated carbon_leg) (unmated grip_arm) (mated hook_arm s-b) (moulded-for s-b Freya)
    (raw s-c) (aligned Henna hook_arm) (cast-taken Milos Basil)
    (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))
