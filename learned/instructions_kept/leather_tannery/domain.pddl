(define (domain tannery)
  (:requirements :strips :typing)
  (:types
    spot hide hoist dye - object
    vat rack table - spot
    water-vat bark-vat dye-vat - vat
    cowhide goatskin sheepskin - hide)
  (:predicates
    (is-at ?h - hide ?s - spot)
    (hangs-from ?h - hide ?k - hoist)
    (is-idle ?k - hoist)
    (is-over ?k - hoist ?s - spot)
    (is-soaked ?h - hide)
    (is-scraped ?h - hide)
    (is-tanned ?h - hide)
    (is-dry ?h - hide)
    (is-dyed ?h - hide ?d - dye)
    (holds-dye ?v - dye-vat ?d - dye)
    (is-thick ?h - hide))
  (:action move-hoist
    :parameters (?k - hoist ?a ?b - spot)
    :precondition (is-over ?k ?a)
    :effect (and (is-over ?k ?b) (not (is-over ?k ?a))))
  (:action raise
    :parameters (?k - hoist ?h - hide ?s - spot)
    :precondition (and (is-over ?k ?s) (is-at ?h ?s) (is-idle ?k))
    :effect (and (hangs-from ?h ?k) (not (is-at ?h ?s)) (not (is-idle ?k))))
  (:action drop
    :parameters (?k - hoist ?h - hide ?s - spot)
    :precondition (and (is-over ?k ?s) (hangs-from ?h ?k))
    :effect (and (is-at ?h ?s) (is-idle ?k) (not (hangs-from ?h ?k))))
  (:action soak
    :parameters (?h - hide ?v - water-vat)
    :precondition (is-at ?h ?v)
    :effect (and (is-soaked ?h) (not (is-dry ?h))))
  (:action scrape
    :parameters (?h - hide ?t - table)
    :precondition (and (is-at ?h ?t) (is-soaked ?h))
    :effect (is-scraped ?h))
  (:action tan
    :parameters (?h - hide ?v - bark-vat)
    :precondition (and (is-at ?h ?v) (is-scraped ?h))
    :effect (and (is-tanned ?h) (not (is-dry ?h))))
  (:action dye-it
    :parameters (?h - hide ?v - dye-vat ?d - dye)
    :precondition (and (is-at ?h ?v) (holds-dye ?v ?d) (is-tanned ?h))
    :effect (and (is-dyed ?h ?d) (not (is-dry ?h))))
  (:action air
    :parameters (?h - hide ?r - rack)
    :precondition (is-at ?h ?r)
    :effect (is-dry ?h)))
