(define (problem lift-building-p1)
  (:domain lift-building)
  (:objects
    cellar lobby floor-1 floor-2 penthouse - floor
    glass-lift old-lift - lift
    ana boris chiyo dara emeka - person)
  (:init
    (directly-above lobby cellar) (directly-above floor-1 lobby)
    (directly-above floor-2 floor-1) (directly-above penthouse floor-2)
    (reaches glass-lift lobby) (reaches glass-lift floor-1)
    (reaches glass-lift floor-2) (reaches glass-lift penthouse)
    (reaches old-lift cellar) (reaches old-lift lobby)
    (reaches old-lift floor-1) (reaches old-lift floor-2)
    (lift-on glass-lift floor-1) (lift-on old-lift lobby) (door-open old-lift)
    (standing-at ana lobby) (standing-at boris floor-1) (standing-at chiyo cellar)
    (riding dara glass-lift) (standing-at emeka penthouse)
    (bound-for ana floor-2) (bound-for boris penthouse) (bound-for chiyo floor-2)
    (bound-for dara lobby) (bound-for emeka lobby)
    (vip boris) (vip emeka))
  (:goal (and)))
