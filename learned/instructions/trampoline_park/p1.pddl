(define (problem trampoline-p1)
  (:domain trampoline-park)
  (:objects
    lobby cafe main-court foam-pit slam-lane - zone
    mia otis june - jumper
    bram kes - host
    seat-drop twist backflip dunk - trick)
  (:init
    (linked lobby cafe) (linked cafe lobby) (linked lobby main-court) (linked main-court lobby)
    (linked main-court foam-pit) (linked foam-pit main-court) (linked main-court slam-lane) (linked slam-lane main-court)
    (at-zone mia lobby) (at-zone otis lobby) (at-zone june cafe) (at-zone bram lobby) (at-zone kes main-court)
    (closed slam-lane) (sock-bin lobby) (sells-drinks cafe)
    (offers main-court seat-drop) (offers main-court twist) (offers foam-pit backflip) (offers slam-lane dunk)
    (grip-socks otis) (briefed june) (out-of-breath june))
  (:goal (and)))
