(define (problem sw-2) (:domain sewing-workshop)
  (:objects tom hilde - seamstress
    machine1 machine2 - sewing_m lock1 - overlocker board1 - iron_board table1 table2 - cut_table
    curtain_l curtain_r apron lining flag - fabric
    t-red t-blue t-gold - thread red blue gold - colour)
  (:init
    (sits_by tom machine1) (seat_taken machine1) (sits_by hilde board1) (seat_taken board1)
    (lies_on curtain_l table1) (lies_on curtain_r table2) (lies_on apron machine1) (lies_on lining board1) (lies_on flag table2)
    (stitches machine1) (stitches machine2) (stitches lock1)
    (threaded machine1 t-red) (has_thread machine1) (threaded lock1 t-blue) (has_thread lock1)
    (spool_colour t-red red) (spool_colour t-blue blue) (spool_colour t-gold gold)
    (cloth_colour curtain_l blue) (cloth_colour curtain_r blue) (cloth_colour apron red) (cloth_colour lining gold) (cloth_colour flag red)
    (is_cut apron) (is_cut lining) (is_cut curtain_r) (is_ironed lining) (is_hemmed curtain_r))
  (:goal (and)))
