(define (problem court-p2)
  (:domain court-house)
  (:objects
    pat sunita walt - clerk
    oduya becker - judge
    red_room oak_room - courtroom
    chambers - office
    lobby - room
    smith_v_jones doe_estate re_miller people_v_crane lease_appeal - case-file)
  (:init
    (door-between lobby registry) (door-between registry lobby)
    (door-between lobby red_room) (door-between red_room lobby)
    (door-between lobby oak_room) (door-between oak_room lobby)
    (door-between lobby chambers) (door-between chambers lobby)
    (door-between registry vault) (door-between vault registry)
    (is-in pat lobby) (is-in sunita oak_room) (is-in walt registry) (is-in oduya chambers) (is-in becker lobby)
    (file-in smith_v_jones registry) (file-in doe_estate vault) (file-in re_miller oak_room)
    (has-file walt people_v_crane) (file-in lease_appeal chambers)
    (is-sealed doe_estate)
    (is-criminal re_miller) (is-criminal people_v_crane)
    (is-civil smith_v_jones) (is-civil doe_estate) (is-civil lease_appeal)
    (is-locked red_room)
    (is-stamped re_miller) (is-signed lease_appeal becker))
  (:goal (and)))
