(define (problem oil-1) (:domain oil-platform)
  (:objects Alpha Bravo - platform  harbour_base - site
            chopper - helicopter  tug - boat
            Ingrid Mateo Sven - crew
            v1 v2 v3 - valve  main_pump spare_pump bravo_pump - pump
            pipes food_crate - crate)
  (:init (VEH-AT chopper heliport) (VEH-AT tug harbour_base)
         (CREW-AT ingrid heliport) (CREW-AT mateo alpha) (CREW-AT sven bravo) (ENGINEER ingrid)
         (PART-OF v1 alpha) (PART-OF v2 alpha) (PART-OF v3 bravo) (FEEDS v1 main_pump) (FEEDS v2 spare_pump) (FEEDS v3 bravo_pump)
         (PUMP-OF main_pump alpha) (PUMP-OF spare_pump alpha) (PUMP-OF bravo_pump bravo)
         (OPENED v1) (SHUT v2) (SHUT v3) (RUNNING main_pump) (STOPPED spare_pump) (STOPPED bravo_pump)
         (CRATE-AT pipes harbour_base) (CRATE-AT food_crate alpha))
  (:goal (and)))
