(define (problem glacier-1)
  (:domain glacier_research)
  (:objects
    base_camp icefall snout upper_basin - site
    Freya Nils Dr_Oku - person
    cat1 cat2 - snowcat
    gps thermistor seismometer - probe
    core_a core_b core_c - core)
  (:init
    (= (total-cost) 0)
    (route base_camp snout) (route snout base_camp) (route base_camp icefall) (route icefall base_camp)
    (route icefall upper_basin) (route upper_basin icefall)
    (has_lab base_camp) (tent_up base_camp)
    (at_site Freya base_camp) (at_site Dr_Oku base_camp) (at_site Nils icefall)
    (at_site cat1 base_camp) (at_site cat2 icefall)
    (at_site gps base_camp) (loaded thermistor cat2) (installed seismometer snout)
    (core_from core_a upper_basin) (core_from core_b icefall) (core_from core_c snout)
    (in_the_ice core_a) (in_the_ice core_b) (drilled core_c) (at_site core_c snout))
  (:goal (and))
  (:metric minimize (total-cost)))
