(define (problem ships-2)
  (:domain BottleShips)
  (:objects
    mette jock - member
    fine_needle thick_needle tweezers - tool
    topsail spanker staysail - sail
    clipper lugger yawl - ship
    green_bottle clear_bottle - bottle
    table window_sill - shelf)
  (:init
    (is-on clipper table) (is-on lugger window_sill) (is-on yawl table)
    (is-on green_bottle table) (is-on clear_bottle window_sill)
    (is-empty green_bottle) (is-empty clear_bottle) (is-polished green_bottle)
    (masts-up lugger)
    (has-tool mette fine_needle) (has-tool mette tweezers) (has-tool jock thick_needle)
    (can-rig fine_needle) (can-rig thick_needle)
    (sewn mette topsail clipper) (sewn jock spanker lugger))
  (:goal (and)))
