(define (problem bell-p1)
  (:domain diving-bell)
  (:objects
    deck shallows reef wreck - level
    old_bell new_bell - bell
    Abel Britt Carlo - diver
    gas_torch - torch
    crowbar camera - tool
    bow_seam stern_seam chain_link - seam)
  (:init
    (next deck shallows) (next shallows deck) (next shallows reef) (next reef shallows)
    (next reef wreck) (next wreck reef)
    (bell-at old_bell deck) (bell-at new_bell reef)
    (hatch-open old_bell)
    (at Abel deck) (inside Britt new_bell) (inside Carlo new_bell) (hosed Britt)
    (lies gas_torch deck) (carries Carlo camera) (lies crowbar wreck)
    (seam-at bow_seam wreck) (seam-at stern_seam wreck) (seam-at chain_link shallows))
  (:goal (and)))
