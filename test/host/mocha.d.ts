declare module 'mocha/mocha.mjs' {
  import Mocha from 'mocha'

  export default Mocha
}
