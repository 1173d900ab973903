(define (problem rowing_2)
  (:domain rowing_club)
  (:objects
    Lena Max Nuri Ruth - rower
    skiff - single
    pelican tern - double
    oars1 oars2 oars3 - oar_set
    big_shed small_shed - shed
    north_pier south_pier bridge_pier - pier)
  (:init
    (boat_in skiff south_pier) (boat_in pelican big_shed) (boat_in tern small_shed)
    (equipped skiff oars1) (bare pelican) (bare tern)
    (afloat skiff) (on_land pelican) (on_land tern) (salty skiff) (salty tern)
    (empty pelican) (empty tern) (seated Lena skiff)
    (rower_in Max big_shed) (rower_in Nuri small_shed) (rower_in Ruth north_pier)
    (ashore Max) (ashore Nuri) (ashore Ruth)
    (oars_in oars2 big_shed) (oars_in oars3 small_shed)
    (junior Max) (junior Ruth) (cox_licence Lena) (cox_licence Nuri)
    (river north_pier south_pier) (river south_pier north_pier)
    (river south_pier bridge_pier) (river bridge_pier south_pier))
  (:goal (and)))
