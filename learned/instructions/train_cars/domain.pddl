(define (domain trainMarshalling)
  (:requirements :strips :typing :negative-preconditions :equality)
  (:types car livery)
  (:predicates
    (aheadOf ?front ?rear - car)
    (frontFree ?c - car)
    (rearFree ?c - car)
    (isLoco ?c - car)
    (carriesFreight ?c - car)
    (paintedIn ?c - car ?l - livery)
    (braked ?c - car)
    (lampLit ?c - car))
  (:action coupleBehind
    :parameters (?c ?t - car)
    :precondition (and (frontFree ?c) (rearFree ?c) (rearFree ?t) (not (braked ?c)) (not (= ?c ?t)))
    :effect (and (aheadOf ?t ?c) (not (frontFree ?c)) (not (rearFree ?t))))
  (:action coupleBefore
    :parameters (?c ?t - car)
    :precondition (and (frontFree ?c) (rearFree ?c) (frontFree ?t) (not (braked ?c)) (not (= ?c ?t)))
    :effect (and (aheadOf ?c ?t) (not (rearFree ?c)) (not (frontFree ?t))))
  (:action uncouple
    :parameters (?f ?r - car)
    :precondition (and (aheadOf ?f ?r) (braked ?r))
    :effect (and (rearFree ?f) (frontFree ?r) (not (aheadOf ?f ?r))))
  (:action setBrake
    :parameters (?c - car)
    :precondition (not (braked ?c))
    :effect (braked ?c))
  (:action releaseBrake
    :parameters (?c - car)
    :precondition (braked ?c)
    :effect (not (braked ?c)))
  (:action lightLamp
    :parameters (?c - car)
    :precondition (not (lampLit ?c))
    :effect (lampLit ?c))
  (:action quenchLamp
    :parameters (?c - car)
    :precondition (lampLit ?c)
    :effect (not (lampLit ?c))))
