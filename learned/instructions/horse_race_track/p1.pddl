(define (problem saturday)
  (:domain race-meeting)
  (:objects
    Comet Duchess Pepper - horse
    Reilly Santos - jockey
    Bert Wanda - groom
    paddock parade_ring gates winners_circle - spot
    saddle1 saddle2 - saddle
    rug - blanket)
  (:init
    (path paddock parade_ring) (path parade_ring paddock)
    (path parade_ring gates) (path gates parade_ring)
    (path gates winners_circle) (path winners_circle gates)
    (path winners_circle paddock) (path paddock winners_circle)
    (= (total-cost) 0)
    (= (dist paddock parade_ring) 2) (= (dist parade_ring paddock) 2)
    (= (dist parade_ring gates) 3) (= (dist gates parade_ring) 3)
    (= (dist gates winners_circle) 4) (= (dist winners_circle gates) 4)
    (= (dist winners_circle paddock) 9) (= (dist paddock winners_circle) 9)
    (at Comet paddock) (at Duchess parade_ring) (at Pepper paddock)
    (rides Santos Duchess) (on-foot Reilly)
    (no-rider Comet) (no-rider Pepper)
    (leads Wanda Comet) (idle Bert)
    (wears Duchess saddle1) (wears Pepper rug) (spare saddle2)
    (watered Pepper))
  (:goal (and))
  (:metric minimize (total-cost)))
