(define (problem house-p2)
  (:domain house)
  (:objects
    entrance stairs landing attic library nursery dining-room cellar laundry terrace - room
    book teddy basket lamp - thing)
  (:init
    (joined entrance stairs) (joined stairs entrance) (joined entrance dining-room) (joined dining-room entrance)
    (joined dining-room terrace) (joined terrace dining-room) (joined stairs landing) (joined landing stairs)
    (joined stairs cellar) (joined cellar stairs) (joined cellar laundry) (joined laundry cellar)
    (joined landing attic) (joined attic landing) (joined landing library) (joined library landing)
    (joined landing nursery) (joined nursery landing) (joined laundry terrace) (joined terrace laundry)
    (joined library nursery) (joined nursery library)
    (indoors entrance) (indoors stairs) (indoors landing) (indoors attic)
    (indoors library) (indoors nursery) (indoors dining-room) (indoors cellar)
    (indoors laundry)
    (robot-in entrance) (gripper-free) (light-on cellar)
    (lies-in book library) (lies-in teddy laundry) (lies-in basket terrace) (lies-in lamp attic))
  (:goal (and)))
