(define (problem tattoo-monday)
  (:domain tattoo-studio)
  (:objects
    front_room - lounge
    booth1 booth2 - booth
    Jess Marco Ulla - client
    Viper Dee - artist
    coil rotary - machine
    rose anchor - motif
    black red - ink)
  (:init
    (client_in Jess front_room) (client_in Marco booth1) (client_in Ulla booth2)
    (artist_in Viper booth1) (artist_in Dee front_room)
    (joined front_room booth1) (joined booth1 front_room) (joined front_room booth2) (joined booth2 front_room)
    (signed Marco) (signed Ulla) (shaved Marco) (stencil_on anchor Marco)
    (outlined rose Ulla)
    (has_machine Viper coil) (on_bench rotary booth2)
    (sterile coil) (loaded coil black) (unloaded rotary)
    (needs_ink rose red) (needs_ink anchor black) (sketched anchor) (sketched rose)
    (tidy booth1) (nervous Jess) (nervous Ulla) (big_motif rose) (apprentice Dee))
  (:goal (and)))
