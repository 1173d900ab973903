(define (problem zipper-fab-2)
  (:domain zipper-fab)
  (:objects
    Otto Paula Rita - wrk
    tub1 tub2 - dyer
    caster - moulder
    bench - fitter
    desk - packer
    jacket_zip boot_zip tent_zip bag_zip - zip
    ring_slider plain_slider silver_slider - sld
    black olive - col
    box1 box2 - box)
  (:init
    (mans Otto tub1) (mans Paula bench) (idle Rita)
    (on jacket_zip tub1) (undyed jacket_zip)
    (on boot_zip caster) (undyed boot_zip)
    (on tent_zip bench) (dyed tent_zip olive) (teethed tent_zip) (sld-on tent_zip plain_slider)
    (on bag_zip desk) (dyed bag_zip black) (teethed bag_zip) (sld-on bag_zip silver_slider)
    (tested-by bag_zip Rita)
    (free-sld ring_slider))
  (:goal (and)))
