(define (domain salt_works)
  (:requirements :strips :typing)
  (:types worker basin heap wheelbarrow gate_valve yardspot grade - object
          pond pan - basin)
  (:predicates
    (w_at ?w - worker ?y - yardspot)
    (b_at ?b - wheelbarrow ?y - yardspot)
    (heap_at ?h - heap ?y - yardspot)
    (loaded ?h - heap ?b - wheelbarrow)
    (barrow_free ?b - wheelbarrow)
    (pushing ?w - worker ?b - wheelbarrow)
    (unharnessed ?w - worker)
    (idle_barrow ?b - wheelbarrow)
    (dyke ?y ?z - yardspot)
    (located ?s - basin ?y - yardspot)
    (flooded ?s - basin)
    (dry ?s - basin)
    (crusted ?s - basin)
    (raked ?s - basin)
    (gate_of ?g - gate_valve ?s - basin)
    (raised ?g - gate_valve)
    (lowered ?g - gate_valve)
    (grade_of ?h - heap ?q - grade)
    (washed ?h - heap)
    (covered ?h - heap))
  (:action stroll
    :parameters (?w - worker ?y ?z - yardspot)
    :precondition (and (w_at ?w ?y) (dyke ?y ?z) (unharnessed ?w))
    :effect (and (w_at ?w ?z) (not (w_at ?w ?y))))
  (:action grip
    :parameters (?w - worker ?b - wheelbarrow ?y - yardspot)
    :precondition (and (w_at ?w ?y) (b_at ?b ?y) (unharnessed ?w) (idle_barrow ?b))
    :effect (and (pushing ?w ?b) (not (unharnessed ?w)) (not (idle_barrow ?b))))
  (:action let_go
    :parameters (?w - worker ?b - wheelbarrow)
    :precondition (pushing ?w ?b)
    :effect (and (unharnessed ?w) (idle_barrow ?b) (not (pushing ?w ?b))))
  (:action wheel
    :parameters (?w - worker ?b - wheelbarrow ?y ?z - yardspot)
    :precondition (and (w_at ?w ?y) (b_at ?b ?y) (pushing ?w ?b) (dyke ?y ?z))
    :effect (and (w_at ?w ?z) (b_at ?b ?z) (not (w_at ?w ?y)) (not (b_at ?b ?y))))
  (:action shovel_in
    :parameters (?w - worker ?h - heap ?b - wheelbarrow ?y - yardspot)
    :precondition (and (w_at ?w ?y) (b_at ?b ?y) (heap_at ?h ?y) (barrow_free ?b) (unharnessed ?w))
    :effect (and (loaded ?h ?b) (not (heap_at ?h ?y)) (not (barrow_free ?b)) (not (covered ?h))))
  (:action tip
    :parameters (?w - worker ?h - heap ?b - wheelbarrow ?y - yardspot)
    :precondition (and (w_at ?w ?y) (b_at ?b ?y) (loaded ?h ?b))
    :effect (and (heap_at ?h ?y) (barrow_free ?b) (not (loaded ?h ?b))))
  (:action raise_gate
    :parameters (?w - worker ?g - gate_valve ?s - basin ?y - yardspot)
    :precondition (and (w_at ?w ?y) (located ?s ?y) (gate_of ?g ?s) (lowered ?g))
    :effect (and (raised ?g) (flooded ?s) (not (lowered ?g)) (not (dry ?s)) (not (crusted ?s)) (not (raked ?s))))
  (:action lower_gate
    :parameters (?w - worker ?g - gate_valve ?s - basin ?y - yardspot)
    :precondition (and (w_at ?w ?y) (located ?s ?y) (gate_of ?g ?s) (raised ?g))
    :effect (and (lowered ?g) (not (raised ?g))))
  (:action evaporate
    :parameters (?s - basin ?g - gate_valve)
    :precondition (and (gate_of ?g ?s) (lowered ?g) (flooded ?s))
    :effect (and (dry ?s) (crusted ?s) (not (flooded ?s))))
  (:action rake
    :parameters (?w - worker ?s - pan ?y - yardspot)
    :precondition (and (w_at ?w ?y) (located ?s ?y) (crusted ?s) (unharnessed ?w))
    :effect (and (raked ?s) (not (crusted ?s))))
  (:action wash
    :parameters (?w - worker ?h - heap ?s - pond ?y - yardspot)
    :precondition (and (w_at ?w ?y) (heap_at ?h ?y) (located ?s ?y) (flooded ?s))
    :effect (washed ?h))
  (:action cover
    :parameters (?w - worker ?h - heap ?y - yardspot)
    :precondition (and (w_at ?w ?y) (heap_at ?h ?y) (unharnessed ?w))
    :effect (covered ?h)))
