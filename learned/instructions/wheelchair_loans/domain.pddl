(define (domain wheelchair_loans)
  (:requirements :strips)
  (:predicates
    (chair ?c) (client ?k) (helper ?h) (site ?s) (store ?s) (home ?s) (cushion ?u)
    (chair_in ?c ?s) (helper_in ?h ?s) (client_in ?k ?s)
    (pushing ?h ?c) (free ?h)
    (way ?a ?b)
    (lent ?c ?k) (nochair ?k) (avail ?c)
    (disinfected ?c) (tyres_ok ?c) (brakes_ok ?c) (electric ?c) (folding ?c) (charged ?c)
    (cushion_on ?u ?c) (cushion_in ?u ?s) (nocushion ?c)
    (urgent ?k))
  (:action move
    :parameters (?h ?a ?b)
    :precondition (and (helper ?h) (site ?a) (site ?b) (helper_in ?h ?a) (way ?a ?b) (free ?h))
    :effect (and (helper_in ?h ?b) (not (helper_in ?h ?a))))
  (:action push
    :parameters (?h ?c ?a ?b)
    :precondition (and (helper ?h) (chair ?c) (site ?a) (site ?b) (helper_in ?h ?a) (pushing ?h ?c) (way ?a ?b))
    :effect (and (helper_in ?h ?b) (not (helper_in ?h ?a))))
  (:action grip
    :parameters (?h ?c ?a)
    :precondition (and (helper ?h) (chair ?c) (site ?a) (helper_in ?h ?a) (chair_in ?c ?a) (avail ?c) (free ?h))
    :effect (and (pushing ?h ?c) (not (chair_in ?c ?a)) (not (free ?h))))
  (:action let_go
    :parameters (?h ?c ?a)
    :precondition (and (helper ?h) (chair ?c) (site ?a) (helper_in ?h ?a) (pushing ?h ?c))
    :effect (and (chair_in ?c ?a) (free ?h) (not (pushing ?h ?c))))
  (:action lend
    :parameters (?h ?c ?k ?a)
    :precondition (and (helper ?h) (chair ?c) (client ?k) (site ?a) (helper_in ?h ?a) (chair_in ?c ?a) (client_in ?k ?a) (avail ?c) (nochair ?k) (disinfected ?c) (brakes_ok ?c))
    :effect (and (lent ?c ?k) (not (avail ?c)) (not (nochair ?k)) (not (disinfected ?c))))
  (:action take_back
    :parameters (?h ?c ?k ?a)
    :precondition (and (helper ?h) (chair ?c) (client ?k) (site ?a) (helper_in ?h ?a) (chair_in ?c ?a) (client_in ?k ?a) (lent ?c ?k))
    :effect (and (avail ?c) (nochair ?k) (not (lent ?c ?k))))
  (:action disinfect
    :parameters (?h ?c ?a)
    :precondition (and (helper ?h) (chair ?c) (store ?a) (helper_in ?h ?a) (chair_in ?c ?a))
    :effect (disinfected ?c))
  (:action pump
    :parameters (?h ?c ?a)
    :precondition (and (helper ?h) (chair ?c) (site ?a) (helper_in ?h ?a) (chair_in ?c ?a))
    :effect (tyres_ok ?c))
  (:action fix_brakes
    :parameters (?h ?c ?a)
    :precondition (and (helper ?h) (chair ?c) (store ?a) (helper_in ?h ?a) (chair_in ?c ?a))
    :effect (brakes_ok ?c))
  (:action charge
    :parameters (?h ?c ?a)
    :precondition (and (helper ?h) (chair ?c) (electric ?c) (store ?a) (helper_in ?h ?a) (chair_in ?c ?a))
    :effect (charged ?c))
  (:action strap_cushion
    :parameters (?h ?u ?c ?a)
    :precondition (and (helper ?h) (cushion ?u) (chair ?c) (site ?a) (helper_in ?h ?a) (cushion_in ?u ?a) (chair_in ?c ?a) (nocushion ?c))
    :effect (and (cushion_on ?u ?c) (not (cushion_in ?u ?a)) (not (nocushion ?c))))
  (:action unstrap_cushion
    :parameters (?h ?u ?c ?a)
    :precondition (and (helper ?h) (cushion ?u) (chair ?c) (site ?a) (helper_in ?h ?a) (cushion_on ?u ?c) (chair_in ?c ?a))
    :effect (and (cushion_in ?u ?a) (nocushion ?c) (not (cushion_on ?u ?c)))))
