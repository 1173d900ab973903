(define (problem kiosk-p2)
  (:domain kiosk)
  (:objects
    nils greta - vendor
    anna_d the_postman rosa old_max - customer
    daily racing_post fashion_mag gazette comics - title
    rack1 rack2 rack3 - rack
    doorstep back_room kerb - spot)
  (:init
    (serving nils) (on_break greta) (window_free)
    (on_rack daily rack1) (on_rack racing_post rack1) (on_rack comics rack2) (in_bundle fashion_mag) (in_bundle gazette)
    (rack_at rack1 doorstep) (rack_at rack2 doorstep) (rack_at rack3 back_room)
    (kept_for comics rosa) (sold greta daily old_max) (owed_change old_max) (owed_change anna_d))
  (:goal (and)))
