(define (problem dancers-p1)
  (:domain ballroom_evening)
  (:objects
    irina marco - teacher
    ann bob cleo dev eva finn - student)
  (:init
    (leads marco ann) (leads bob eva)
    (has_no_partner irina) (has_no_partner cleo) (has_no_partner dev) (has_no_partner finn)
    (stands_beside irina dev) (stands_beside dev irina)
    (stands_beside cleo finn) (stands_beside finn cleo)
    (is_seated cleo) (is_seated finn)
    (is_warmed_up marco) (is_warmed_up ann) (is_warmed_up irina)
    (knows_how_to_lead irina) (knows_how_to_lead marco) (knows_how_to_lead ann)
    (knows_how_to_lead bob) (knows_how_to_lead dev) (knows_how_to_lead finn)
    (dressed_in_red irina) (dressed_in_red eva) (dressed_in_red finn)
    (dressed_in_black marco) (dressed_in_black ann) (dressed_in_black dev))
  (:goal (and)))
