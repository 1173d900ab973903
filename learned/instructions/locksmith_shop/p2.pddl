(define (problem locksmith_2)
  (:domain locksmith_shop)
  (:objects Rosa - smith
            Otto Fay - customer
            red_key blue_key green_key spare1 spare2 - key
            lock1 lock2 lock3 lock4 - lock
            cellar_door gate attic_door - door
            left_hook right_hook - hook)
  (:init (has Otto red_key) (hangs_on blue_key left_hook) (has Rosa green_key)
         (hangs_on spare1 right_hook) (hangs_on spare2 right_hook)
         (blank spare1) (blank spare2)
         (opens red_key lock1) (opens blue_key lock2) (opens green_key lock3)
         (brass red_key) (brass spare1) (steel blue_key) (steel green_key) (steel spare2)
         (fitted lock1 gate) (fitted lock2 cellar_door) (loose lock3) (loose lock4) (bare attic_door)
         (locked lock1) (unlocked lock2) (locked lock3) (unlocked lock4))
  (:goal (and)))
