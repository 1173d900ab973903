(define (problem weather-net-p1)
  (:domain weather-net)
  (:objects
    buoy balloon - platform
    bay marsh ridge mast_hill - site
    therm1 therm2 anemo hygro - instr
    temperature wind humidity - quantity)
  (:init
    (way bay marsh) (way marsh bay) (way marsh ridge) (way ridge marsh) (way ridge mast_hill) (way mast_hill ridge) (way bay mast_hill) (way mast_hill bay)
    (uplink mast_hill) (uplink bay)
    (plt_at buoy marsh) (plt_at balloon ridge)
    (mnt therm1 buoy) (mnt anemo balloon) (spare therm2 ridge) (spare hygro mast_hill)
    (meas therm1 temperature) (meas therm2 temperature) (meas anemo wind) (meas hygro humidity)
    (pwr therm1) (pwr anemo) (cal anemo)
    (logged balloon bay wind))
  (:goal (and)))
