(define (problem pill-lab-p2)
  (:domain pill-lab)
  (:objects
    robo - arm
    north_tray south_tray - dish
    big_bottle small_bottle tiny_bottle - bottle
    waste scrap - bin
    aspirin zinc iron_tab calcium placebo dud - pill)
  (:init
    (can-reach robo north_tray) (can-reach robo south_tray) (can-reach robo big_bottle) (can-reach robo small_bottle)
    (can-reach robo waste) (can-reach robo scrap)
    (gripped-by zinc robo) (busy robo)
    (pill-in aspirin north_tray) (pill-in iron_tab north_tray) (pill-in calcium south_tray) (pill-in placebo small_bottle) (pill-in dud south_tray)
    (is-round aspirin) (is-round zinc) (is-oval iron_tab) (is-oval calcium) (is-round placebo) (is-oval dud)
    (is-white aspirin) (is-pink zinc) (is-pink iron_tab) (is-white calcium) (is-white placebo) (is-white dud)
    (is-chipped dud) (is-chipped iron_tab) (capped small_bottle) (labelled small_bottle) (imaged aspirin))
  (:goal (and)))
