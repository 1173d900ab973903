(define (problem depots-p1)
  (:domain depots)
  (:objects
    depot0 - depot
    distributor0 distributor1 - distributor
    truck0 truck1 - truck
    hoist0 hoist1 hoist2 - hoist
    pallet0 pallet1 pallet2 pallet3 - pallet
    crate0 crate1 crate2 crate3 crate4 - crate)
  (:init
    (at hoist0 depot0) (at hoist1 distributor0) (at hoist2 distributor1)
    (available hoist0) (available hoist1) (available hoist2)
    (at pallet0 depot0) (at pallet1 distributor0) (at pallet2 distributor1) (at pallet3 depot0)
    (at truck0 distributor1) (at truck1 depot0)
    (at crate0 depot0) (on crate0 pallet0)
    (at crate1 depot0) (on crate1 crate0) (clear crate1)
    (at crate2 distributor0) (on crate2 pallet1)
    (at crate3 distributor0) (on crate3 crate2) (clear crate3)
    (in crate4 truck0)
    (clear pallet2) (clear pallet3))
  (:goal (and)))
