(define (problem bb-1) (:domain blood-bank)
  (:objects nadia omar - staff
    fridge1 fridge2 - fridge deep_freezer - freezer lab_bench - bench surgery maternity - ward
    bag1 bag2 bag3 - red_cells ffp1 ffp2 - plasma plt1 - platelets
    o_neg a_pos ab_pos - group)
  (:init
    (person-at nadia lab_bench) (person-at omar surgery) (free-handed nadia) (free-handed omar)
    (stored bag1 fridge1) (stored bag2 fridge1) (stored bag3 fridge2)
    (stored ffp1 deep_freezer) (stored ffp2 deep_freezer) (stored plt1 lab_bench)
    (blood-group bag1 o_neg) (blood-group bag2 a_pos) (blood-group bag3 a_pos)
    (blood-group ffp1 ab_pos) (blood-group ffp2 o_neg) (blood-group plt1 ab_pos)
    (screened bag1) (labelled bag1) (expired bag3)
    (path lab_bench fridge1) (path fridge1 lab_bench) (path lab_bench fridge2) (path fridge2 lab_bench)
    (path lab_bench deep_freezer) (path deep_freezer lab_bench)
    (path lab_bench surgery) (path surgery lab_bench) (path surgery maternity) (path maternity surgery))
  (:goal (and)))
