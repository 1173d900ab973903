(define (problem salon-p1)
  (:domain hair-salon)
  (:objects
    mrs-lee dan fatima rosie - client
    gino kate - stylist
    basin1 - basin
    chair-left chair-right - chair
    sofa stool - lounge
    copper plum - dye)
  (:init
    (sits-at mrs-lee sofa) (sits-at dan chair-left)
    (sits-at fatima basin1) (sits-at rosie stool)
    (vacant chair-right)
    (stands-by gino chair-left) (stands-by kate basin1)
    (qualified gino)
    (washed dan) (dyed rosie copper)
    (undyed mrs-lee) (undyed dan) (undyed fatima)
    (long-haired fatima) (long-haired rosie)
    (swept chair-right))
  (:goal (and)))
