(define (problem xray-p1)
  (:domain xray-department)
  (:objects
    waiting_room corridor changing_room xray1 xray2 - room
    mr_jones mrs_patel timmy - patient
    Rita Omar - staff
    old_unit digital_unit - machine
    apron_a apron_b - apron
    wrist chest knee - bodypart)
  (:init
    (next-to waiting_room corridor) (next-to corridor waiting_room)
    (next-to changing_room corridor) (next-to corridor changing_room)
    (next-to xray1 corridor) (next-to corridor xray1)
    (next-to xray2 corridor) (next-to corridor xray2)
    (machine-in old_unit xray1) (machine-in digital_unit xray2)
    (in mr_jones waiting_room) (standing mr_jones)
    (in mrs_patel waiting_room) (standing mrs_patel)
    (in timmy xray2) (on-table timmy digital_unit) (table-free old_unit)
    (in Rita corridor) (standing Rita) (in Omar xray2) (standing Omar)
    (wears Omar apron_b) (on-hook apron_a)
    (warmed-up digital_unit) (imaged mrs_patel chest))
  (:goal (and)))
