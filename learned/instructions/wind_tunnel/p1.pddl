(define (problem wind_1)
  (:domain wind_tunnel_lab)
  (:objects
    big_tunnel small_tunnel - tunnel
    rack_a rack_b - rack
    glider racecar bridge helmet - model
    probe1 probe2 probe3 - probe
    breeze gale storm - speed
    Ulla Petros - engineer)
  (:init
    (beside big_tunnel rack_a) (beside small_tunnel rack_b) (beside small_tunnel rack_a)
    (racked glider rack_a) (racked bridge rack_b) (racked helmet rack_b)
    (mounted racecar big_tunnel) (vacant small_tunnel)
    (at_tunnel Ulla big_tunnel) (at_tunnel Petros small_tunnel)
    (fan_on big_tunnel) (fan_off small_tunnel) (smoke_on big_tunnel)
    (speed_set big_tunnel breeze) (speed_set small_tunnel gale)
    (taped probe1 racecar) (spare probe2) (spare probe3)
    (tested racecar breeze) (tested glider gale)
    (calibrated big_tunnel)
    (wooden glider) (wooden bridge) (large bridge) (large racecar))
  (:goal (and)))
