(define (problem vault-p1) (:domain bank_vault)
  (:objects lobby backoffice - hall main_vault small_vault - strongroom
    steel_door grille staff_door - doorway brass_key iron_key - key
    Boris Greta - guard Ivy - teller
    bar1 bar2 - goldbar bag_x bag_y - cashbag tiara - jewel)
  (:init (joins staff_door lobby backoffice) (joins staff_door backoffice lobby)
    (joins steel_door backoffice main_vault) (joins steel_door main_vault backoffice)
    (joins grille backoffice small_vault) (joins grille small_vault backoffice)
    (locked steel_door) (locked grille) (fits brass_key steel_door) (fits iron_key grille)
    (has-key Boris brass_key) (key-at iron_key backoffice)
    (agent-at Boris lobby) (agent-at Greta backoffice) (agent-at Ivy lobby)
    (val-at bar1 main_vault) (val-at bar2 main_vault) (val-at bag_x lobby) (val-at tiara small_vault)
    (has-val Ivy bag_y) (arms-full Ivy) (alarm-on main_vault) (insured tiara) (insured bar1))
  (:goal (and)))
