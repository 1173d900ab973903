(define (problem ducks_p1)
  (:domain duck_ponds)
  (:objects
    Nora Edwin - warden
    mill_pond lily_pond church_pond far_pond - pond
    dabbles quackers pippin - duck
    gertie - goose
    snowy regal - swan
    box1 box2 box3 - nestbox)
  (:init
    (w_at Nora mill_pond) (w_at Edwin church_pond) (arms_free Nora) (arms_free Edwin)
    (next_to mill_pond lily_pond) (next_to lily_pond mill_pond) (next_to lily_pond church_pond) (next_to church_pond lily_pond)
    (next_to church_pond far_pond) (next_to far_pond church_pond)
    (b_at dabbles mill_pond) (b_at quackers lily_pond) (b_at pippin lily_pond) (b_at gertie church_pond) (b_at snowy far_pond) (b_at regal mill_pond)
    (ringed quackers) (ringed snowy) (drake quackers) (drake dabbles)
    (frozen far_pond) (littered mill_pond) (littered church_pond) (fountain_on lily_pond)
    (box_at box1 mill_pond) (box_at box2 church_pond) (box_at box3 far_pond) (strawed box2))
  (:goal (and)))
