(define (problem theatre-p2)
  (:domain theatre)
  (:objects
    bell ruiz kovacs - actor
    apron balcony trapdoor dressing_room - area
    letter sword vase - prop
    front_spot blue_beam footlight - spotlight
    harbour ballroom dungeon - backdrop
    maid captain villain - role)
  (:init
    (is-at bell dressing_room) (is-at ruiz balcony) (is-at kovacs apron)
    (carried-by letter ruiz) (hands-full ruiz)
    (is-at sword dressing_room) (is-at vase apron)
    (aimed-at front_spot apron) (aimed-at blue_beam balcony) (aimed-at footlight trapdoor)
    (glowing front_spot) (glowing blue_beam)
    (hanging ballroom)
    (plays bell captain) (plays ruiz maid) (plays kovacs villain)
    (on-view apron) (on-view balcony) (on-view trapdoor))
  (:goal (and)))
