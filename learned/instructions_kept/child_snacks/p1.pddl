(define (problem snack-time-1)
  (:domain snack-time)
  (:objects
    mia tom lena omar - child
    round-table window-table - table
    kitchen-counter - counter
    trayA trayB - tray
    red blue - colour
    sw1 sw2 sw3 sw4 - sandwich
    apple-juice milk - drink
    peanut-butter cheese jam - filling)
  (:init
    (sits-at mia round-table) (sits-at tom round-table)
    (sits-at lena window-table) (sits-at omar window-table)
    (allergic-to tom peanut-butter) (allergic-to lena cheese)
    (tray-colour trayA red) (tray-colour trayB blue)
    (stands-at trayA kitchen-counter) (stands-at trayB window-table)
    (filled-with sw1 cheese) (filled-with sw2 peanut-butter)
    (lying-on sw1 kitchen-counter) (lying-on sw2 trayA)
    (lying-on sw3 kitchen-counter) (lying-on sw4 kitchen-counter)
    (lying-on apple-juice trayB) (lying-on milk kitchen-counter)
    (grubby window-table))
  (:goal (and)))
