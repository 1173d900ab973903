(define (problem camp-p1)
  (:domain refugee-camp-supply)
  (:objects main_depot - depot north south - sector main_gate - gate old_well - well
    white_truck green_truck - truck
    rice flour - foodcrate insulin - medcrate tents1 - tentcrate
    red_team blue_team - team
    Haddad Osman Tesfay - family)
  (:init (road main_depot main_gate) (road main_gate main_depot) (road main_gate north) (road north main_gate)
    (road main_gate south) (road south main_gate) (road north old_well) (road old_well north)
    (at white_truck main_depot) (at green_truck south) (room-on white_truck) (fuelled green_truck)
    (aboard tents1 green_truck)
    (at rice main_depot) (at flour main_gate) (at insulin main_depot)
    (at red_team main_gate) (at blue_team north)
    (inspected flour) (perishable insulin) (large-family Osman)
    (lives-in Haddad north) (registered Haddad) (unhoused Osman) (unhoused Tesfay) (registered Tesfay))
  (:goal (and)))
