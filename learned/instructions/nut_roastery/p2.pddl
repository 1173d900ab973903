(define (problem nuts-2)
  (:domain nut-roastery)
  (:objects
    big-roaster small-roaster - roaster
    hopper tub crate - bin
    packer-left packer-right - packer
    spanish-lot california-lot vietnam-lot house-mix sample-lot - batch)
  (:init
    (in-station spanish-lot hopper) (occupied hopper)
    (in-station california-lot tub) (occupied tub)
    (in-station vietnam-lot big-roaster) (occupied big-roaster)
    (in-station house-mix crate) (occupied crate)
    (in-station sample-lot packer-left) (occupied packer-left)
    (is-hot big-roaster) (is-hot small-roaster)
    (is-roasted house-mix) (is-roasted sample-lot) (is-bagged sample-lot) (is-salted house-mix)
    (almonds spanish-lot) (almonds california-lot) (cashews vietnam-lot) (organic spanish-lot))
  (:goal (and)))
