(define (problem guards1)
  (:domain nightGuards)
  (:objects
    Hamid Lotte - guard
    lobby gallery vault control - area
    doorG doorV doorC - door
    keyG keyV keyC - key)
  (:init
    (guardIn Hamid lobby) (guardIn Lotte control)
    (joins doorG lobby gallery) (joins doorG gallery lobby)
    (joins doorV gallery vault) (joins doorV vault gallery)
    (joins doorC lobby control) (joins doorC control lobby)
    (locked doorV) (controlRoom control)
    (keyWith keyV Hamid) (keyWith keyC Lotte) (keyOnBoard keyG)
    (fits keyG doorG) (fits keyV doorV) (fits keyC doorC)
    (lightOn lobby) (lightOn gallery) (lightOn control)
    (alarmSet vault) (patrolled lobby))
  (:goal (and)))
