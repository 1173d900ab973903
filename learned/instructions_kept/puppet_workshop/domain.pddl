(define (domain PuppetWorkshop)
  (:requirements :strips :typing :negative-preconditions)
  (:types Maker Thing Spot Colour - object
          Puppet Costume - Thing)
  (:predicates
    (MakerAt ?m - Maker ?s - Spot)
    (Lies ?t - Thing ?s - Spot)
    (Wears ?p - Puppet ?c - Costume)
    (IsDressed ?p - Puppet)
    (IsStrung ?p - Puppet)
    (FacePainted ?p - Puppet ?k - Colour)
    (ClothColour ?c - Costume ?k - Colour)
    (HasPot ?m - Maker ?k - Colour)
    (IsBench ?s - Spot)
    (IsTall ?p - Puppet)
    (FitsTall ?c - Costume))
  (:action Stroll
    :parameters (?m - Maker ?a ?b - Spot)
    :precondition (MakerAt ?m ?a)
    :effect (and (MakerAt ?m ?b) (not (MakerAt ?m ?a))))
  (:action Bring
    :parameters (?m - Maker ?t - Thing ?a ?b - Spot)
    :precondition (and (MakerAt ?m ?a) (Lies ?t ?a))
    :effect (and (MakerAt ?m ?b) (Lies ?t ?b) (not (MakerAt ?m ?a)) (not (Lies ?t ?a))))
  (:action DressSmall
    :parameters (?m - Maker ?p - Puppet ?c - Costume ?s - Spot)
    :precondition (and (MakerAt ?m ?s) (Lies ?p ?s) (Lies ?c ?s) (not (IsDressed ?p)) (not (IsTall ?p)) (not (FitsTall ?c)))
    :effect (and (Wears ?p ?c) (IsDressed ?p) (not (Lies ?c ?s))))
  (:action DressTall
    :parameters (?m - Maker ?p - Puppet ?c - Costume ?s - Spot)
    :precondition (and (MakerAt ?m ?s) (Lies ?p ?s) (Lies ?c ?s) (not (IsDressed ?p)) (IsTall ?p) (FitsTall ?c))
    :effect (and (Wears ?p ?c) (IsDressed ?p) (not (Lies ?c ?s))))
  (:action Undress
    :parameters (?m - Maker ?p - Puppet ?c - Costume ?s - Spot)
    :precondition (and (MakerAt ?m ?s) (Lies ?p ?s) (Wears ?p ?c))
    :effect (and (Lies ?c ?s) (not (Wears ?p ?c)) (not (IsDressed ?p))))
  (:action PaintFace
    :parameters (?m - Maker ?p - Puppet ?old ?new - Colour ?s - Spot)
    :precondition (and (MakerAt ?m ?s) (IsBench ?s) (Lies ?p ?s) (HasPot ?m ?new) (FacePainted ?p ?old) (not (IsDressed ?p)))
    :effect (and (FacePainted ?p ?new) (not (FacePainted ?p ?old))))
  (:action PassPot
    :parameters (?m ?n - Maker ?k - Colour ?s - Spot)
    :precondition (and (MakerAt ?m ?s) (MakerAt ?n ?s) (HasPot ?m ?k))
    :effect (and (HasPot ?n ?k) (not (HasPot ?m ?k))))
  (:action TieStrings
    :parameters (?m - Maker ?p - Puppet ?s - Spot)
    :precondition (and (MakerAt ?m ?s) (IsBench ?s) (Lies ?p ?s) (not (IsStrung ?p)))
    :effect (IsStrung ?p))
  (:action CutStrings
    :parameters (?m - Maker ?p - Puppet ?s - Spot)
    :precondition (and (MakerAt ?m ?s) (Lies ?p ?s) (IsStrung ?p))
    :effect (not (IsStrung ?p))))
