(define (problem meteors_1)
  (:domain meteor_hunters)
  (:objects Petra Lars - hunter
    wide_cam tele_cam - camera
    gorse_hill crow_hill bald_hill - hill
    perseids leonids geminids - shower
    iron_stone glassy_stone - stone)
  (:init (on_hill Petra gorse_hill) (on_hill Lars crow_hill)
    (cam_on wide_cam gorse_hill) (cam_with tele_cam Lars)
    (aimed wide_cam perseids) (aimed tele_cam leonids)
    (lens_open wide_cam) (lens_shut tele_cam)
    (spotted Lars perseids crow_hill) (filmed wide_cam perseids)
    (stone_on iron_stone bald_hill) (stone_on glassy_stone bald_hill))
  (:goal (and)))
