(define (problem zeppelin-1)
  (:domain zeppelin-hangar)
  (:objects
    Aurora Borealis Condor - ship
    Hugo Wilma - rigger
    north_bay south_bay - bay
    a_fore a_aft b_fore b_aft c_mid - gascell)
  (:init
    (ship_in Aurora north_bay) (ship_in Borealis south_bay) (ship_in Condor field)
    (crew_in Hugo north_bay) (crew_in Wilma field)
    (part_of a_fore Aurora) (part_of a_aft Aurora) (part_of b_fore Borealis) (part_of b_aft Borealis)
    (part_of c_mid Condor)
    (sound a_fore) (leaky a_aft) (sound b_fore) (sound b_aft) (leaky c_mid)
    (inflated b_fore) (tethered Aurora) (loose Borealis) (tethered Condor)
    (doors_open south_bay))
  (:goal (and)))
