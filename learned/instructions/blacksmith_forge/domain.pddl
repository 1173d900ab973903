(define (domain BlacksmithForge)
  (:requirements :strips :typing)
  (:types smith piece hammer shape place - object
          hearth anvil trough shelf - place)
  (:predicates
    (Lies ?p - piece ?w - place)
    (Grips ?s - smith ?p - piece)
    (TongsFree ?s - smith)
    (Wields ?s - smith ?h - hammer)
    (HammerUp ?h - hammer)
    (NoHammer ?s - smith)
    (Burning ?f - hearth)
    (Out ?f - hearth)
    (Glowing ?p - piece)
    (Hard ?p - piece)
    (Shaped ?p - piece ?k - shape)
    (Different ?k1 ?k2 - shape)
    (Iron ?p - piece)
    (Steel ?p - piece))
  (:action Grip
    :parameters (?s - smith ?p - piece ?w - place)
    :precondition (and (Lies ?p ?w) (TongsFree ?s))
    :effect (and (Grips ?s ?p) (not (Lies ?p ?w)) (not (TongsFree ?s))))
  (:action Lay
    :parameters (?s - smith ?p - piece ?w - place)
    :precondition (Grips ?s ?p)
    :effect (and (Lies ?p ?w) (TongsFree ?s) (not (Grips ?s ?p))))
  (:action Stoke
    :parameters (?s - smith ?f - hearth)
    :precondition (Out ?f)
    :effect (and (Burning ?f) (not (Out ?f))))
  (:action Douse
    :parameters (?s - smith ?f - hearth)
    :precondition (Burning ?f)
    :effect (and (Out ?f) (not (Burning ?f))))
  (:action TakeHammer
    :parameters (?s - smith ?h - hammer)
    :precondition (and (HammerUp ?h) (NoHammer ?s))
    :effect (and (Wields ?s ?h) (not (HammerUp ?h)) (not (NoHammer ?s))))
  (:action HangHammer
    :parameters (?s - smith ?h - hammer)
    :precondition (Wields ?s ?h)
    :effect (and (HammerUp ?h) (NoHammer ?s) (not (Wields ?s ?h))))
  (:action Heat
    :parameters (?s - smith ?p - piece ?f - hearth)
    :precondition (and (Lies ?p ?f) (Burning ?f))
    :effect (and (Glowing ?p) (not (Hard ?p))))
  (:action Strike
    :parameters (?s - smith ?h - hammer ?p - piece ?a - anvil ?old ?new - shape)
    :precondition (and (Wields ?s ?h) (Lies ?p ?a) (Glowing ?p) (Shaped ?p ?old) (Different ?old ?new))
    :effect (and (Shaped ?p ?new) (not (Shaped ?p ?old))))
  (:action Quench
    :parameters (?s - smith ?p - piece ?t - trough)
    :precondition (and (Lies ?p ?t) (Glowing ?p))
    :effect (and (Hard ?p) (not (Glowing ?p)))))
