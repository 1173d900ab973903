(define (domain egg_plant)
  (:requirements :strips :typing)
  (:types
    tray cart station - object
    washer candler stamper store - station)
  (:predicates
    (tray_on ?t - tray ?s - station)
    (loaded ?t - tray ?c - cart)
    (cart_at ?c - cart ?s - station)
    (working ?c - cart)
    (washed ?t - tray)
    (candled ?t - tray)
    (stamped ?t - tray)
    (large ?t - tray)
    (small ?t - tray)
    (organic ?t - tray))
  (:action roll_cart
    :parameters (?c - cart ?a ?b - station)
    :precondition (and (cart_at ?c ?a) (working ?c))
    :effect (and (cart_at ?c ?b) (not (cart_at ?c ?a))))
  (:action mend_cart
    :parameters (?c - cart ?s - station)
    :precondition (cart_at ?c ?s)
    :effect (working ?c))
  (:action load_tray
    :parameters (?t - tray ?c - cart ?s - station)
    :precondition (and (tray_on ?t ?s) (cart_at ?c ?s))
    :effect (and (loaded ?t ?c) (not (tray_on ?t ?s))))
  (:action unload_tray
    :parameters (?t - tray ?c - cart ?s - station)
    :precondition (and (loaded ?t ?c) (cart_at ?c ?s))
    :effect (and (tray_on ?t ?s) (not (loaded ?t ?c))))
  (:action wash_tray
    :parameters (?t - tray ?w - washer)
    :precondition (tray_on ?t ?w)
    :effect (washed ?t))
  (:action candle_tray
    :parameters (?t - tray ?k - candler)
    :precondition (and (tray_on ?t ?k) (washed ?t))
    :effect (candled ?t))
  (:action stamp_tray
    :parameters (?t - tray ?k - stamper)
    :precondition (and (tray_on ?t ?k) (candled ?t))
    :effect (stamped ?t)))
