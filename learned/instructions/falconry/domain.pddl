(define (domain falconry)
  (:requirements :strips :typing)
  (:types bird falconer locale gear - object
          falcon owl hawk - bird
          perch field mews - locale
          hood bell - gear)
  (:predicates
    (perched ?b - bird ?l - locale)
    (on-glove ?b - bird ?f - falconer)
    (flying ?b - bird ?l - locale)
    (glove-free ?f - falconer)
    (standing ?f - falconer ?l - locale)
    (trail ?l1 ?l2 - locale)
    (hooded ?b - bird ?h - hood)
    (unhooded ?b - bird)
    (belled ?b - bird ?g - bell)
    (spare ?g - gear)
    (hungry ?b - bird)
    (well-fed ?b - bird)
    (weighed ?b - bird))
  (:action hike
    :parameters (?f - falconer ?l1 ?l2 - locale)
    :precondition (and (standing ?f ?l1) (trail ?l1 ?l2))
    :effect (and (standing ?f ?l2) (not (standing ?f ?l1))))
  (:action take-up
    :parameters (?f - falconer ?b - bird ?l - locale)
    :precondition (and (standing ?f ?l) (perched ?b ?l) (glove-free ?f))
    :effect (and (on-glove ?b ?f) (not (perched ?b ?l)) (not (glove-free ?f))))
  (:action set-down
    :parameters (?f - falconer ?b - bird ?l - locale)
    :precondition (and (standing ?f ?l) (on-glove ?b ?f))
    :effect (and (perched ?b ?l) (glove-free ?f) (not (on-glove ?b ?f))))
  (:action cast-off
    :parameters (?f - falconer ?b - bird ?l - field)
    :precondition (and (standing ?f ?l) (on-glove ?b ?f) (unhooded ?b) (hungry ?b))
    :effect (and (flying ?b ?l) (glove-free ?f) (not (on-glove ?b ?f))))
  (:action call-back
    :parameters (?f - falconer ?b - bird ?l - field)
    :precondition (and (standing ?f ?l) (flying ?b ?l) (glove-free ?f))
    :effect (and (on-glove ?b ?f) (not (flying ?b ?l)) (not (glove-free ?f))))
  (:action put-hood
    :parameters (?f - falconer ?b - bird ?h - hood)
    :precondition (and (on-glove ?b ?f) (unhooded ?b) (spare ?h))
    :effect (and (hooded ?b ?h) (not (unhooded ?b)) (not (spare ?h))))
  (:action strike-hood
    :parameters (?f - falconer ?b - bird ?h - hood)
    :precondition (and (on-glove ?b ?f) (hooded ?b ?h))
    :effect (and (unhooded ?b) (spare ?h) (not (hooded ?b ?h))))
  (:action attach-bell
    :parameters (?f - falconer ?b - bird ?g - bell)
    :precondition (and (on-glove ?b ?f) (spare ?g))
    :effect (and (belled ?b ?g) (not (spare ?g))))
  (:action feed
    :parameters (?f - falconer ?b - bird)
    :precondition (and (on-glove ?b ?f) (unhooded ?b) (hungry ?b))
    :effect (and (well-fed ?b) (not (hungry ?b))))
  (:action weigh
    :parameters (?f - falconer ?b - bird ?m - mews)
    :precondition (and (standing ?f ?m) (on-glove ?b ?f))
    :effect (weighed ?b)))
