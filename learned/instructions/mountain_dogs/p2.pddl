(define (problem mountain_dogs_2)
  (:domain mountain_dogs)
  (:objects
    upper_hut lower_hut - hut
    ridge couloir meadow glacier - zone
    Luna Odin - dog
    Hanna Ruedi - handler
    anna ben carl - hiker)
  (:init
    (trail lower_hut meadow) (trail meadow lower_hut) (trail meadow couloir) (trail couloir meadow)
    (trail couloir upper_hut) (trail upper_hut couloir) (trail upper_hut ridge) (trail ridge upper_hut)
    (is_in Luna lower_hut) (is_in Odin upper_hut)
    (is_in Hanna lower_hut) (is_in Ruedi meadow)
    (is_in anna couloir) (is_in ben ridge) (is_in carl glacier)
    (buried anna) (afoot ben) (buried carl)
    (leashed Luna Hanna) (off_leash Odin) (hand_free Ruedi)
    (fresh Luna) (tired Odin) (bell_off Luna) (bell_on Odin)
    (digger Odin) (puppy Luna) (snowy couloir) (snowy glacier) (snowy ridge))
  (:goal (and)))
