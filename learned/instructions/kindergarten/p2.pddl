(define (problem kg-friday) (:domain kindergarten)
  (:objects anna ben chloe dev - kid mr_hart - teacher mrs_lund - teacher jo - helper
    kitchen story_corner yard - area
    scarf mittens - garment apple yoghurt muffin - snack fairy_tales truck_book - book)
  (:init
    (is_in anna story_corner) (is_in ben story_corner) (is_in chloe yard) (is_in dev nap_room)
    (awake anna) (awake ben) (awake chloe) (asleep dev)
    (supervises mr_hart story_corner) (supervises mrs_lund yard) (supervises jo kitchen)
    (is_wearing chloe scarf) (has ben mittens) (belongs_to scarf anna) (belongs_to mittens dev)
    (kept_in apple kitchen) (kept_in yoghurt kitchen) (has anna muffin)
    (kept_in fairy_tales story_corner) (kept_in truck_book nap_room) (has_sink kitchen)
    (leads_to story_corner kitchen) (leads_to kitchen story_corner) (leads_to story_corner nap_room) (leads_to nap_room story_corner)
    (leads_to story_corner cloakroom) (leads_to cloakroom story_corner) (leads_to cloakroom yard) (leads_to yard cloakroom))
  (:goal (and)))
