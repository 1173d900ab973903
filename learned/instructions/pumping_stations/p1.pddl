(define (problem pumping-1)
  (:domain pumping)
  (:objects
    mill_lane fen_end sluice_rd - station
    Arthur Moira - engineer
    pump_a pump_b pump_c pump_d - pump
    gate_valve bypass outfall - valve)
  (:init
    (road mill_lane fen_end) (road fen_end mill_lane) (road fen_end sluice_rd) (road sluice_rd fen_end)
    (on-site Arthur mill_lane) (on-site Moira fen_end)
    (installed pump_a mill_lane) (installed pump_b mill_lane) (installed pump_c fen_end) (installed pump_d sluice_rd)
    (installed gate_valve mill_lane) (installed bypass fen_end) (installed outfall sluice_rd)
    (running pump_a) (primed pump_a) (primed pump_c) (broken pump_b) (broken bypass)
    (opened outfall) (flooded fen_end) (flooded sluice_rd)
    (electric pump_a) (electric pump_c))
  (:goal (and)))
