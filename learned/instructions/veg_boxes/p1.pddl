(define (problem veg-thursday)
  (:domain veg-box-scheme)
  (:objects
    Nell - packer
    big_box small_box fruit_box - box
    carrots leeks kale spinach beetroot pears - crop
    Okafor Schmidt Price - household)
  (:init
    (in-shed big_box) (in-shed small_box) (in-van fruit_box)
    (open big_box) (sealed small_box) (sealed fruit_box)
    (for big_box Okafor) (for small_box Schmidt) (for fruit_box Price)
    (on-rack carrots) (on-rack leeks) (on-rack kale) (in-box beetroot big_box)
    (in-box spinach small_box) (in-box pears fruit_box)
    (washed spinach) (washed pears) (leafy kale) (leafy spinach))
  (:goal (and)))
