(define (problem furn-p2) (:domain furn-asm)
  (:objects t1 t2 - table  c1 c2 c3 - chair  s1 - shelf-unit
    leg-a leg-b back1 back2 door-l door-r - part  allen-key drill mallet - tool  yusuf greta - fitter
    shop paint-room store - area)
  (:init (is-in t1 shop) (is-in t2 store) (is-in c1 shop) (is-in c2 paint-room) (is-in c3 store) (is-in s1 shop)
    (lies-in leg-a shop) (lies-in back2 paint-room) (lies-in door-r shop) (attached leg-b t2) (attached back1 c1) (attached door-l s1)
    (belongs leg-a t1) (belongs leg-b t2) (belongs back1 c1) (belongs back2 c2) (belongs door-l s1) (belongs door-r s1)
    (tool-in mallet store) (tool-in drill shop) (grips greta allen-key) (fitter-in greta shop) (fitter-in yusuf paint-room) (hands-free yusuf)
    (drives-screw allen-key) (drives-screw drill)
    (unpacked t1) (unpacked c1) (unpacked c2) (unpacked s1) (is-packed t2) (is-packed c3)
    (is-sanded c2) (is-varnished t2) (is-sanded t2) (oak t1) (oak t2) (oak c3) (white c1) (white c2) (large s1) (large t1))
  (:goal (and)))
