; sl1: reservoir -> canal, sl2: reservoir -> pond, sl3: pond -> canal, pu: canal -> reservoir
; the old tower can only be seen from afar
(define (problem river-dam-p2)
  (:domain river-dam)
  (:objects
    gallery weir control_room north_bank old_tower - place
    Ada Bo Cleo - keeper
    reservoir pond canal - basin
    sl1 sl2 sl3 - sluice
    pu - pump
    l1 l2 l3 l4 - lamp)
  (:init
    (path control_room gallery) (path gallery control_room) (path gallery weir) (path weir gallery) (path gallery north_bank) (path north_bank gallery) (path weir north_bank) (path north_bank weir)
    (keeper-at Ada control_room) (keeper-at Bo weir) (keeper-at Cleo weir)
    (device-at sl1 weir) (device-at sl2 north_bank) (device-at sl3 gallery) (device-at pu gallery)
    (device-at l1 control_room) (device-at l2 gallery) (device-at l3 weir) (device-at l4 old_tower)
    (leads sl1 reservoir canal) (leads sl2 reservoir pond) (leads sl3 pond canal) (leads pu canal reservoir)
    (opened sl1) (opened sl3) (running pu) (lit l2) (lit l3)
    (full reservoir) (full pond))
  (:goal (and)))
