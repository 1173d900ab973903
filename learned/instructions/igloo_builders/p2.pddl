(define (problem igloo_2)
  (:domain igloo_building)
  (:objects
    tents snowfield ridge valley - spot
    Mika Siku Paul - builder
    north_house south_house - igloo
    slab_a slab_b slab_c - wall_block
    keystone_n keystone_s - cap_block
    long_saw short_saw - saw
    red_lamp green_lamp - lamp)
  (:init
    (path tents snowfield) (path snowfield tents) (path tents ridge) (path ridge tents) (path tents valley) (path valley tents)
    (is_at Mika tents) (is_at Siku snowfield) (is_at Paul ridge)
    (is_free Mika) (holds Siku slab_a) (is_free Paul) (is_cut slab_a)
    (stands_at north_house ridge) (stands_at south_house valley)
    (is_laid slab_b north_house) (is_cut slab_b) (is_laid keystone_n north_house) (is_cut keystone_n)
    (is_roofed north_house) (is_lit north_house) (lies_at red_lamp ridge)
    (lies_at slab_c snowfield) (lies_at keystone_s snowfield)
    (lies_at long_saw tents) (lies_at short_saw snowfield) (lies_at green_lamp tents))
  (:goal (and)))
