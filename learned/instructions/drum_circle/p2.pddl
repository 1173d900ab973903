(define (problem drums-p2)
  (:domain drum-circle)
  (:objects
    Mick Noor Ola Pip - player
    tom1 tom2 tom3 big_drum - drum
    mat-a mat-b mat-c - mat
    march waltz - beat)
  (:init
    (on-mat Mick mat-a) (on-mat Noor mat-a) (on-mat Ola mat-b) (on-mat Pip mat-c)
    (has Mick tom1) (has Ola tom2) (left-on tom3 mat-a) (left-on big_drum mat-c)
    (tight tom1) (tight tom2)
    (knows Mick march) (knows Noor waltz) (knows Ola march)
    (taught Mick Ola march) (played Mick march tom1)
    (leads Ola) (weary Mick))
  (:goal (and)))
