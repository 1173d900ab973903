(define (domain nail_salon)
  (:requirements :strips :typing)
  (:types client tech seat limb colour - object)
  (:constants left_hand right_hand toes - limb)
  (:predicates
    (sits_in ?c - client ?s - seat)
    (vacant ?s - seat)
    (waiting ?c - client)
    (works_at ?t - tech ?s - seat)
    (bottle_at ?k - colour ?s - seat)
    (filed ?c - client ?l - limb)
    (bare ?c - client ?l - limb)
    (painted ?c - client ?l - limb ?k - colour)
    (cured ?c - client ?l - limb)
    (paid ?c - client))
  (:action take_seat
    :parameters (?c - client ?s - seat)
    :precondition (and (waiting ?c) (vacant ?s))
    :effect (and (sits_in ?c ?s) (not (waiting ?c)) (not (vacant ?s))))
  (:action get_up
    :parameters (?c - client ?s - seat)
    :precondition (sits_in ?c ?s)
    :effect (and (waiting ?c) (vacant ?s) (not (sits_in ?c ?s))))
  (:action change_station
    :parameters (?t - tech ?a ?b - seat)
    :precondition (works_at ?t ?a)
    :effect (and (works_at ?t ?b) (not (works_at ?t ?a))))
  (:action pass_bottle
    :parameters (?k - colour ?a ?b - seat)
    :precondition (bottle_at ?k ?a)
    :effect (and (bottle_at ?k ?b) (not (bottle_at ?k ?a))))
  (:action file_nails
    :parameters (?t - tech ?c - client ?l - limb ?s - seat)
    :precondition (and (works_at ?t ?s) (sits_in ?c ?s) (bare ?c ?l))
    :effect (filed ?c ?l))
  (:action paint
    :parameters (?t - tech ?c - client ?l - limb ?k - colour ?s - seat)
    :precondition (and (works_at ?t ?s) (sits_in ?c ?s) (bottle_at ?k ?s) (bare ?c ?l))
    :effect (and (painted ?c ?l ?k) (not (bare ?c ?l))))
  (:action cure
    :parameters (?c - client ?l - limb ?k - colour ?s - seat)
    :precondition (and (sits_in ?c ?s) (painted ?c ?l ?k))
    :effect (cured ?c ?l))
  (:action strip_off
    :parameters (?t - tech ?c - client ?l - limb ?k - colour ?s - seat)
    :precondition (and (works_at ?t ?s) (sits_in ?c ?s) (painted ?c ?l ?k))
    :effect (and (bare ?c ?l) (not (painted ?c ?l ?k)) (not (cured ?c ?l))))
  (:action settle_bill
    :parameters (?c - client)
    :precondition (waiting ?c)
    :effect (paid ?c)))
