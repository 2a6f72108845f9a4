import fc from 'fast-check'

/** One seed for every run: what turns a build red is the change, not the dice. `npm run fuzz` tries new seeds. */
const seed = Number(process.env.PROPERTY_SEED ?? 20261129)

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
