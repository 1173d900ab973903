(define (problem snack-time-2)
  (:domain snack-time)
  (:objects
    zoe ben priya - child
    table_1 table_2 picnic_bench - table
    bar - counter
    big-tray small-tray - tray
    green yellow - colour
    club blt toastie - sandwich
    cocoa - drink
    ham egg hummus nuts - filling)
  (:init
    (sits-at zoe table_1) (sits-at ben table_2) (sits-at priya table_2)
    (allergic-to ben nuts) (allergic-to ben egg) (allergic-to zoe egg)
    (tray-colour big-tray green) (tray-colour small-tray yellow)
    (stands-at big-tray bar) (stands-at small-tray table_2)
    (filled-with club ham) (filled-with club egg) (filled-with blt ham)
    (lying-on club bar) (lying-on blt big-tray) (lying-on toastie bar)
    (given-to cocoa zoe)
    (grubby table_2) (grubby picnic_bench))
  (:goal (and)))
