import { join } from 'node:path'
import { root } from './process.mjs'

const MIME_TYPE = 'application/x-gatewright-plan'
const PLAN = { ext: 'gatewright.json', name: 'Gatewright plan', description: 'Gatewright plan', role: 'Editor' }

/** What a package for Linux installs outside /opt. */
const INSTALLED = {
  'build/linux/mime.xml': '/usr/share/mime/packages/gatewright.xml',
  LICENSE: '/usr/share/doc/gatewright/copyright',
}
const linuxPackage = {
  afterInstall: 'build/linux/after-install.sh',
  afterRemove: 'build/linux/after-remove.sh',
  fpm: Object.entries(INSTALLED).map(([from, to]) => `${join(root, from)}=${to}`),
}

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'example.gatewright.app',
  productName: 'Gatewright',
  copyright: 'Copyright Gatewright developers',
  artifactName: '${name}-${version}-${os}-${arch}.${ext}',
  asar: true,
  npmRebuild: false,
  directories: { output: 'dist', buildResources: 'build' },
  files: ['out/{main,preload,renderer,cli}/**', 'package.json', '!node_modules'],
  extraFiles: [{ from: 'LICENSE', to: 'LICENSE.txt' }],
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
  fileAssociations: [PLAN],
  linux: {
    target: ['zip', 'AppImage', 'deb', 'rpm'],
    icon: 'build/icons',
    category: 'Development',
    executableName: 'gatewright',
    // File managers hand over paths, never file: addresses, and start the app once for each.
    executableArgs: ['%f'],
    syncDesktopName: true,
    mimeTypes: [MIME_TYPE],
    extraFiles: [{ from: 'build/linux/gatewright', to: 'bin/gatewright' }],
  },
  deb: {
    ...linuxPackage,
    compression: 'gz',
    packageCategory: 'net',
    depends: ['libgtk-3-0t64 | libgtk-3-0', 'libasound2t64 | libasound2', 'libnss3', 'libgbm1', 'xdg-utils'],
    recommends: [],
  },
  rpm: {
    ...linuxPackage,
    compression: 'gzip',
    depends: ['gtk3', '(alsa-lib or libasound2)', '(nss or mozilla-nss)', '(mesa-libgbm or libgbm1)', 'xdg-utils'],
  },
  mac: {
    target: ['dmg', 'zip'],
    icon: 'build/icons/1024x1024.png',
    category: 'public.app-category.developer-tools',
    hardenedRuntime: true,
  },
  win: { target: ['nsis', 'zip'], icon: 'build/icons/256x256.png' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  publish: null,
  afterPack: 'build/after-pack.mjs',
}
