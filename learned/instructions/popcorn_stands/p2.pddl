(define (problem popcorn-p2)
  (:domain popcorn-fair)
  (:objects s-north s-south s-carousel s-ghosttrain
    tub-a tub-b tub-c
    butter chili
    grandpa the_twins the_mayor the_clown)
  (:init
    (stand s-north) (stand s-south) (stand s-carousel) (stand s-ghosttrain)
    (bucket tub-a) (bucket tub-b) (bucket tub-c)
    (flavour butter) (flavour chili)
    (customer grandpa) (customer the_twins) (customer the_mayor) (customer the_clown)
    (at-runner s-carousel) (carrying tub-b)
    (at-bucket tub-a s-north) (at-bucket tub-c s-ghosttrain)
    (large tub-c)
    (shaker-at butter s-north) (shaker-at butter s-south) (shaker-at chili s-ghosttrain)
    (waits-at grandpa s-south) (waits-at the_twins s-carousel) (waits-at the_mayor s-north) (waits-at the_clown s-carousel)
    (kettle-hot s-carousel) (kettle-hot s-south) (popped tub-b) (seasoned tub-b butter))
  (:goal (and)))
