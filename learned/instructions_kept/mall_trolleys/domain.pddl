(define (domain mall_trolleys)
  (:requirements :strips :typing)
  (:types collector trolley zone bay shop - object)
  (:predicates
    (c_at ?c - collector ?z - zone)
    (t_at ?t - trolley ?z - zone)
    (bay_at ?b - bay ?z - zone)
    (linked ?y ?z - zone)
    (nested ?t - trolley ?b - bay)
    (pushes ?c - collector ?t - trolley)
    (hands_free ?c - collector)
    (belongs ?t - trolley ?s - shop)
    (big ?t - trolley)
    (broken ?t - trolley)
    (dirty ?t - trolley)
    (coin_in ?t - trolley)
    (tagged ?t - trolley))
  (:action go
    :parameters (?c - collector ?y ?z - zone)
    :precondition (and (c_at ?c ?y) (linked ?y ?z))
    :effect (and (c_at ?c ?z) (not (c_at ?c ?y))))
  (:action grab
    :parameters (?c - collector ?t - trolley ?z - zone)
    :precondition (and (c_at ?c ?z) (t_at ?t ?z) (hands_free ?c))
    :effect (and (pushes ?c ?t) (not (t_at ?t ?z)) (not (hands_free ?c))))
  (:action let_go
    :parameters (?c - collector ?t - trolley ?z - zone)
    :precondition (and (c_at ?c ?z) (pushes ?c ?t))
    :effect (and (t_at ?t ?z) (hands_free ?c) (not (pushes ?c ?t))))
  (:action nest
    :parameters (?c - collector ?t - trolley ?b - bay ?z - zone)
    :precondition (and (c_at ?c ?z) (bay_at ?b ?z) (pushes ?c ?t))
    :effect (and (nested ?t ?b) (hands_free ?c) (not (pushes ?c ?t))))
  (:action pull_out
    :parameters (?c - collector ?t - trolley ?b - bay ?z - zone)
    :precondition (and (c_at ?c ?z) (bay_at ?b ?z) (nested ?t ?b) (hands_free ?c))
    :effect (and (pushes ?c ?t) (not (nested ?t ?b)) (not (hands_free ?c))))
  (:action mend
    :parameters (?c - collector ?t - trolley ?z - zone)
    :precondition (and (c_at ?c ?z) (t_at ?t ?z) (hands_free ?c) (broken ?t))
    :effect (not (broken ?t)))
  (:action hose_down
    :parameters (?c - collector ?t - trolley ?z - zone)
    :precondition (and (c_at ?c ?z) (t_at ?t ?z) (hands_free ?c))
    :effect (not (dirty ?t)))
  (:action take_coin
    :parameters (?c - collector ?t - trolley ?b - bay ?z - zone)
    :precondition (and (c_at ?c ?z) (bay_at ?b ?z) (nested ?t ?b) (coin_in ?t))
    :effect (not (coin_in ?t)))
  (:action tag
    :parameters (?c - collector ?t - trolley ?z - zone)
    :precondition (and (c_at ?c ?z) (t_at ?t ?z))
    :effect (tagged ?t)))
