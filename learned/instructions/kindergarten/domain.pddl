(define (domain kindergarten)
  (:requirements :strips :typing)
  (:types kid grown_up area thing - object
          teacher helper - grown_up
          garment snack book - thing)
  (:constants cloakroom nap_room - area)
  (:predicates
    (is_in ?k - kid ?a - area)
    (supervises ?g - grown_up ?a - area)
    (leads_to ?a ?b - area)
    (has ?k - kid ?t - thing)
    (kept_in ?t - thing ?a - area)
    (is_wearing ?k - kid ?c - garment)
    (hands_washed ?k - kid)
    (fed ?k - kid)
    (asleep ?k - kid)
    (awake ?k - kid)
    (was_read ?b - book)
    (has_sink ?a - area)
    (belongs_to ?t - thing ?k - kid))
  (:action lead
    :parameters (?g - grown_up ?k - kid ?a ?b - area)
    :precondition (and (supervises ?g ?a) (is_in ?k ?a) (awake ?k) (leads_to ?a ?b))
    :effect (and (is_in ?k ?b) (supervises ?g ?b) (not (is_in ?k ?a)) (not (supervises ?g ?a))))
  (:action go
    :parameters (?g - grown_up ?a ?b - area)
    :precondition (and (supervises ?g ?a) (leads_to ?a ?b))
    :effect (and (supervises ?g ?b) (not (supervises ?g ?a))))
  (:action give
    :parameters (?g - grown_up ?t - thing ?k - kid ?a - area)
    :precondition (and (supervises ?g ?a) (kept_in ?t ?a) (is_in ?k ?a))
    :effect (and (has ?k ?t) (not (kept_in ?t ?a))))
  (:action put_away
    :parameters (?k - kid ?t - thing ?a - area)
    :precondition (and (has ?k ?t) (is_in ?k ?a) (awake ?k))
    :effect (and (kept_in ?t ?a) (not (has ?k ?t))))
  (:action dress
    :parameters (?g - grown_up ?k - kid ?c - garment)
    :precondition (and (supervises ?g cloakroom) (is_in ?k cloakroom) (has ?k ?c))
    :effect (and (is_wearing ?k ?c) (not (has ?k ?c))))
  (:action undress
    :parameters (?g - grown_up ?k - kid ?c - garment)
    :precondition (and (supervises ?g cloakroom) (is_in ?k cloakroom) (is_wearing ?k ?c))
    :effect (and (kept_in ?c cloakroom) (not (is_wearing ?k ?c))))
  (:action wash_hands
    :parameters (?k - kid ?a - area)
    :precondition (and (is_in ?k ?a) (has_sink ?a) (awake ?k))
    :effect (hands_washed ?k))
  (:action eat
    :parameters (?k - kid ?s - snack)
    :precondition (and (has ?k ?s) (hands_washed ?k) (awake ?k))
    :effect (and (fed ?k) (not (has ?k ?s)) (not (hands_washed ?k))))
  (:action tuck_in
    :parameters (?g - grown_up ?k - kid)
    :precondition (and (supervises ?g nap_room) (is_in ?k nap_room) (awake ?k))
    :effect (and (asleep ?k) (not (awake ?k))))
  (:action wake
    :parameters (?g - grown_up ?k - kid)
    :precondition (and (supervises ?g nap_room) (is_in ?k nap_room) (asleep ?k))
    :effect (and (awake ?k) (not (asleep ?k))))
  (:action read_aloud
    :parameters (?t - teacher ?b - book ?k - kid ?a - area)
    :precondition (and (supervises ?t ?a) (is_in ?k ?a) (has ?k ?b) (awake ?k))
    :effect (was_read ?b)))
