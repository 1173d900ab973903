(define (problem porters-2)
  (:domain hospital-porters)
  (:objects
    entrance icu maternity ct-room pharmacy-hatch - place
    p-jones p-adeyemi p-novak - porter
    Rosa Ivan Lena - patient
    blue-chair red-chair - wheelchair
    notes oxygen flowers - parcel)
  (:init
    (corridor entrance icu) (corridor icu entrance) (corridor entrance maternity) (corridor maternity entrance)
    (corridor icu ct-room) (corridor ct-room icu) (corridor maternity ct-room) (corridor ct-room maternity)
    (corridor entrance pharmacy-hatch) (corridor pharmacy-hatch entrance)
    (imaging ct-room)
    (at-place p-jones entrance) (at-place p-adeyemi icu) (at-place p-novak maternity)
    (hands-free p-jones) (hands-free p-adeyemi) (carrying p-novak flowers)
    (at-place Rosa maternity) (at-place Ivan icu) (seated Lena red-chair)
    (at-place blue-chair ct-room) (at-place red-chair entrance) (vacant blue-chair)
    (at-place notes icu) (at-place oxygen pharmacy-hatch)
    (scanned Ivan))
  (:goal (and)))
