; top_table: t1 - t2 - t3   garden_table: g1 - g2 - g3
(define (problem wedding-party-p2)
  (:domain wedding-party)
  (:objects
    bride groom granny uncle - adult
    pageboy flowergirl - child
    t1 t2 t3 g1 g2 g3 - chair
    top_table garden_table - table
    roast salad pudding - dish)
  (:init
    (next-to t1 t2) (next-to t2 t1) (next-to t2 t3) (next-to t3 t2) (next-to g1 g2) (next-to g2 g1) (next-to g2 g3) (next-to g3 g2)
    (part-of t1 top_table) (part-of t2 top_table) (part-of t3 top_table)
    (part-of g1 garden_table) (part-of g2 garden_table) (part-of g3 garden_table)
    (seated bride t1) (taken t1) (seated uncle t2) (taken t2) (standing groom)
    (seated granny g2) (taken g2) (seated pageboy g1) (taken g1) (standing flowergirl)
    (vacant t3) (vacant g3)
    (served uncle roast) (served granny roast) (served bride salad)
    (vegetarian granny) (vegetarian bride)
    (brides-side bride) (brides-side granny) (brides-side flowergirl))
  (:goal (and)))
