(define (problem market_2)
  (:domain night_market)
  (:objects
    Suri Ananda Pak_Joko - porter
    s-1 s-2 s-3 - stall
    corn satay - snack
    mirror - trinket
    gas_lamp - lamp
    east_row west_row - lane)
  (:init
    (joined east_row west_row) (joined west_row east_row)
    (porter_on Suri east_row) (porter_on Ananda east_row) (porter_on Pak_Joko west_row)
    (handsfree Ananda) (handsfree Pak_Joko) (carries Suri mirror)
    (pitched s-1 east_row) (pitched s-2 west_row) (folded s-3) (stowed s-3 west_row)
    (has_grill s-2) (dark s-1) (dark s-2) (dark s-3) (lamp_kept gas_lamp)
    (on_show satay s-1) (raw satay) (piled corn west_row) (raw corn) (spicy satay) (swept west_row))
  (:goal (and)))
