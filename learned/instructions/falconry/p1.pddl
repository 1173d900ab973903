(define (problem falc-1) (:domain falconry)
  (:objects Sheba Nero - falcon Hedwina - owl Ruby - hawk
    Aldous Bettina - falconer
    block-perch bow-perch - perch meadow hillside - field old-mews - mews
    leather-hood green-hood - hood brass-bell - bell)
  (:init
    (perched Sheba old-mews) (on-glove Nero Bettina) (perched Hedwina block-perch) (flying Ruby hillside)
    (standing Aldous old-mews) (standing Bettina meadow) (glove-free Aldous)
    (hooded Nero leather-hood) (unhooded Sheba) (unhooded Hedwina) (unhooded Ruby)
    (spare green-hood) (spare brass-bell)
    (hungry Sheba) (hungry Nero) (well-fed Hedwina) (hungry Ruby)
    (trail old-mews block-perch) (trail block-perch old-mews) (trail block-perch bow-perch) (trail bow-perch block-perch)
    (trail bow-perch meadow) (trail meadow bow-perch) (trail meadow hillside) (trail hillside meadow))
  (:goal (and)))
