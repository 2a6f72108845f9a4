// mocha requires tests where Node can require modules, and tsx makes CommonJS of what is required: its glue would count as branches
// of the engine that no test takes. Without require, modules stay modules, here as in the processes that tests start.
Object.defineProperty(process.features, 'require_module', { value: false })
