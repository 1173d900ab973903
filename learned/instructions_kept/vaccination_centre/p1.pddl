(define (problem vacc-1)
  (:domain vaccination-centre)
  (:objects Ruth Amir - nurse
            Sven Dolores Wei Karim - patient
            boothA boothB boothC - booth
            flu tetanus measles - vaccine)
  (:init (staffs Ruth boothA) (staffs Amir boothB)
         (queueing Sven) (queueing Wei) (sits Dolores boothB) (resting Karim)
         (registered Sven) (registered Dolores) (registered Karim)
         (vacant boothA) (vacant boothC)
         (stock flu boothA) (stock tetanus boothB) (stock measles boothC)
         (jabbed Karim flu Ruth))
  (:goal (and)))
