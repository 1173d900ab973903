(define (problem toy-repair-1) (:domain toy-repair)
  (:objects fire_engine racer - vehicle teddy giraffe - plush
    spring squeaker wheel eye - part Olga Ben - repairer
    desk1 desk2 - desk inbox pickup - shelf red yellow brown - colour)
  (:init (= (total-cost) 0)
    (toy-on fire_engine inbox) (toy-on racer desk1) (toy-on teddy inbox) (toy-on giraffe pickup)
    (part-on spring desk2) (part-on squeaker inbox) (part-on wheel desk1) (part-on eye inbox)
    (sits-at Olga desk1) (sits-at Ben desk2) (idle Olga) (idle Ben)
    (broken fire_engine) (broken racer) (broken teddy) (working giraffe)
    (whole fire_engine) (whole racer) (whole teddy) (whole giraffe)
    (suits wheel fire_engine) (suits wheel racer) (suits spring racer) (suits spring fire_engine) (suits squeaker teddy) (suits squeaker giraffe) (suits eye teddy)
    (coloured fire_engine red) (coloured racer yellow) (coloured teddy brown) (coloured giraffe yellow))
  (:goal (and)))
