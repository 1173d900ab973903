(define (problem fossil-1)
  (:domain fossil-prep)
  (:objects
    Nora Piet - person
    store prep_lab cast_room - room
    trilobite ammonite raptor_claw fern_slab - specimen
    airscribe needle brush - tool)
  (:init
    (works-in Nora prep_lab) (works-in Piet store)
    (free-handed Nora) (held-by needle Piet) (on-rack airscribe) (on-rack brush)
    (lies-in trilobite prep_lab) (lies-in ammonite store) (lies-in raptor_claw prep_lab) (lies-in fern_slab cast_room)
    (jacketed ammonite) (cracked raptor_claw) (cleaned fern_slab)
    (suits airscribe ammonite) (suits airscribe trilobite) (suits needle raptor_claw)
    (suits needle trilobite) (suits brush fern_slab) (suits brush raptor_claw)
    (fragile raptor_claw) (fragile fern_slab) (casting-room cast_room))
  (:goal (and)))
