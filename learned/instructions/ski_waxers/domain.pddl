(define (domain wax_cabin)
  (:requirements :strips :typing :negative-preconditions)
  (:types skier waxer - person
          person pair wax table - object)
  (:predicates
    (belongs ?k - pair ?s - skier)
    (grip ?w - wax)
    (onTable ?k - pair ?t - table)
    (tableFree ?t - table)
    (racked ?k - pair)
    (oldWax ?k - pair)
    (ironHot ?t - table)
    (applied ?p - waxer ?w - wax ?k - pair)
    (wears ?s - skier ?k - pair)
    (inSocks ?s - skier))
  (:action lay
    :parameters (?k - pair ?t - table)
    :precondition (and (racked ?k) (tableFree ?t))
    :effect (and (onTable ?k ?t) (not (racked ?k)) (not (tableFree ?t))))
  (:action rack
    :parameters (?k - pair ?t - table)
    :precondition (onTable ?k ?t)
    :effect (and (racked ?k) (tableFree ?t) (not (onTable ?k ?t))))
  (:action heatIron
    :parameters (?t - table)
    :precondition (not (ironHot ?t))
    :effect (ironHot ?t))
  (:action unplugIron
    :parameters (?t - table)
    :precondition (ironHot ?t)
    :effect (not (ironHot ?t)))
  (:action scrape
    :parameters (?k - pair ?t - table)
    :precondition (and (onTable ?k ?t) (oldWax ?k))
    :effect (not (oldWax ?k)))
  (:action apply
    :parameters (?p - waxer ?w - wax ?k - pair ?t - table)
    :precondition (and (onTable ?k ?t) (ironHot ?t) (not (oldWax ?k)))
    :effect (applied ?p ?w ?k))
  (:action stepIn
    :parameters (?s - skier ?k - pair)
    :precondition (and (racked ?k) (belongs ?k ?s) (inSocks ?s))
    :effect (and (wears ?s ?k) (not (racked ?k)) (not (inSocks ?s))))
  (:action stepOut
    :parameters (?s - skier ?k - pair)
    :precondition (wears ?s ?k)
    :effect (and (racked ?k) (inSocks ?s) (not (wears ?s ?k)))))
