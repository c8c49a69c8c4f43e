/** Settings that keep a test window quiet: nothing that moves, asks, updates or covers what a test looks at. */

export type Settings = Readonly<Record<string, unknown>>;

/** What every served window needs, a person's as well as a test's: no account, no gallery, no news. */
export const OFFLINE_SETTINGS: Settings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.showReleaseNotes': false,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/** For tests on top of that: the same picture each time, and no waiting. */
export const TEST_SETTINGS: Settings = {
  ...OFFLINE_SETTINGS,
  'workbench.editor.enablePreview': false,
  'workbench.reduceMotion': 'on',
  'files.autoSave': 'off',
  'editor.hover.delay': 100,
  'editor.cursorBlinking': 'solid',
  'editor.accessibilitySupport': 'off',
  'window.confirmBeforeClose': 'never',
};
