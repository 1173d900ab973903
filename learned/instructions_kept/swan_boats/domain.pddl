(define (domain SWAN-BOATS)
  (:requirements :strips :typing)
  (:types
    boat shore guest keeper vest - object
    jetty island - shore)
  (:predicates
    (MOORED ?b - boat ?s - shore)
    (TIED ?b - boat)
    (DRY ?b - boat)
    (ON-SHORE ?g - guest ?s - shore)
    (ABOARD ?g - guest ?b - boat)
    (STEERS ?g - guest ?b - boat)
    (NO-PILOT ?b - boat)
    (WEARS ?g - guest ?v - vest)
    (VEST-FREE ?v - vest)
    (TICKETED ?k - keeper ?g - guest ?b - boat))
  (:action SELL-TICKET
    :parameters (?k - keeper ?g - guest ?b - boat)
    :precondition (and)
    :effect (TICKETED ?k ?g ?b))
  (:action PUT-VEST-ON
    :parameters (?g - guest ?v - vest)
    :precondition (VEST-FREE ?v)
    :effect (and (WEARS ?g ?v) (not (VEST-FREE ?v))))
  (:action TAKE-VEST-OFF
    :parameters (?g - guest ?v - vest)
    :precondition (WEARS ?g ?v)
    :effect (and (VEST-FREE ?v) (not (WEARS ?g ?v))))
  (:action BOARD
    :parameters (?k - keeper ?g - guest ?b - boat ?s - shore ?v - vest)
    :precondition (and (ON-SHORE ?g ?s) (MOORED ?b ?s) (TIED ?b) (DRY ?b) (WEARS ?g ?v) (TICKETED ?k ?g ?b))
    :effect (and (ABOARD ?g ?b) (not (ON-SHORE ?g ?s))))
  (:action TAKE-HELM
    :parameters (?g - guest ?b - boat)
    :precondition (and (ABOARD ?g ?b) (NO-PILOT ?b))
    :effect (and (STEERS ?g ?b) (not (NO-PILOT ?b))))
  (:action LEAVE
    :parameters (?g - guest ?b - boat ?s - shore)
    :precondition (and (ABOARD ?g ?b) (MOORED ?b ?s) (TIED ?b) (NO-PILOT ?b))
    :effect (and (ON-SHORE ?g ?s) (not (ABOARD ?g ?b))))
  (:action GIVE-UP-HELM
    :parameters (?g - guest ?b - boat)
    :precondition (STEERS ?g ?b)
    :effect (and (NO-PILOT ?b) (not (STEERS ?g ?b))))
  (:action PEDAL
    :parameters (?g - guest ?b - boat ?s ?z - shore)
    :precondition (and (STEERS ?g ?b) (MOORED ?b ?s) (TIED ?b))
    :effect (and (MOORED ?b ?z) (not (MOORED ?b ?s)) (not (TIED ?b))))
  (:action TIE-UP
    :parameters (?b - boat)
    :precondition (and)
    :effect (TIED ?b))
  (:action MOP-OUT
    :parameters (?k - keeper ?b - boat)
    :precondition (TIED ?b)
    :effect (DRY ?b)))
