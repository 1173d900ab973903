(define (problem coaster-p2)
  (:domain coaster)
  (:objects comet meteor rocket - train
            st_a - station hill - lift plunge - drop mid_brake end_brake - brake pit siding - shed
            scouts nuns tourists band - grp)
  (:init (nxt st_a hill) (nxt hill plunge) (nxt plunge mid_brake) (nxt mid_brake end_brake) (nxt end_brake st_a)
         (nxt st_a pit) (nxt pit st_a) (nxt end_brake siding) (nxt siding st_a)
         (t-in comet pit) (bars-up comet) (vacant comet)
         (t-in meteor hill) (bars-dn meteor) (aboard scouts meteor)
         (t-in rocket siding) (bars-dn rocket) (vacant rocket) (checked rocket)
         (blk-free st_a) (blk-free plunge) (blk-free mid_brake) (blk-free end_brake)
         (queued nuns st_a) (queued tourists st_a) (queued band st_a)
         (vip band))
  (:goal (and)))
