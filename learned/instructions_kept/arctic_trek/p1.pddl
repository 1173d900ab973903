(define (problem arctic_trek_p1)
  (:domain arctic_trek)
  (:objects
    base north_camp ice_cap hut fjord - camp
    snowcat1 snowcat2 - vehicle
    food medicine tent lamp - crate
    Ingrid Olaf - traveller
    f0 f1 f2 f3 - level)
  (:init
    (trail base north_camp) (trail north_camp base) (= (trail_len base north_camp) 4) (= (trail_len north_camp base) 4)
    (trail north_camp ice_cap) (trail ice_cap north_camp) (= (trail_len north_camp ice_cap) 6) (= (trail_len ice_cap north_camp) 6)
    (trail base hut) (trail hut base) (= (trail_len base hut) 3) (= (trail_len hut base) 3)
    (trail hut fjord) (trail fjord hut) (= (trail_len hut fjord) 5) (= (trail_len fjord hut) 5)
    (trail north_camp hut) (trail hut north_camp) (= (trail_len north_camp hut) 2) (= (trail_len hut north_camp) 2)
    (one_less f0 f1) (one_less f1 f2) (one_less f2 f3) (top_level f3)
    (fuel_store base) (fuel_store hut)
    (veh_at snowcat1 base) (fuel snowcat1 f2)
    (veh_at snowcat2 fjord) (fuel snowcat2 f1)
    (load_at food base) (load_at medicine base) (load_at tent fjord) (aboard lamp snowcat2)
    (load_at Ingrid hut) (load_at Olaf ice_cap)
    (fragile medicine) (fragile lamp)
    (= (total-cost) 0))
  (:goal (and)))
