(define (domain dry-dock)
  (:requirements :strips :typing)
  (:types boat crane dock quay - object
          crew paint spare - object
          ferryboat tug - boat)
  (:predicates
    (afloat_at ?b - boat ?q - quay)
    (docked ?b - boat ?d - dock)
    (vacant ?d - dock)
    (flooded ?d - dock)
    (drained ?d - dock)
    (gate_to ?d - dock ?q - quay)
    (crew_on ?c - crew ?d - dock)
    (scraped ?b - boat)
    (painted ?b - boat ?p - paint)
    (unpainted ?b - boat)
    (needs ?b - boat ?s - spare)
    (spare_at ?s - spare ?d - dock)
    (spare_ashore ?s - spare)
    (spare_mounted ?s - spare ?b - boat)
    (surveyed ?b - boat))
  (:action float_in
    :parameters (?b - boat ?q - quay ?d - dock)
    :precondition (and (afloat_at ?b ?q) (gate_to ?d ?q) (flooded ?d) (vacant ?d))
    :effect (and (docked ?b ?d) (not (afloat_at ?b ?q)) (not (vacant ?d))))
  (:action float_out
    :parameters (?b - boat ?d - dock ?q - quay)
    :precondition (and (docked ?b ?d) (gate_to ?d ?q) (flooded ?d))
    :effect (and (afloat_at ?b ?q) (vacant ?d) (not (docked ?b ?d))))
  (:action tow
    :parameters (?b - boat ?a ?q - quay)
    :precondition (afloat_at ?b ?a)
    :effect (and (afloat_at ?b ?q) (not (afloat_at ?b ?a))))
  (:action pump_out
    :parameters (?d - dock)
    :precondition (flooded ?d)
    :effect (and (drained ?d) (not (flooded ?d))))
  (:action let_water_in
    :parameters (?d - dock)
    :precondition (drained ?d)
    :effect (and (flooded ?d) (not (drained ?d))))
  (:action send_crew
    :parameters (?c - crew ?d ?e - dock)
    :precondition (crew_on ?c ?d)
    :effect (and (crew_on ?c ?e) (not (crew_on ?c ?d))))
  (:action scrape_hull
    :parameters (?b - boat ?p - paint ?d - dock ?c - crew)
    :precondition (and (docked ?b ?d) (drained ?d) (crew_on ?c ?d) (painted ?b ?p))
    :effect (and (scraped ?b) (unpainted ?b) (not (painted ?b ?p))))
  (:action paint_hull
    :parameters (?b - boat ?p - paint ?d - dock ?c - crew)
    :precondition (and (docked ?b ?d) (drained ?d) (crew_on ?c ?d) (scraped ?b) (unpainted ?b))
    :effect (and (painted ?b ?p) (not (unpainted ?b))))
  (:action lower_spare
    :parameters (?s - spare ?d - dock ?k - crane)
    :precondition (spare_ashore ?s)
    :effect (and (spare_at ?s ?d) (not (spare_ashore ?s))))
  (:action mount_spare
    :parameters (?s - spare ?b - boat ?d - dock ?c - crew)
    :precondition (and (spare_at ?s ?d) (docked ?b ?d) (drained ?d) (crew_on ?c ?d) (needs ?b ?s))
    :effect (and (spare_mounted ?s ?b) (not (spare_at ?s ?d)) (not (needs ?b ?s))))
  (:action survey
    :parameters (?b - boat ?d - dock)
    :precondition (and (docked ?b ?d) (drained ?d))
    :effect (surveyed ?b)))
