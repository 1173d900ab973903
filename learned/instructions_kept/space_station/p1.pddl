(define (problem orbit-1)
  (:domain orbit)
  (:objects
    unity zarya destiny kibo cupola - module
    h_uz h_ud h_dk h_uc - hatch
    sergei akira dana - crew
    plant_lab crystal foam - experiment
    p_left p_right - panel
    pilot medic botanist - role)
  (:init
    (inmod unity sergei) (inmod zarya akira) (inmod destiny dana)
    (job sergei pilot) (job akira medic) (job dana botanist)
    (expmod destiny plant_lab) (expmod kibo crystal) (expmod unity foam)
    (link h_uz unity zarya) (link h_uz zarya unity)
    (link h_ud unity destiny) (link h_ud destiny unity)
    (link h_dk destiny kibo) (link h_dk kibo destiny)
    (link h_uc unity cupola) (link h_uc cupola unity)
    (shut h_dk) (shut h_uc)
    (active plant_lab) (done foam)
    (out p_left)
    (feeds p_left unity) (feeds p_left destiny) (feeds p_right kibo) (feeds p_right cupola)
    (= (total-cost) 0))
  (:goal (and)))
