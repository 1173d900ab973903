(define (problem opera_2)
  (:domain opera_wardrobe)
  (:objects
    Elvira Leporello - singer
    anke bruno - dresser
    blue_gown - gown
    fur_cape velvet_cape - cloak
    jacket_1 jacket_2 - uniform
    storeroom atelier washroom stage_left - room)
  (:init
    (wears Elvira blue_gown) (carries anke velvet_cape)
    (hangs_in fur_cape stage_left) (hangs_in jacket_1 storeroom) (hangs_in jacket_2 atelier)
    (cut_for blue_gown Elvira) (cut_for velvet_cape Elvira) (cut_for velvet_cape Leporello) (cut_for fur_cape Elvira)
    (cut_for jacket_1 Leporello) (cut_for jacket_2 Leporello)
    (torn velvet_cape) (clean jacket_1) (ironed jacket_1) (clean fur_cape)
    (silk blue_gown)
    (sewing_place atelier) (wash_place washroom)
    (made_up Leporello)
    (person_in Elvira stage_left) (person_in Leporello storeroom)
    (person_in anke atelier) (person_in bruno washroom))
  (:goal (and)))
