(define (problem doll-2)
  (:domain DOLLHOUSE)
  (:objects
    georgian townhouse - house
    g_hall g_salon g_nursery t_shop t_flat - room
    clock1 clock2 bathtub rug bookcase lamp_table - piece
    Ngaio Bert - maker
    toile damask checks - paper)
  (:init
    (part-of g_hall georgian) (part-of g_salon georgian) (part-of g_nursery georgian)
    (part-of t_shop townhouse) (part-of t_flat townhouse)
    (placed clock1 g_hall) (placed clock2 t_shop) (placed rug g_salon) (placed lamp_table t_flat)
    (on-bench bathtub) (on-bench bookcase) (varnished clock1) (glued clock2)
    (papered g_hall damask) (papered t_flat checks) (plain-walls g_salon) (plain-walls g_nursery) (plain-walls t_shop)
    (lit t_shop) (front-shut georgian)
    (promised georgian Bert) (promised townhouse Ngaio))
  (:goal (and)))
