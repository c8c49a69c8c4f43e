/**
 * Begins each line that a test prints inside the extension host (an invisible character), because such lines come out
 * mixed with what the workbench logs.
 */
export const LINE_MARK = '\u2063';
