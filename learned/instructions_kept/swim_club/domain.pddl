(define (domain swim_club)
  (:requirements :strips :typing :negative-preconditions)
  (:types person lane locker kit - object
          swimmer coach - person)
  (:predicates
    (on_deck ?s - swimmer)
    (in_lane ?s - swimmer ?l - lane)
    (watches ?c - coach ?l - lane)
    (roped_off ?l - lane)
    (is_fast ?l - lane)
    (has_trained ?s - swimmer)
    (key_with ?k - locker ?p - person)
    (locker_open ?k - locker)
    (kit_inside ?t - kit ?k - locker)
    (carries ?p - person ?t - kit))
  (:action get_in
    :parameters (?s - swimmer ?l - lane)
    :precondition (and (on_deck ?s) (not (roped_off ?l)))
    :effect (and (in_lane ?s ?l) (not (on_deck ?s))))
  (:action climb_out
    :parameters (?s - swimmer ?l - lane)
    :precondition (in_lane ?s ?l)
    :effect (and (on_deck ?s) (not (in_lane ?s ?l))))
  (:action swim_lengths
    :parameters (?s - swimmer ?l - lane ?c - coach)
    :precondition (and (in_lane ?s ?l) (watches ?c ?l))
    :effect (has_trained ?s))
  (:action change_lane
    :parameters (?c - coach ?l ?m - lane)
    :precondition (watches ?c ?l)
    :effect (and (watches ?c ?m) (not (watches ?c ?l))))
  (:action rope_off
    :parameters (?l - lane ?c - coach)
    :precondition (and (watches ?c ?l) (not (roped_off ?l)))
    :effect (roped_off ?l))
  (:action clear_rope
    :parameters (?l - lane ?c - coach)
    :precondition (and (watches ?c ?l) (roped_off ?l))
    :effect (not (roped_off ?l)))
  (:action unlock
    :parameters (?k - locker ?p - person)
    :precondition (and (key_with ?k ?p) (not (locker_open ?k)))
    :effect (locker_open ?k))
  (:action lock_up
    :parameters (?k - locker ?p - person)
    :precondition (and (key_with ?k ?p) (locker_open ?k))
    :effect (not (locker_open ?k)))
  (:action hand_key
    :parameters (?k - locker ?p ?q - person)
    :precondition (key_with ?k ?p)
    :effect (and (key_with ?k ?q) (not (key_with ?k ?p))))
  (:action get_kit
    :parameters (?t - kit ?k - locker ?s - swimmer)
    :precondition (and (kit_inside ?t ?k) (locker_open ?k) (on_deck ?s))
    :effect (and (carries ?s ?t) (not (kit_inside ?t ?k))))
  (:action stow_kit
    :parameters (?t - kit ?k - locker ?s - swimmer)
    :precondition (and (carries ?s ?t) (locker_open ?k) (on_deck ?s))
    :effect (and (kit_inside ?t ?k) (not (carries ?s ?t)))))
