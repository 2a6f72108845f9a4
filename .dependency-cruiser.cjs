/** Which way imports may point: hosts know the engine, the engine knows no host, and hosts do not know each other. */
module.exports = {
  forbidden: [
    {
      name: 'engine-knows-no-host',
      comment: 'The engine runs in every host, so it may import neither a host, nor vscode, nor Node.',
      severity: 'error',
      from: { path: '^src/engine' },
      to: { path: '^src/(?!engine)|^vscode$', pathNot: '^node_modules' },
    },
    {
      name: 'engine-knows-no-node',
      severity: 'error',
      from: { path: '^src/engine' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sieve-knows-nobody',
      comment: 'It is another language: the engine has it as WebAssembly.',
      severity: 'error',
      from: { path: '^src/sieve' },
      to: { pathNot: '^src/sieve' },
    },
    {
      name: 'engine-by-its-face',
      comment: 'Hosts use what src/engine/index.ts exports, and read configuration files with src/engine/config.',
      severity: 'error',
      from: { path: '^src/(?!engine)' },
      to: { path: '^src/engine/(?!index\\.ts$|config/)' },
    },
    {
      name: 'extension-knows-the-protocol-only',
      severity: 'error',
      from: { path: '^src/extension' },
      to: { path: '^src/(cli|server)/', pathNot: '^src/server/protocol\\.ts$' },
    },
    {
      name: 'server-knows-no-other-host',
      severity: 'error',
      from: { path: '^src/server' },
      to: { path: '^src/(cli|extension)/' },
    },
    {
      name: 'cli-knows-no-other-host',
      severity: 'error',
      from: { path: '^src/cli' },
      to: { path: '^src/(server|extension)/' },
    },
    {
      name: 'vscode-in-the-extension-only',
      severity: 'error',
      from: { path: '^src/(?!extension)' },
      to: { path: '^vscode$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(test|scripts|bench)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      // The desktop loads the bundles of the web, which the build puts beside its own.
      to: { couldNotResolve: true, pathNot: '^vscode$|^./web/(server|extension).js$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist/|\\.vscode-test/|esbuild\\.js$)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
