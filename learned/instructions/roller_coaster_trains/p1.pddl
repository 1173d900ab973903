(define (problem coaster-p1)
  (:domain coaster)
  (:objects red_train blue_train - train
            platform - station lift_hill - lift big_drop - drop brakes - brake workshop - shed
            smiths school_class vips - grp)
  (:init (nxt platform lift_hill) (nxt lift_hill big_drop) (nxt big_drop brakes) (nxt brakes platform)
         (nxt platform workshop) (nxt workshop platform)
         (t-in red_train platform) (bars-up red_train) (vacant red_train)
         (t-in blue_train brakes) (bars-dn blue_train) (aboard school_class blue_train)
         (blk-free lift_hill) (blk-free big_drop) (blk-free workshop)
         (queued smiths platform) (queued vips platform) (vip vips))
  (:goal (and)))
