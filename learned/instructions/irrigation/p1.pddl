(define (problem irrigation-p1)
  (:domain irrigation)
  (:objects
    hill_pond mill_pond - reservoir
    north_field south_field orchard lower_meadow - field
    v1 v2 v3 v4 - valve
    c_north c_south c_orchard c_meadow - canal
    old_pump diesel - pump
    maize apples grass - crop)
  (:init
    (= (total-cost) 0)
    (feeds c_north hill_pond north_field) (feeds c_orchard hill_pond orchard)
    (feeds c_south mill_pond south_field) (feeds c_meadow mill_pond lower_meadow)
    (mounted-on v1 c_north) (mounted-on v2 c_south) (mounted-on v3 c_orchard) (mounted-on v4 c_meadow)
    (draws-for old_pump hill_pond) (draws-for diesel mill_pond)
    (grows north_field maize) (grows south_field maize) (grows orchard apples) (grows lower_meadow grass)
    (valve-open v2) (valve-open v4)
    (running old_pump)
    (full mill_pond)
    (watered lower_meadow)
    (silted c_orchard) (silted c_south))
  (:goal (and)))
