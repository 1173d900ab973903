(define (problem waiters1)
  (:domain robotWaiters)
  (:objects
    windowTable cornerTable terraceTable - table
    bigKitchen - kitchen
    entrance bar - place
    rusty chrome - bot
    nora mrLee greg sofia - guest
    soup steak salad tiramisu - dish)
  (:init
    (guestAt nora windowTable) (guestAt mrLee windowTable) (guestAt greg cornerTable) (guestAt sofia entrance)
    (dishOn soup bigKitchen) (dishOn steak bigKitchen) (dishOn tiramisu bar) (onTray salad chrome)
    (cooked steak) (cooked salad) (cooked tiramisu)
    (ordered nora soup) (ordered mrLee steak) (ordered greg tiramisu) (ordered sofia salad)
    (botAt rusty bigKitchen) (trayFree rusty) (botAt chrome bar)
    (wiped terraceTable) (billPaid greg)
    (= (total-cost) 0))
  (:goal (and)))
