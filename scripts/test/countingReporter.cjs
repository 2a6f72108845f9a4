const fs = require('node:fs')
const { default: Mocha } = require('mocha')

/** Prints like mocha's `spec`, and writes the counts to the file that the option `output` names. */
class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats
      fs.writeFileSync(options.reporterOptions.output, JSON.stringify({ passed, failed, skipped }))
    })
  }
}

module.exports = CountingReporter
