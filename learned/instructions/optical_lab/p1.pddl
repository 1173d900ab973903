(define (problem lab-monday)
  (:domain optical-lab)
  (:objects L1 L2 L3 L4 - lens
            aviator tortoiseshell - frame
            edger - grinder
            vapour_chamber - coater
            grey brown - tint
            Mrs_Okafor Mr_Lind - customer)
  (:init (LOOSE L1) (LOOSE L2) (ON-MACHINE L3 edger) (FITTED L4 tortoiseshell left)
         (IDLE vapour_chamber)
         (IS-GROUND L2) (IS-POLISHED L2) (IS-GROUND L4) (IS-POLISHED L4)
         (UNTINTED L1) (UNTINTED L2) (UNTINTED L3) (TINTED L4 brown)
         (SLOT-EMPTY aviator left) (SLOT-EMPTY aviator right) (SLOT-EMPTY tortoiseshell right)
         (IN-LAB aviator) (IN-LAB tortoiseshell))
  (:goal (and)))
