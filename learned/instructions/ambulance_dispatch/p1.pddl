(define (problem amb-p1) (:domain ambulance-dispatch)
  (:objects amb1 amb2 - ambulance  Rosa - medic  Deniz Wolf - driver  mrs_pike mr_lund little_jo - patient
    st_anna city_general - hospital  station - depot  oak_street ring_road - street)
  (:init (unit-at amb1 station) (unit-at amb2 oak_street) (on-unit Deniz amb2) (crew-at Rosa station) (crew-at Wolf station)
    (siren-on amb2) (stocked amb1)
    (patient-at mrs_pike oak_street) (patient-at mr_lund ring_road) (patient-at little_jo ring_road) (critical mr_lund) (child little_jo) (stabilised mrs_pike)
    (road station oak_street) (road oak_street station) (road station ring_road) (road ring_road station)
    (road oak_street st_anna) (road st_anna oak_street) (road ring_road city_general) (road city_general ring_road))
  (:goal (and)))
