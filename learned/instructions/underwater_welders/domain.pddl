(define (domain underwater_welders)
  (:requirements :strips :typing)
  (:types diver place torch seam tank - object)
  (:predicates
    (diver_at ?d - diver ?p - place)
    (line ?p ?q - place)
    (torch_at ?t - torch ?p - place)
    (has_torch ?d - diver ?t - torch)
    (hands_empty ?d - diver)
    (lit ?t - torch)
    (tank_at ?k - tank ?p - place)
    (wears_tank ?d - diver ?k - tank)
    (back_bare ?d - diver)
    (filled ?k - tank)
    (compressor ?p - place)
    (seam_at ?s - seam ?p - place)
    (scraped ?s - seam)
    (leaking ?s - seam)
    (welded ?s - seam)
    (inspected ?s - seam))
  (:action swim
    :parameters (?d - diver ?p ?q - place)
    :precondition (and (diver_at ?d ?p) (line ?p ?q))
    :effect (and (diver_at ?d ?q) (not (diver_at ?d ?p))))
  (:action pick_up_torch
    :parameters (?d - diver ?t - torch ?p - place)
    :precondition (and (diver_at ?d ?p) (torch_at ?t ?p) (hands_empty ?d))
    :effect (and (has_torch ?d ?t) (not (torch_at ?t ?p)) (not (hands_empty ?d))))
  (:action leave_torch
    :parameters (?d - diver ?t - torch ?p - place)
    :precondition (and (diver_at ?d ?p) (has_torch ?d ?t))
    :effect (and (torch_at ?t ?p) (hands_empty ?d) (not (has_torch ?d ?t))))
  (:action light
    :parameters (?d - diver ?t - torch)
    :precondition (has_torch ?d ?t)
    :effect (lit ?t))
  (:action douse
    :parameters (?d - diver ?t - torch)
    :precondition (and (has_torch ?d ?t) (lit ?t))
    :effect (not (lit ?t)))
  (:action strap_on
    :parameters (?d - diver ?k - tank ?p - place)
    :precondition (and (diver_at ?d ?p) (tank_at ?k ?p) (back_bare ?d))
    :effect (and (wears_tank ?d ?k) (not (tank_at ?k ?p)) (not (back_bare ?d))))
  (:action take_off
    :parameters (?d - diver ?k - tank ?p - place)
    :precondition (and (diver_at ?d ?p) (wears_tank ?d ?k))
    :effect (and (tank_at ?k ?p) (back_bare ?d) (not (wears_tank ?d ?k))))
  (:action fill_tank
    :parameters (?k - tank ?p - place)
    :precondition (and (tank_at ?k ?p) (compressor ?p))
    :effect (filled ?k))
  (:action scrape_seam
    :parameters (?d - diver ?s - seam ?p - place)
    :precondition (and (diver_at ?d ?p) (seam_at ?s ?p))
    :effect (scraped ?s))
  (:action weld_seam
    :parameters (?d - diver ?s - seam ?t - torch ?k - tank ?p - place)
    :precondition (and (diver_at ?d ?p) (seam_at ?s ?p) (scraped ?s) (has_torch ?d ?t) (lit ?t) (wears_tank ?d ?k) (filled ?k))
    :effect (and (welded ?s) (not (leaking ?s)) (not (filled ?k))))
  (:action inspect_seam
    :parameters (?d - diver ?s - seam ?p - place)
    :precondition (and (diver_at ?d ?p) (seam_at ?s ?p) (hands_empty ?d))
    :effect (inspected ?s)))
