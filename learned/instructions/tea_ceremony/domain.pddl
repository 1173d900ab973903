(define (domain tea-ceremony)
  (:requirements :strips :typing)
  (:types utensil guest spot sweet - object
          kettle bowl whisk - utensil)
  (:predicates
    (rests-on ?u - utensil ?s - spot)
    (in-hands ?u - utensil)
    (hands-free)
    (is-hearth ?s - spot)
    (washbasin ?s - spot)
    (boiling ?k - kettle)
    (wiped ?u - utensil)
    (whisked ?b - bowl)
    (offered ?b - bowl ?g - guest)
    (seated ?g - guest ?s - spot)
    (waiting-outside ?g - guest)
    (has-sweet ?g - guest ?w - sweet)
    (on-tray ?w - sweet))
  (:action lift
    :parameters (?u - utensil ?s - spot)
    :precondition (and (rests-on ?u ?s) (hands-free))
    :effect (and (in-hands ?u) (not (rests-on ?u ?s)) (not (hands-free))))
  (:action lay-down
    :parameters (?u - utensil ?s - spot)
    :precondition (and (in-hands ?u))
    :effect (and (rests-on ?u ?s) (hands-free) (not (in-hands ?u))))
  (:action purify
    :parameters (?u - utensil ?s - spot)
    :precondition (and (rests-on ?u ?s) (washbasin ?s))
    :effect (wiped ?u))
  (:action heat-water
    :parameters (?k - kettle ?s - spot)
    :precondition (and (rests-on ?k ?s) (is-hearth ?s))
    :effect (boiling ?k))
  (:action prepare-matcha
    :parameters (?b - bowl ?w - whisk ?k - kettle ?s - spot)
    :precondition (and (rests-on ?b ?s) (rests-on ?w ?s) (wiped ?b) (wiped ?w) (boiling ?k))
    :effect (and (whisked ?b) (not (wiped ?w))))
  (:action welcome
    :parameters (?g - guest ?s - spot)
    :precondition (waiting-outside ?g)
    :effect (and (seated ?g ?s) (not (waiting-outside ?g))))
  (:action change-seat
    :parameters (?g - guest ?s1 ?s2 - spot)
    :precondition (seated ?g ?s1)
    :effect (and (seated ?g ?s2) (not (seated ?g ?s1))))
  (:action present-bowl
    :parameters (?b - bowl ?g - guest ?s - spot)
    :precondition (and (in-hands ?b) (whisked ?b) (seated ?g ?s))
    :effect (and (offered ?b ?g) (hands-free) (not (in-hands ?b))))
  (:action pass-sweet
    :parameters (?w - sweet ?g - guest ?s - spot)
    :precondition (and (on-tray ?w) (seated ?g ?s) (hands-free))
    :effect (and (has-sweet ?g ?w) (not (on-tray ?w)))))
