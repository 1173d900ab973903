(define (problem pits-2)
  (:domain bus-repair-pits)
  (:objects
    redline blueline night_bus - bus
    Kim Lars Ioana - mechanic
    left_pit middle_pit right_pit - pit
    depot - lot
    tyre1 tyre2 tyre3 - tyre
    cell1 - battery)
  (:init
    (standing redline left_pit) (standing blueline right_pit) (standing night_bus depot)
    (vacant middle_pit) (mech-at Kim depot) (mech-at Lars left_pit) (mech-at Ioana right_pit)
    (lamp-on right_pit) (lamp-on middle_pit)
    (fitted tyre1 redline) (fitted cell1 blueline) (on-rack tyre2) (on-rack tyre3)
    (worn tyre1) (leaks redline) (greased blueline) (tested blueline)
    (electric blueline) (electric night_bus))
  (:goal (and)))
