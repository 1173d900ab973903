(define (problem bb-2) (:domain blood-bank)
  (:objects Kim Dr_Osei Rita - staff
    cold_room small_fridge - fridge blast_freezer - freezer bench_east bench_west - bench icu theatre3 - ward
    rc10 rc11 rc12 - red_cells pla20 - plasma plt30 plt31 - platelets
    B_pos O_pos - group)
  (:init
    (person-at Kim cold_room) (person-at Dr_Osei icu) (person-at Rita bench_west)
    (free-handed Dr_Osei) (free-handed Rita) (carried rc12 Kim)
    (stored rc10 cold_room) (stored rc11 small_fridge) (stored pla20 blast_freezer)
    (stored plt30 bench_east) (stored plt31 bench_west)
    (blood-group rc10 B_pos) (blood-group rc11 O_pos) (blood-group rc12 O_pos)
    (blood-group pla20 B_pos) (blood-group plt30 O_pos) (blood-group plt31 B_pos)
    (screened plt31) (labelled plt31) (expired rc11) (expired plt30)
    (path cold_room bench_east) (path bench_east cold_room) (path small_fridge bench_east) (path bench_east small_fridge)
    (path bench_east bench_west) (path bench_west bench_east) (path blast_freezer bench_west) (path bench_west blast_freezer)
    (path bench_west icu) (path icu bench_west) (path icu theatre3) (path theatre3 icu))
  (:goal (and)))
