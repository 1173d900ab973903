(define (problem police-dogs-p1)
  (:domain police-dogs)
  (:objects rex bella duke - dog
            Novak Okoye Lind - officer
            kennel station market pier - site
            parcel pistol cash - item)
  (:init (dog-at rex kennel) (loose rex) (dog-at bella kennel) (loose bella)
         (dog-at duke market) (on-lead duke Lind)
         (off-at Novak station) (free-handed Novak) (off-at Okoye kennel) (free-handed Okoye) (off-at Lind market)
         (hidden parcel pier) (hidden pistol market) (hidden cash station)
         (puppy bella))
  (:goal (and)))
