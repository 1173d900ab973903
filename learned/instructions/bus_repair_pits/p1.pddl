(define (problem pits-1)
  (:domain bus-repair-pits)
  (:objects
    bus7 bus12 bus40 - bus
    Olek Dana - mechanic
    pit1 pit2 - pit
    yard forecourt - lot
    t_new t_old - tyre
    bat_a bat_b - battery)
  (:init
    (standing bus7 pit1) (standing bus12 yard) (standing bus40 forecourt)
    (vacant pit2) (mech-at Olek pit1) (mech-at Dana yard) (lamp-on pit1)
    (fitted t_old bus7) (fitted bat_a bus12) (on-rack t_new) (on-rack bat_b)
    (worn t_old) (worn bat_a) (leaks bus12) (leaks bus40) (electric bus40))
  (:goal (and)))
