(define (problem trampoline-p2)
  (:domain trampoline-park)
  (:objects
    entrance arena tower pit snackbar - zone
    pip nora zeb ella - jumper
    dana rolf - host
    tuck swivel cannonball - trick)
  (:init
    (linked entrance arena) (linked arena entrance) (linked arena tower) (linked tower arena)
    (linked arena pit) (linked pit arena) (linked arena snackbar) (linked snackbar arena)
    (at-zone pip entrance) (at-zone nora arena) (at-zone zeb snackbar) (at-zone ella pit)
    (at-zone dana entrance) (at-zone rolf arena)
    (sock-bin entrance) (sells-drinks snackbar) (closed tower)
    (offers arena tuck) (offers arena swivel) (offers pit cannonball) (offers tower cannonball)
    (grip-socks nora) (grip-socks zeb) (briefed nora) (briefed zeb) (out-of-breath zeb) (out-of-breath ella))
  (:goal (and)))
