(define (domain FencingClub)
  (:requirements :strips :typing)
  (:types
    Fencer Piste Weapon - object
    Foil Epee Sabre - Weapon)
  (:predicates
    (OnPiste ?f - Fencer ?p - Piste)
    (OnBench ?f - Fencer)
    (Holds ?f - Fencer ?w - Weapon)
    (InRack ?w - Weapon)
    (Masked ?f - Fencer)
    (BareHeaded ?f - Fencer)
    (Wired ?f - Fencer)
    (HasBeaten ?f ?g - Fencer)
    (Mopped ?p - Piste)
    (LeftHanded ?f - Fencer))
  (:action StepOn
    :parameters (?f - Fencer ?p - Piste)
    :precondition (OnBench ?f)
    :effect (and (OnPiste ?f ?p) (not (OnBench ?f))))
  (:action StepOff
    :parameters (?f - Fencer ?p - Piste)
    :precondition (OnPiste ?f ?p)
    :effect (and (OnBench ?f) (not (OnPiste ?f ?p)) (not (Wired ?f))))
  (:action TakeWeapon
    :parameters (?f - Fencer ?w - Weapon)
    :precondition (InRack ?w)
    :effect (and (Holds ?f ?w) (not (InRack ?w))))
  (:action RackWeapon
    :parameters (?f - Fencer ?w - Weapon)
    :precondition (Holds ?f ?w)
    :effect (and (InRack ?w) (not (Holds ?f ?w))))
  (:action MaskUp
    :parameters (?f - Fencer)
    :precondition (BareHeaded ?f)
    :effect (and (Masked ?f) (not (BareHeaded ?f))))
  (:action Unmask
    :parameters (?f - Fencer)
    :precondition (Masked ?f)
    :effect (and (BareHeaded ?f) (not (Masked ?f))))
  (:action PlugIn
    :parameters (?f - Fencer ?p - Piste)
    :precondition (OnPiste ?f ?p)
    :effect (Wired ?f))
  (:action WinBout
    :parameters (?f ?g - Fencer ?p - Piste ?v ?w - Weapon)
    :precondition (and (OnPiste ?f ?p) (OnPiste ?g ?p) (Masked ?f) (Masked ?g) (Wired ?f) (Wired ?g) (Holds ?f ?v) (Holds ?g ?w))
    :effect (HasBeaten ?f ?g))
  (:action Mop
    :parameters (?f - Fencer ?p - Piste)
    :precondition (OnBench ?f)
    :effect (Mopped ?p)))
