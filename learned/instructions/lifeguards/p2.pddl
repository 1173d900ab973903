(define (problem beach-2)
  (:domain lifeguards)
  (:objects
    Bruna Diego Ole - guard
    twin_a twin_b - bather
    board1 board2 - board
    rope_float - buoy
    east_post west_post promenade bay - zone
    red_rag green_rag - flag)
  (:init
    (next-to east_post promenade) (next-to promenade east_post) (next-to west_post promenade) (next-to promenade west_post)
    (next-to east_post bay) (next-to bay east_post) (next-to west_post bay) (next-to bay west_post)
    (tower east_post) (tower west_post) (surf bay)
    (guard-at Bruna east_post) (guard-at Diego promenade) (guard-at Ole west_post)
    (on-watch Bruna) (bearing Diego rope_float) (laden Diego)
    (bather-at twin_a bay) (swimming twin_a) (warned twin_a) (bather-at twin_b promenade) (sunburnt twin_b)
    (weak-swimmer twin_b)
    (gear-at board1 east_post) (gear-at board2 west_post) (waxed board2)
    (raised green_rag east_post) (in-box red_rag) (red-flag red_rag))
  (:goal (and)))
