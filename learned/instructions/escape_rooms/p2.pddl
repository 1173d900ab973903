(define (problem escape-2)
  (:domain escape-rooms)
  (:objects
    foyer lab vault - room
    d1 d2 - door
    drawerA drawerB drawerC - drawer
    knob lever button - switch
    redLamp blueLamp greenLamp - lamp
    paperclip keycard magnet codeNote - item)
  (:init
    (connects d1 foyer lab) (connects d1 lab foyer)
    (connects d2 lab vault) (connects d2 vault lab)
    (closed d2)
    (opens keycard d2) (opens codeNote d2)
    (placed drawerA lab) (placed drawerB lab) (placed drawerC foyer)
    (closed drawerA) (closed drawerB)
    (placed redLamp lab) (placed blueLamp foyer) (placed greenLamp vault)
    (placed knob lab) (placed lever foyer) (placed button lab)
    (wired knob redLamp) (wired lever blueLamp) (wired button greenLamp)
    (glows redLamp) (glows greenLamp)
    (stashed paperclip drawerC) (stashed keycard drawerB) (stashed magnet drawerA) (stashed codeNote drawerA)
    (player_in foyer))
  (:goal (and)))
