(define (problem xray-p2)
  (:domain xray-department)
  (:objects
    hall bay_a bay_b recovery - room
    Leo Ana Karl Ines - patient
    Bo Kim - staff
    m1 m2 - machine
    blue_apron green_apron - apron
    hip skull foot - bodypart)
  (:init
    (next-to hall bay_a) (next-to bay_a hall) (next-to hall bay_b) (next-to bay_b hall)
    (next-to hall recovery) (next-to recovery hall)
    (machine-in m1 bay_a) (machine-in m2 bay_b)
    (in Leo hall) (standing Leo) (in Ana bay_a) (on-table Ana m1)
    (in Karl bay_b) (standing Karl) (in Ines recovery) (standing Ines)
    (table-free m2) (warmed-up m1)
    (in Bo hall) (standing Bo) (in Kim bay_a) (standing Kim)
    (wears Kim green_apron) (on-hook blue_apron)
    (imaged Ines foot) (imaged Ines hip))
  (:goal (and)))
