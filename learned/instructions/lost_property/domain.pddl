; lost-property office of an airport
(define (domain lost-property)
  (:requirements :strips :typing)
  (:types place item clerk traveller - object
          open-place safe - place
          shelf counter - open-place)
  (:predicates
    (lies-at ?i - item ?p - place)
    (in-hands ?i - item ?c - clerk)
    (hands-free ?c - clerk)
    (tagged ?i - item)
    (registered ?i - item)
    (valuable ?i - item)
    (red ?i - item)
    (black ?i - item)
    (belongs-to ?i - item ?t - traveller)
    (in-hall ?t - traveller)
    (waits-at ?t - traveller ?k - counter)
    (returned ?i - item ?t - traveller)
    (unlocked ?s - safe)
    (locked ?s - safe))
  (:action pick-up
    :parameters (?c - clerk ?i - item ?p - open-place)
    :precondition (and (lies-at ?i ?p) (hands-free ?c))
    :effect (and (in-hands ?i ?c) (not (lies-at ?i ?p)) (not (hands-free ?c))))
  (:action put-down
    :parameters (?c - clerk ?i - item ?p - open-place)
    :precondition (in-hands ?i ?c)
    :effect (and (lies-at ?i ?p) (hands-free ?c) (not (in-hands ?i ?c))))
  (:action take-from-safe
    :parameters (?c - clerk ?i - item ?s - safe)
    :precondition (and (lies-at ?i ?s) (unlocked ?s) (hands-free ?c))
    :effect (and (in-hands ?i ?c) (not (lies-at ?i ?s)) (not (hands-free ?c))))
  (:action store-in-safe
    :parameters (?c - clerk ?i - item ?s - safe)
    :precondition (and (in-hands ?i ?c) (unlocked ?s))
    :effect (and (lies-at ?i ?s) (hands-free ?c) (not (in-hands ?i ?c))))
  (:action unlock
    :parameters (?s - safe)
    :precondition (locked ?s)
    :effect (and (unlocked ?s) (not (locked ?s))))
  (:action lock
    :parameters (?s - safe)
    :precondition (unlocked ?s)
    :effect (and (locked ?s) (not (unlocked ?s))))
  (:action attach-tag
    :parameters (?i - item ?k - counter)
    :precondition (lies-at ?i ?k)
    :effect (tagged ?i))
  (:action register
    :parameters (?i - item ?k - counter)
    :precondition (and (lies-at ?i ?k) (tagged ?i))
    :effect (registered ?i))
  (:action call-up
    :parameters (?t - traveller ?k - counter)
    :precondition (in-hall ?t)
    :effect (and (waits-at ?t ?k) (not (in-hall ?t))))
  (:action send-back
    :parameters (?t - traveller ?k - counter)
    :precondition (waits-at ?t ?k)
    :effect (and (in-hall ?t) (not (waits-at ?t ?k))))
  (:action hand-over
    :parameters (?c - clerk ?i - item ?t - traveller ?k - counter)
    :precondition (and (in-hands ?i ?c) (belongs-to ?i ?t) (waits-at ?t ?k) (registered ?i))
    :effect (and (returned ?i ?t) (hands-free ?c) (not (in-hands ?i ?c)))))
