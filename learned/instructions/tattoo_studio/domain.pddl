(define (domain tattoo-studio)
  (:requirements :strips :typing :negative-preconditions)
  (:types room client artist machine motif ink - object
          booth lounge - room)
  (:predicates
    (client_in ?c - client ?r - room)
    (artist_in ?a - artist ?r - room)
    (joined ?r1 ?r2 - room)
    (signed ?c - client)
    (shaved ?c - client)
    (stencil_on ?m - motif ?c - client)
    (outlined ?m - motif ?c - client)
    (coloured ?m - motif ?c - client)
    (bandaged ?c - client)
    (paid ?c - client)
    (has_machine ?a - artist ?t - machine)
    (on_bench ?t - machine ?b - booth)
    (sterile ?t - machine)
    (loaded ?t - machine ?i - ink)
    (unloaded ?t - machine)
    (needs_ink ?m - motif ?i - ink)
    (sketched ?m - motif)
    (tidy ?b - booth)
    (nervous ?c - client)
    (big_motif ?m - motif)
    (apprentice ?a - artist))
  (:action show_in
    :parameters (?c - client ?r1 ?r2 - room)
    :precondition (and (client_in ?c ?r1) (joined ?r1 ?r2))
    :effect (and (client_in ?c ?r2) (not (client_in ?c ?r1))))
  (:action step
    :parameters (?a - artist ?r1 ?r2 - room)
    :precondition (and (artist_in ?a ?r1) (joined ?r1 ?r2))
    :effect (and (artist_in ?a ?r2) (not (artist_in ?a ?r1))))
  (:action sign_form
    :parameters (?c - client ?l - lounge)
    :precondition (client_in ?c ?l)
    :effect (and (signed ?c) (not (nervous ?c))))
  (:action sketch
    :parameters (?a - artist ?m - motif ?l - lounge)
    :precondition (artist_in ?a ?l)
    :effect (sketched ?m))
  (:action take_machine
    :parameters (?a - artist ?t - machine ?b - booth)
    :precondition (and (artist_in ?a ?b) (on_bench ?t ?b))
    :effect (and (has_machine ?a ?t) (not (on_bench ?t ?b))))
  (:action lay_down
    :parameters (?a - artist ?t - machine ?b - booth)
    :precondition (and (artist_in ?a ?b) (has_machine ?a ?t))
    :effect (and (on_bench ?t ?b) (not (has_machine ?a ?t))))
  (:action load_ink
    :parameters (?a - artist ?t - machine ?i - ink)
    :precondition (and (has_machine ?a ?t) (unloaded ?t))
    :effect (and (loaded ?t ?i) (not (unloaded ?t))))
  (:action rinse
    :parameters (?a - artist ?t - machine ?i - ink)
    :precondition (and (has_machine ?a ?t) (loaded ?t ?i))
    :effect (and (unloaded ?t) (sterile ?t) (not (loaded ?t ?i))))
  (:action shave
    :parameters (?a - artist ?c - client ?b - booth)
    :precondition (and (artist_in ?a ?b) (client_in ?c ?b) (signed ?c))
    :effect (shaved ?c))
  (:action apply_stencil
    :parameters (?a - artist ?c - client ?m - motif ?b - booth)
    :precondition (and (artist_in ?a ?b) (client_in ?c ?b) (shaved ?c) (sketched ?m) (not (bandaged ?c)))
    :effect (stencil_on ?m ?c))
  (:action outline
    :parameters (?a - artist ?c - client ?m - motif ?t - machine ?b - booth)
    :precondition (and (artist_in ?a ?b) (client_in ?c ?b) (stencil_on ?m ?c) (has_machine ?a ?t) (sterile ?t) (not (bandaged ?c)))
    :effect (and (outlined ?m ?c) (not (stencil_on ?m ?c)) (not (sterile ?t)) (not (tidy ?b))))
  (:action colour_in
    :parameters (?a - artist ?c - client ?m - motif ?t - machine ?i - ink ?b - booth)
    :precondition (and (artist_in ?a ?b) (client_in ?c ?b) (outlined ?m ?c) (has_machine ?a ?t) (loaded ?t ?i) (needs_ink ?m ?i) (not (bandaged ?c)))
    :effect (and (coloured ?m ?c) (not (tidy ?b))))
  (:action bandage
    :parameters (?a - artist ?c - client ?b - booth)
    :precondition (and (artist_in ?a ?b) (client_in ?c ?b))
    :effect (bandaged ?c))
  (:action pay
    :parameters (?c - client ?l - lounge)
    :precondition (and (client_in ?c ?l) (bandaged ?c))
    :effect (paid ?c))
  (:action tidy_up
    :parameters (?a - artist ?b - booth)
    :precondition (artist_in ?a ?b)
    :effect (tidy ?b)))
