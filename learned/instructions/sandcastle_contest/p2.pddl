(define (problem sand-2)
  (:domain sandcastle-contest)
  (:objects
    Ben Ida - child
    A B C sea_edge - plot
    pail1 pail2 - bucket
    flag1 flag2 flag3 - flag
    t1 t2 t3 t4 - tower)
  (:init
    (at Ben A) (at Ida sea_edge)
    (carries Ida pail1) (lies pail2 B) (lies flag2 C) (carries Ben flag3) (planted flag1 t1)
    (raised t1 A) (raised t2 B) (unbuilt t3) (unbuilt t4)
    (bare t2) (bare t3) (bare t4) (shells-on t2)
    (big t1) (big t3) (wet sea_edge)
    (red flag1) (red flag2) (blue flag3) (red pail2) (blue pail1))
  (:goal (and)))
