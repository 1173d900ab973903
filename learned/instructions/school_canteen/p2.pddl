(define (problem canteen-p2)
  (:domain schoolCanteen)
  (:objects
    t1 t2 t3 - table
    buffet warmer servery - counter
    Anna Ben Chidi Dora - pupil
    MsPatel - teacher
    stew noodles fishPie - main
    jelly fruitSalad - dessert)
  (:init
    (isStove warmer)
    (seatedAt Anna t1) (seatedAt Ben t1) (inQueue Chidi) (seatedAt Dora t2) (seatedAt MsPatel t3)
    (hasPaid Anna) (hasPaid Ben)
    (dishOn stew warmer) (dishOn noodles buffet) (servedTo fishPie Ben)
    (dishOn jelly buffet) (dishOn fruitSalad servery)
    (isWarm stew)
    (meatFree noodles) (meatFree jelly) (meatFree fruitSalad)
    (allergicTo Dora fishPie) (allergicTo Ben jelly)
    (wiped t2))
  (:goal (and)))
