(define (problem windows-1)
  (:domain window-cleaners)
  (:objects bakery vicarage bank - house
            shopWindow atticPane bayWindow studyPane officePane - pane
            Percy Rosa - cleaner
            redBucket greyBucket - bucket
            longLadder - ladder)
  (:init (is-at Percy bakery) (is-at Rosa bank)
         (pane-of shopWindow bakery) (pane-of atticPane bakery) (pane-of bayWindow vicarage) (pane-of studyPane vicarage) (pane-of officePane bank)
         (upstairs atticPane) (upstairs studyPane)
         (streaky shopWindow) (streaky atticPane) (streaky bayWindow) (streaky officePane)
         (ajar bayWindow) (ajar studyPane)
         (carrying Percy redBucket) (gear-at greyBucket vicarage) (gear-at longLadder vicarage) (filled greyBucket)
         (has-tap bank) (has-tap vicarage))
  (:goal (and)))
