(define (problem oil-2) (:domain oil-platform)
  (:objects north_rig south_rig east_rig - platform
            heli1 heli2 - helicopter  supply_boat - boat
            Yusuf Greta - crew
            valve_n valve_s - valve  pump_n pump_s - pump
            box1 box2 box3 - crate)
  (:init (VEH-AT heli1 north_rig) (VEH-AT heli2 heliport) (VEH-AT supply_boat east_rig)
         (CREW-AT yusuf south_rig) (ABOARD greta heli1) (ENGINEER yusuf) (ENGINEER greta)
         (PART-OF valve_n north_rig) (PART-OF valve_s south_rig) (FEEDS valve_n pump_n) (FEEDS valve_s pump_s)
         (PUMP-OF pump_n north_rig) (PUMP-OF pump_s south_rig)
         (SHUT valve_n) (OPENED valve_s) (STOPPED pump_n) (RUNNING pump_s) (INSPECTED east_rig)
         (CRATE-AT box1 east_rig) (CRATE-AT box2 east_rig) (LOADED box3 supply_boat))
  (:goal (and)))
