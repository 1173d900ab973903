(define (problem castleExplorer-2)
  (:domain castleExplorer)
  (:objects
    r1c1 r1c2 r1c3 r2c1 r2c2 r2c3 r3c1 r3c2 r3c3 - cell
    portcullis trapdoor - gate
    k1 k2 - key
    goblet scepter mask - treasure
    silver jade - shade)
  (:init
    (heroIn r1c1)
    (adjoins r1c1 r1c2) (adjoins r1c2 r1c1)
    (adjoins r1c2 r1c3) (adjoins r1c3 r1c2)
    (adjoins r1c1 r2c1) (adjoins r2c1 r1c1)
    (adjoins r1c2 r2c2) (adjoins r2c2 r1c2)
    (adjoins r2c1 r2c2) (adjoins r2c2 r2c1)
    (adjoins r2c1 r3c1) (adjoins r3c1 r2c1)
    (adjoins r3c2 r3c3) (adjoins r3c3 r3c2)
    (gateBetween portcullis r1c3 r2c3) (gateBetween portcullis r2c3 r1c3)
    (gateBetween trapdoor r2c2 r3c2) (gateBetween trapdoor r3c2 r2c2)
    (barred portcullis) (barred trapdoor)
    (fitsGate k1 trapdoor) (fitsGate k2 portcullis)
    (carries k1) (lyingIn r3c3 k2)
    (lyingIn r2c3 goblet) (lyingIn r3c1 scepter) (lyingIn r2c2 mask)
    (torchLit r2c2) (torchLit r3c3)
    (hasShade k1 silver) (hasShade k2 jade)
    (hasShade goblet silver) (hasShade mask silver) (hasShade scepter jade))
  (:goal (and)))
