(define (problem theatre-p1)
  (:domain theatre)
  (:objects
    vera otto lin - actor
    stage-left centre-stage stage-right wings - area
    crown skull lantern - prop
    spot1 spot2 - spotlight
    forest castle - backdrop
    king ghost nurse - role)
  (:init
    (is-at vera wings) (is-at otto centre-stage) (is-at lin stage-left)
    (carried-by crown otto) (hands-full otto)
    (is-at skull stage-right) (is-at lantern wings)
    (curtain-up)
    (aimed-at spot1 centre-stage) (aimed-at spot2 stage-left)
    (glowing spot1)
    (hanging forest)
    (plays vera ghost) (plays otto king) (plays lin nurse)
    (on-view stage-left) (on-view centre-stage) (on-view stage-right))
  (:goal (and)))
