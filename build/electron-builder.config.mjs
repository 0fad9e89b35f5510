/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'example.gatewright.app',
  productName: 'Gatewright',
  copyright: 'Copyright Gatewright developers',
  asar: true,
  npmRebuild: false,
  directories: { output: 'dist', buildResources: 'build' },
  files: ['out/{main,preload,renderer,cli}/**', 'package.json', '!node_modules'],
  electronLanguages: ['en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  },
  fileAssociations: [
    { ext: 'gatewright.json', name: 'Gatewright plan', mimeType: 'application/x-gatewright-plan', role: 'Editor' },
  ],
  linux: { target: ['dir'], category: 'Development', executableName: 'gatewright', syncDesktopName: true },
  publish: null,
  afterPack: 'build/after-pack.mjs',
}
