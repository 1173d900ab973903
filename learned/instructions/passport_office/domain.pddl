(define (domain passport_office)
  (:requirements :strips :typing)
  (:types applicant clerk counter kind - object)
  (:constants passport id_card - kind)
  (:predicates
    (waiting ?a - applicant)
    (called_to ?a - applicant ?c - counter)
    (vacant ?c - counter)
    (mans ?k - clerk ?c - counter)
    (unmanned ?c - counter)
    (on_break ?k - clerk)
    (photographed ?a - applicant)
    (form_filled ?a - applicant ?x - kind)
    (paid ?a - applicant ?x - kind)
    (issued ?x - kind ?a - applicant ?k - clerk))
  (:action photograph
    :parameters (?a - applicant)
    :precondition (waiting ?a)
    :effect (photographed ?a))
  (:action fill_form
    :parameters (?a - applicant ?x - kind)
    :precondition (waiting ?a)
    :effect (form_filled ?a ?x))
  (:action call_up
    :parameters (?a - applicant ?c - counter ?k - clerk)
    :precondition (and (waiting ?a) (vacant ?c) (mans ?k ?c))
    :effect (and (called_to ?a ?c) (not (waiting ?a)) (not (vacant ?c))))
  (:action send_back
    :parameters (?a - applicant ?c - counter)
    :precondition (called_to ?a ?c)
    :effect (and (waiting ?a) (vacant ?c) (not (called_to ?a ?c))))
  (:action pay
    :parameters (?a - applicant ?x - kind ?c - counter ?k - clerk)
    :precondition (and (called_to ?a ?c) (mans ?k ?c) (form_filled ?a ?x))
    :effect (paid ?a ?x))
  (:action issue
    :parameters (?x - kind ?a - applicant ?k - clerk ?c - counter)
    :precondition (and (called_to ?a ?c) (mans ?k ?c) (photographed ?a) (paid ?a ?x))
    :effect (issued ?x ?a ?k))
  (:action open_counter
    :parameters (?k - clerk ?c - counter)
    :precondition (and (on_break ?k) (unmanned ?c))
    :effect (and (mans ?k ?c) (not (on_break ?k)) (not (unmanned ?c))))
  (:action close_counter
    :parameters (?k - clerk ?c - counter)
    :precondition (and (mans ?k ?c) (vacant ?c))
    :effect (and (on_break ?k) (unmanned ?c) (not (mans ?k ?c)))))
