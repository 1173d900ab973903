(define (problem embroidery-2)
  (:domain embroidery_workshop)
  (:objects
    Tomas Irena Bo - person
    scarf apron flag banner - cloth
    h1 h2 - hoop
    red silver black - thread
    star dragon initials - motif
    front_table long_table - table)
  (:init
    (in_hoop scarf h1) (in_hoop flag h2)
    (lies_on apron long_table) (lies_on banner front_table)
    (threaded Tomas red) (threaded Irena black) (needle_empty Bo)
    (done_in star silver) (done_in dragon red) (done_in initials black) (done_in dragon black)
    (stitched initials apron) (stitched star scarf) (stitched dragon flag)
    (silken silver) (silken red) (large h2))
  (:goal (and)))
