(define (problem dragonfly_orchard_p1)
  (:domain dragonfly_orchard)
  (:objects
    amber jade - dragonfly
    apple1 apple2 pear1 cherry1 - tree
    post_n post_s - perch
    boskoop gala conference morello - variety)
  (:init
    (at amber post_n) (charged amber) (empty_legs amber)
    (at jade pear1) (carries jade conference)
    (variety_of apple1 boskoop) (variety_of apple2 gala) (variety_of pear1 conference) (variety_of cherry1 morello)
    (in_bloom apple1) (in_bloom apple2) (in_bloom pear1)
    (infested apple2) (infested cherry1) (pictured apple1)
    (= (total-cost) 0)
    (airway post_n apple1) (airway apple1 post_n) (= (distance post_n apple1) 2) (= (distance apple1 post_n) 2)
     (airway apple1 apple2) (airway apple2 apple1) (= (distance apple1 apple2) 1) (= (distance apple2 apple1) 1)
     (airway apple2 post_s) (airway post_s apple2) (= (distance apple2 post_s) 3) (= (distance post_s apple2) 3)
     (airway post_s pear1) (airway pear1 post_s) (= (distance post_s pear1) 2) (= (distance pear1 post_s) 2)
     (airway pear1 cherry1) (airway cherry1 pear1) (= (distance pear1 cherry1) 4) (= (distance cherry1 pear1) 4)
     (airway cherry1 post_n) (airway post_n cherry1) (= (distance cherry1 post_n) 3) (= (distance post_n cherry1) 3)
    )
  (:goal (and)))
