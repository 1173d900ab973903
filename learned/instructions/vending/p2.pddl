(define (problem vend_p2) (:domain vending_round)
  (:objects Wanda - tech snackomat fizzbox oldie - machine
    s_top s_low f_top f_low o_1 - slot iced_tea water juice - drink mints toffee - candy
    warehouse station pool campus - site)
  (:init
    (tech_on Wanda station) (mach_on snackomat station) (mach_on fizzbox pool) (mach_on oldie campus)
    (slot_of s_top snackomat) (slot_of s_low snackomat) (slot_of f_top fizzbox) (slot_of f_low fizzbox) (slot_of o_1 oldie)
    (stocked s_top mints) (slot_vacant s_low) (slot_vacant f_top) (stocked f_low water) (stocked o_1 juice)
    (works s_top) (works s_low) (works f_top) (works f_low) (jammed o_1)
    (on_pallet iced_tea warehouse) (got Wanda toffee)
    (powered snackomat) (powered fizzbox) (powered oldie) (chilling fizzbox) (cashbox_full snackomat) (cashbox_full oldie)
    (cashbox_emptied fizzbox)
    (road warehouse station) (road station warehouse) (road station pool) (road pool station) (road station campus) (road campus station))
  (:goal (and)))
