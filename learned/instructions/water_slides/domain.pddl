(define (domain water-slides)
  (:requirements :strips :typing)
  (:types
    place slide lifeguard - object
    movable - object
    guest raft - movable)
  (:predicates
    (at ?m - movable ?p - place)
    (stairs ?p ?q - place)
    (runs ?s - slide ?p ?q - place)
    (red ?r - raft)
    (yellow ?r - raft)
    (pumped-up ?r - raft)
    (flowing ?s - slide)
    (minds ?l - lifeguard ?s - slide)
    (rode ?g - guest ?s - slide ?r - raft)
    (dripping ?g - guest))
  (:action climb
    :parameters (?g - guest ?p ?q - place)
    :precondition (and (at ?g ?p) (stairs ?p ?q))
    :effect (and (at ?g ?q) (not (at ?g ?p))))
  (:action lug
    :parameters (?g - guest ?r - raft ?p ?q - place)
    :precondition (and (at ?g ?p) (at ?r ?p) (stairs ?p ?q))
    :effect (and (at ?g ?q) (at ?r ?q) (not (at ?g ?p)) (not (at ?r ?p))))
  (:action ride
    :parameters (?g - guest ?r - raft ?s - slide ?l - lifeguard ?p ?q - place)
    :precondition (and (at ?g ?p) (at ?r ?p) (runs ?s ?p ?q) (pumped-up ?r) (flowing ?s) (minds ?l ?s))
    :effect (and (rode ?g ?s ?r) (dripping ?g) (at ?g ?q) (at ?r ?q) (not (at ?g ?p)) (not (at ?r ?p))))
  (:action towel-off
    :parameters (?g - guest)
    :precondition (dripping ?g)
    :effect (not (dripping ?g)))
  (:action inflate
    :parameters (?g - guest ?r - raft ?p - place)
    :precondition (and (at ?g ?p) (at ?r ?p))
    :effect (pumped-up ?r))
  (:action turn-on
    :parameters (?s - slide)
    :effect (flowing ?s))
  (:action turn-off
    :parameters (?s - slide)
    :precondition (flowing ?s)
    :effect (not (flowing ?s)))
  (:action post
    :parameters (?l - lifeguard ?s ?t - slide)
    :precondition (minds ?l ?s)
    :effect (and (minds ?l ?t) (not (minds ?l ?s)))))
