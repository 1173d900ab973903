; nothing leads to the reef
(define (problem weather-net-p2)
  (:domain weather-net)
  (:objects
    van skiff sonde - platform
    lake peak glacier village reef - site
    baro gauge cam combi - instr
    pressure rainfall cloud - quantity)
  (:init
    (way lake village) (way village lake) (way village peak) (way peak village) (way peak glacier) (way glacier peak) (way lake glacier) (way glacier lake)
    (uplink village)
    (plt_at van village) (plt_at skiff lake) (plt_at sonde peak)
    (mnt baro van) (mnt gauge skiff) (mnt combi sonde) (spare cam village)
    (meas baro pressure) (meas gauge rainfall) (meas cam cloud) (meas combi pressure) (meas combi cloud)
    (pwr gauge) (pwr combi) (cal combi)
    (logged sonde glacier cloud) (rcvd village rainfall))
  (:goal (and)))
