(define (problem cabin2)
  (:domain wax_cabin)
  (:objects Timo Aino - skier Vilho Oona - waxer red_pair green_pair white_pair - pair
    stick tar paraffin - wax tableA tableB - table)
  (:init (belongs red_pair Timo) (belongs green_pair Aino) (belongs white_pair Aino)
    (grip stick) (grip tar)
    (onTable red_pair tableA) (tableFree tableB) (racked green_pair) (wears Aino white_pair) (inSocks Timo)
    (oldWax green_pair) (oldWax white_pair) (ironHot tableA) (applied Oona paraffin red_pair))
  (:goal (and)))
