(define (domain vending_round)
  (:requirements :strips :typing)
  (:types tech machine slot product site van_bay - object drink candy - product)
  (:predicates
    (tech_on ?t - tech ?s - site)
    (road ?s ?r - site)
    (mach_on ?m - machine ?s - site)
    (slot_of ?k - slot ?m - machine)
    (stocked ?k - slot ?p - product)
    (slot_vacant ?k - slot)
    (got ?t - tech ?p - product)
    (on_pallet ?p - product ?s - site)
    (powered ?m - machine)
    (unplugged ?m - machine)
    (cashbox_full ?m - machine)
    (cashbox_emptied ?m - machine)
    (jammed ?k - slot)
    (works ?k - slot)
    (chilling ?m - machine))
  (:action ride
    :parameters (?t - tech ?s ?r - site)
    :precondition (and (tech_on ?t ?s) (road ?s ?r))
    :effect (and (tech_on ?t ?r) (not (tech_on ?t ?s))))
  (:action grab
    :parameters (?t - tech ?p - product ?s - site)
    :precondition (and (tech_on ?t ?s) (on_pallet ?p ?s))
    :effect (and (got ?t ?p) (not (on_pallet ?p ?s))))
  (:action dump
    :parameters (?t - tech ?p - product ?s - site)
    :precondition (and (tech_on ?t ?s) (got ?t ?p))
    :effect (and (on_pallet ?p ?s) (not (got ?t ?p))))
  (:action restock
    :parameters (?t - tech ?p - product ?k - slot ?m - machine ?s - site)
    :precondition (and (tech_on ?t ?s) (mach_on ?m ?s) (slot_of ?k ?m) (got ?t ?p) (slot_vacant ?k) (works ?k))
    :effect (and (stocked ?k ?p) (not (got ?t ?p)) (not (slot_vacant ?k))))
  (:action clear_slot
    :parameters (?t - tech ?p - product ?k - slot ?m - machine ?s - site)
    :precondition (and (tech_on ?t ?s) (mach_on ?m ?s) (slot_of ?k ?m) (stocked ?k ?p))
    :effect (and (got ?t ?p) (slot_vacant ?k) (not (stocked ?k ?p))))
  (:action unjam
    :parameters (?t - tech ?k - slot ?m - machine ?s - site)
    :precondition (and (tech_on ?t ?s) (mach_on ?m ?s) (slot_of ?k ?m) (jammed ?k) (unplugged ?m))
    :effect (and (works ?k) (not (jammed ?k))))
  (:action plug_in
    :parameters (?t - tech ?m - machine ?s - site)
    :precondition (and (tech_on ?t ?s) (mach_on ?m ?s) (unplugged ?m))
    :effect (and (powered ?m) (not (unplugged ?m))))
  (:action pull_plug
    :parameters (?t - tech ?m - machine ?s - site)
    :precondition (and (tech_on ?t ?s) (mach_on ?m ?s) (powered ?m))
    :effect (and (unplugged ?m) (not (powered ?m)) (not (chilling ?m))))
  (:action start_cooling
    :parameters (?t - tech ?m - machine ?s - site)
    :precondition (and (tech_on ?t ?s) (mach_on ?m ?s) (powered ?m))
    :effect (chilling ?m))
  (:action empty_cashbox
    :parameters (?t - tech ?m - machine ?s - site)
    :precondition (and (tech_on ?t ?s) (mach_on ?m ?s) (cashbox_full ?m))
    :effect (and (cashbox_emptied ?m) (not (cashbox_full ?m)))))
