(define (problem trolleys-2)
  (:domain mall_trolleys)
  (:objects
    Wanda - collector
    red_one green_one mini flatbed - trolley
    roof ramp main_door - zone
    bay_A bay_B - bay
    Grand_Market - shop)
  (:init
    (linked roof ramp) (linked ramp roof) (linked ramp main_door) (linked main_door ramp)
    (bay_at bay_A main_door) (bay_at bay_B roof)
    (c_at Wanda roof) (pushes Wanda flatbed)
    (t_at red_one roof) (nested green_one bay_A) (t_at mini ramp)
    (belongs red_one Grand_Market) (belongs flatbed Grand_Market)
    (big flatbed) (broken mini) (dirty green_one) (dirty flatbed) (coin_in red_one) (tagged mini))
  (:goal (and)))
