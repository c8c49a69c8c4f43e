import type { ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session';

/** Registers its handlers and says what the server can therefore do. One file a capability. */
export type Capability = (session: Session) => Partial<ServerCapabilities>;
