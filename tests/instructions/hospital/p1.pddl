; ground floor: MainHall with SheetStore, BloodLab (door), MainPharmacy (door) ; Lift1 ; upstairs: UpperHall with WardRose, WardLily (door)
(define (problem hospital-p1)
  (:domain HospitalRounds)
  (:objects Moxie - Robot
            MainHall UpperHall - Hall
            Lift1 - Lift
            WardRose WardLily - Ward
            BloodLab - Lab
            MainPharmacy - Pharmacy
            SheetStore - LinenRoom
            LabDoor LilyDoor PharmacyDoor - Door
            Insulin Aspirin Morphine - Medicine
            BloodTube UrineCup - Sample
            CleanSheets Towels - Linen)
  (:init (RobotAt Moxie MainHall) (TrayEmpty Moxie)
         (ItemAt Insulin MainPharmacy) (ItemAt Aspirin MainPharmacy) (ItemAt Morphine WardRose)
         (ItemAt BloodTube WardLily) (ItemAt UrineCup WardRose)
         (ItemAt CleanSheets SheetStore) (ItemAt Towels SheetStore)
         (DoorOpen PharmacyDoor) (Disinfected MainPharmacy)
         (DoorBetween LabDoor MainHall BloodLab) (DoorBetween LabDoor BloodLab MainHall)
         (DoorBetween PharmacyDoor MainHall MainPharmacy) (DoorBetween PharmacyDoor MainPharmacy MainHall)
         (DoorBetween LilyDoor UpperHall WardLily) (DoorBetween LilyDoor WardLily UpperHall)
         (Connects MainHall SheetStore) (Connects SheetStore MainHall)
         (Connects MainHall Lift1) (Connects Lift1 MainHall)
         (Connects Lift1 UpperHall) (Connects UpperHall Lift1)
         (Connects UpperHall WardRose) (Connects WardRose UpperHall))
  (:goal (and)))
