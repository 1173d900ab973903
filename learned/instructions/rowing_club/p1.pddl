(define (problem rowing_1)
  (:domain rowing_club)
  (:objects
    hanna ole piet - rower
    swift wren - single
    heron - double
    oars_a oars_b - oar_set
    boathouse - shed
    home_pier mill_pier - pier)
  (:init
    (boat_in swift boathouse) (boat_in wren home_pier) (boat_in heron boathouse)
    (bare swift) (bare heron) (equipped wren oars_a)
    (on_land swift) (on_land heron) (afloat wren) (salty wren)
    (empty swift) (empty heron) (empty wren) (rinsed heron)
    (rower_in hanna boathouse) (rower_in ole home_pier) (rower_in piet mill_pier)
    (ashore hanna) (ashore ole) (ashore piet)
    (oars_in oars_b boathouse)
    (junior piet) (cox_licence hanna)
    (river home_pier mill_pier) (river mill_pier home_pier))
  (:goal (and)))
