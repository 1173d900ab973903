(define (domain container-port)
  (:requirements :strips :typing)
  (:types
    place container crane paint - object
    ship yard truck - place
    reefer - container)
  (:predicates
    (holds-box ?p - place ?c - container)
    (stacked-on ?up ?low - container)
    (on-floor ?c - container)
    (top-free ?c - container)
    (gripping ?k - crane ?c - container)
    (idle ?k - crane)
    (reaches ?k - crane ?p - place)
    (painted ?c - container ?x - paint)
    (customs-ok ?c - container))
  (:action hoist
    :parameters (?k - crane ?c - container ?p - place)
    :precondition (and (reaches ?k ?p) (idle ?k) (holds-box ?p ?c) (on-floor ?c) (top-free ?c))
    :effect (and (gripping ?k ?c) (not (idle ?k)) (not (holds-box ?p ?c)) (not (on-floor ?c)) (not (top-free ?c))))
  (:action hoist-from-stack
    :parameters (?k - crane ?c ?low - container ?p - place)
    :precondition (and (reaches ?k ?p) (idle ?k) (holds-box ?p ?c) (stacked-on ?c ?low) (top-free ?c))
    :effect (and (gripping ?k ?c) (top-free ?low) (not (idle ?k)) (not (holds-box ?p ?c)) (not (stacked-on ?c ?low)) (not (top-free ?c))))
  (:action lower
    :parameters (?k - crane ?c - container ?p - place)
    :precondition (and (reaches ?k ?p) (gripping ?k ?c))
    :effect (and (idle ?k) (holds-box ?p ?c) (on-floor ?c) (top-free ?c) (not (gripping ?k ?c))))
  (:action lower-onto
    :parameters (?k - crane ?c ?low - container ?p - place)
    :precondition (and (reaches ?k ?p) (gripping ?k ?c) (holds-box ?p ?low) (top-free ?low))
    :effect (and (idle ?k) (holds-box ?p ?c) (stacked-on ?c ?low) (top-free ?c) (not (top-free ?low)) (not (gripping ?k ?c))))
  (:action inspect
    :parameters (?c - container ?y - yard)
    :precondition (holds-box ?y ?c)
    :effect (customs-ok ?c)))
