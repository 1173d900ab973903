(define (problem vend_p1) (:domain vending_round)
  (:objects gus dolores - tech vm_gym vm_lobby - machine
    g1 g2 l1 l2 l3 - slot cola lemonade - drink gum nougat crisps - candy
    depot gym lobby - site)
  (:init
    (tech_on gus depot) (tech_on dolores gym) (mach_on vm_gym gym) (mach_on vm_lobby lobby)
    (slot_of g1 vm_gym) (slot_of g2 vm_gym) (slot_of l1 vm_lobby) (slot_of l2 vm_lobby) (slot_of l3 vm_lobby)
    (stocked g1 cola) (stocked l1 gum) (slot_vacant g2) (slot_vacant l2) (slot_vacant l3)
    (works g1) (jammed g2) (works l1) (works l2) (works l3)
    (on_pallet lemonade depot) (on_pallet nougat depot) (got dolores crisps)
    (powered vm_gym) (unplugged vm_lobby) (cashbox_full vm_gym) (cashbox_full vm_lobby)
    (road depot gym) (road gym depot) (road gym lobby) (road lobby gym))
  (:goal (and)))
