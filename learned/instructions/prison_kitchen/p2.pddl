(define (problem prison-p2) (:domain prison_kitchen)
  (:objects con_7 con_12 con_31 con_40 - inmate  sgt_doyle officer_kim - guard
    block_a block_b infirmary - wing  hall pantry - room
    knife1 knife2 - knife  ladle1 ladle2 - ladle
    beans goulash soup tofu - dish)
  (:init (in_room con_7 block_a) (in_room con_12 block_a) (in_room con_31 kitchen) (in_room con_40 block_b)
    (in_room sgt_doyle hall) (in_room officer_kim kitchen)
    (door kitchen hall) (door hall kitchen) (door kitchen pantry) (door pantry kitchen) (door hall block_a) (door block_a hall)
    (door hall block_b) (door block_b hall) (door hall infirmary) (door infirmary hall)
    (on_rack knife1) (on_rack knife2) (on_rack ladle1) (has_tool con_31 ladle2)
    (empty_handed con_7) (empty_handed con_12) (empty_handed con_40) (frisked con_12)
    (raw beans) (chopped beans) (raw goulash) (raw tofu) (cooked soup) (ready_to_go soup) (vegan beans) (vegan tofu))
  (:goal (and)))
