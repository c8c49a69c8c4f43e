import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Commands, type Place } from '../../protocol/protocol';
import { showPlace } from '../ranges';

/** Opens a passage of a source: the target of links in hovers. */
export const registerOpenPassage = (_client: LanguageClient): vscode.Disposable =>
  vscode.Disposable.from(showInDraft(), openPassage());

/** In the draft's own column. */
const showInDraft = (): vscode.Disposable =>
  vscode.commands.registerCommand(Commands.showInDraft, (place: Place) => showPlace(place));

const openPassage = (): vscode.Disposable =>
  vscode.commands.registerCommand(Commands.openPassage, (place?: Place) => {
    if (place?.uri === undefined) return vscode.commands.executeCommand('attest.showSources');
    return showPlace(place, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  });
