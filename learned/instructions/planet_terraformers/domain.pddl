(define (domain planet_terraformers)
  (:requirements :strips :typing :action-costs)
  (:types
    region machine species - object
    digger seeder - machine)
  (:predicates
    (located ?m - machine ?r - region)
    (borders ?r1 ?r2 - region)
    (warmed ?r - region)
    (watered ?r - region)
    (planted ?s - species ?r - region)
    (loaded_with ?d - seeder ?s - species)
    (stored ?s - species ?r - region)
    (domed ?r - region)
    (polar ?r - region)
    (edible ?s - species)
    (powered ?m - machine))
  (:functions (total-cost) - number (distance ?r1 ?r2 - region) - number)
  (:action roll
    :parameters (?m - machine ?r1 ?r2 - region)
    :precondition (and (located ?m ?r1) (borders ?r1 ?r2) (powered ?m))
    :effect (and (located ?m ?r2) (not (located ?m ?r1)) (increase (total-cost) (distance ?r1 ?r2))))
  (:action start_up
    :parameters (?m - machine)
    :precondition (and)
    :effect (and (powered ?m) (increase (total-cost) 2)))
  (:action shut_down
    :parameters (?m - machine)
    :precondition (powered ?m)
    :effect (and (not (powered ?m)) (increase (total-cost) 1)))
  (:action melt
    :parameters (?d - digger ?r - region)
    :precondition (and (located ?d ?r) (powered ?d))
    :effect (and (warmed ?r) (increase (total-cost) 6)))
  (:action irrigate
    :parameters (?d - digger ?r - region)
    :precondition (and (located ?d ?r) (powered ?d) (warmed ?r))
    :effect (and (watered ?r) (increase (total-cost) 4)))
  (:action build_dome
    :parameters (?d - digger ?r - region)
    :precondition (and (located ?d ?r) (powered ?d))
    :effect (and (domed ?r) (increase (total-cost) 9)))
  (:action fill_hopper
    :parameters (?s - seeder ?k - species ?r - region)
    :precondition (and (located ?s ?r) (stored ?k ?r))
    :effect (and (loaded_with ?s ?k) (increase (total-cost) 1)))
  (:action empty_hopper
    :parameters (?s - seeder ?k - species)
    :precondition (loaded_with ?s ?k)
    :effect (and (not (loaded_with ?s ?k)) (increase (total-cost) 1)))
  (:action sow
    :parameters (?s - seeder ?k - species ?r - region)
    :precondition (and (located ?s ?r) (powered ?s) (loaded_with ?s ?k) (watered ?r))
    :effect (and (planted ?k ?r) (increase (total-cost) 3))))
