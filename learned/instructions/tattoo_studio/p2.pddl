(define (problem tattoo-friday)
  (:domain tattoo-studio)
  (:objects
    lobby - lounge
    back_booth side_booth corner_booth - booth
    Nils Priya - client
    Sol Kat - artist
    needle_gun - machine
    koi swallow dagger - motif
    blue green - ink)
  (:init
    (client_in Nils lobby) (client_in Priya side_booth)
    (artist_in Sol lobby) (artist_in Kat back_booth)
    (joined lobby back_booth) (joined back_booth lobby) (joined lobby side_booth) (joined side_booth lobby)
    (joined side_booth corner_booth) (joined corner_booth side_booth)
    (signed Priya) (shaved Priya)
    (coloured dagger Priya) (outlined dagger Priya) (outlined swallow Nils)
    (on_bench needle_gun back_booth) (loaded needle_gun green)
    (needs_ink koi blue) (needs_ink swallow blue) (needs_ink dagger green)
    (sketched swallow) (sketched dagger) (tidy corner_booth)
    (nervous Nils) (big_motif koi) (big_motif dagger) (apprentice Kat))
  (:goal (and)))
