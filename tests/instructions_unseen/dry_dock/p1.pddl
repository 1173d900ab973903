(define (problem yard-north)
  (:domain dry-dock)
  (:objects Marigold - ferryboat  Hercules Samson - tug
            big_crane - crane
            dock_1 dock_2 - dock
            east_quay west_quay - quay
            riggers welders - crew
            white navy - paint
            propeller rudder - spare)
  (:init (afloat_at Marigold east_quay) (docked Hercules dock_1) (afloat_at Samson west_quay)
         (vacant dock_2) (drained dock_1) (flooded dock_2)
         (gate_to dock_1 east_quay) (gate_to dock_2 west_quay)
         (crew_on riggers dock_1) (crew_on welders dock_2)
         (painted Marigold white) (painted Samson navy) (unpainted Hercules) (scraped Hercules)
         (needs Marigold propeller) (needs Hercules rudder)
         (spare_ashore propeller) (spare_ashore rudder))
  (:goal (and)))
