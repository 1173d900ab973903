(define (problem dragonfly_orchard_p2)
  (:domain dragonfly_orchard)
  (:objects
    zip zap zoom - dragonfly
    old_plum young_plum quince medlar mirabelle - tree
    barn_perch gate_perch - perch
    plum_pollen quince_pollen medlar_pollen - variety)
  (:init
    (at zip barn_perch) (charged zip) (empty_legs zip)
    (at zap barn_perch) (empty_legs zap)
    (at zoom medlar) (charged zoom) (carries zoom medlar_pollen)
    (variety_of old_plum plum_pollen) (variety_of young_plum plum_pollen) (variety_of mirabelle plum_pollen)
    (variety_of quince quince_pollen) (variety_of medlar medlar_pollen)
    (in_bloom old_plum) (in_bloom young_plum) (in_bloom quince) (in_bloom mirabelle)
    (infested medlar) (infested young_plum) (infested mirabelle)
    (pollinated old_plum)
    (= (total-cost) 0)
    (airway barn_perch old_plum) (airway old_plum barn_perch) (= (distance barn_perch old_plum) 2) (= (distance old_plum barn_perch) 2)
     (airway barn_perch young_plum) (airway young_plum barn_perch) (= (distance barn_perch young_plum) 3) (= (distance young_plum barn_perch) 3)
     (airway old_plum quince) (airway quince old_plum) (= (distance old_plum quince) 2) (= (distance quince old_plum) 2)
     (airway young_plum quince) (airway quince young_plum) (= (distance young_plum quince) 4) (= (distance quince young_plum) 4)
     (airway quince medlar) (airway medlar quince) (= (distance quince medlar) 1) (= (distance medlar quince) 1)
     (airway medlar gate_perch) (airway gate_perch medlar) (= (distance medlar gate_perch) 2) (= (distance gate_perch medlar) 2)
     (airway gate_perch mirabelle) (airway mirabelle gate_perch) (= (distance gate_perch mirabelle) 3) (= (distance mirabelle gate_perch) 3)
    )
  (:goal (and)))
