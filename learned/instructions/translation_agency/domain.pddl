(define (domain translationAgency)
  (:requirements :strips :typing)
  (:types translator text language desk client - object)
  (:predicates
    (speaks ?p - translator ?l - language)
    (seatedAt ?p - translator ?d - desk)
    (vacant ?d - desk)
    (hasFile ?p - translator ?t - text)
    (original ?t - text ?l - language)
    (translated ?p - translator ?t - text ?l - language)
    (exists-in ?t - text ?l - language)
    (proofread ?p - translator ?t - text ?l - language)
    (mailed ?t - text ?l - language ?c - client)
    (sworn ?t - text ?l - language))
  (:action changeDesk
    :parameters (?p - translator ?d - desk ?e - desk)
    :precondition (and (seatedAt ?p ?d) (vacant ?e))
    :effect (and (seatedAt ?p ?e) (vacant ?d) (not (seatedAt ?p ?d)) (not (vacant ?e))))
  (:action passOn
    :parameters (?p - translator ?q - translator ?t - text)
    :precondition (hasFile ?p ?t)
    :effect (and (hasFile ?q ?t) (not (hasFile ?p ?t))))
  (:action translate
    :parameters (?p - translator ?t - text ?from - language ?to - language)
    :precondition (and (hasFile ?p ?t) (exists-in ?t ?from) (speaks ?p ?from) (speaks ?p ?to))
    :effect (and (translated ?p ?t ?to) (exists-in ?t ?to)))
  (:action check
    :parameters (?p - translator ?t - text ?l - language)
    :precondition (and (hasFile ?p ?t) (exists-in ?t ?l) (speaks ?p ?l))
    :effect (proofread ?p ?t ?l))
  (:action certify
    :parameters (?p - translator ?t - text ?l - language)
    :precondition (and (hasFile ?p ?t) (proofread ?p ?t ?l))
    :effect (sworn ?t ?l))
  (:action mail
    :parameters (?p - translator ?t - text ?l - language ?c - client)
    :precondition (and (hasFile ?p ?t) (exists-in ?t ?l))
    :effect (mailed ?t ?l ?c)))
