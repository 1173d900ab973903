(define (problem shelter1) (:domain pet-shelter)
  (:objects Rex Bella - dog Minka Tiger - cat Hops - rabbit
    k1 k2 k3 - kennel sofa_room - room
    Nora Paul - keeper Mr_Braun Yuki - adopter
    ball squeaky_duck - toy)
  (:init (lives_in Rex k1) (lives_in Bella k2) (lives_in Minka sofa_room) (with Tiger Paul) (lives_in Hops yard)
    (is_at Nora office) (is_at Paul yard) (is_at Mr_Braun office) (is_at Yuki office) (free_hands Nora)
    (hungry Rex) (hungry Bella) (hungry Hops) (hungry Tiger) (fed Minka)
    (dirty Rex) (dirty Minka) (groomed Bella) (groomed Hops) (dirty Tiger)
    (vaccinated Bella) (vaccinated Tiger)
    (up_for_adoption Rex) (up_for_adoption Bella) (up_for_adoption Minka) (up_for_adoption Tiger) (up_for_adoption Hops)
    (has_toy Bella ball) (in_box squeaky_duck)
    (messy k1) (swept k2) (messy k3))
  (:goal (and)))
