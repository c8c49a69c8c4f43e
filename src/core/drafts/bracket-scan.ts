// The look-ahead that citations and inline notes share: from a bracket to the one that balances it.
import { codes } from 'micromark-util-symbol';
import type { Code, Effects, State, TokenizeContext } from 'micromark-util-types';
import type { ScannedText } from './citation-group';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    pandocChunk: 'pandocChunk';
  }
}

/** Brackets nested deeper than this are plain text. */
const deepest = 12;

export const isLineEnding = (code: Code): boolean => code !== null && code < codes.horizontalTab;
export const isSpace = (code: Code): boolean =>
  code === codes.horizontalTab || code === codes.virtualSpace || code === codes.space;

/**
 * Consumes codes into tokens that stay on their lines, as micromark's linking of lines wants it: a line ending is a
 * token, and so is what stands on either side of it. Without the latter its walk over the events does not end.
 */
export class Consumer {
  readonly #effects: Effects;
  #open = false;

  constructor(effects: Effects) {
    this.#effects = effects;
  }

  take(code: Code): void {
    if (isLineEnding(code)) {
      this.end();
      this.#effects.enter('lineEnding');
      this.#effects.consume(code);
      this.#effects.exit('lineEnding');
      return;
    }
    if (!this.#open) this.#effects.enter('pandocChunk');
    this.#open = true;
    this.#effects.consume(code);
  }

  end(): void {
    if (this.#open) this.#effects.exit('pandocChunk');
    this.#open = false;
  }
}

/** Consumes from `[` to its balanced `]`, then goes on with what `then` makes of the text; `nok` where none closes it. */
export function brackets(
  context: TokenizeContext,
  consumer: Consumer,
  limit: number,
  then: (scanned: ScannedText) => State,
  nok: State,
): State {
  const offsets: number[] = [];
  let text = '';
  let depth = 0;
  let escaped = false;
  return inside;

  function inside(code: Code): State | undefined {
    if (code === codes.eof || text.length >= limit || depth > deepest) return nok(code);
    if (code !== codes.virtualSpace) {
      offsets.push(context.now().offset);
      text += isLineEnding(code) ? '\n' : code === codes.horizontalTab ? ' ' : String.fromCharCode(code);
    }
    if (!escaped && code === codes.leftSquareBracket) depth += 1;
    if (!escaped && code === codes.rightSquareBracket) depth -= 1;
    escaped = !escaped && code === codes.backslash;
    consumer.take(code);
    if (depth > 0) return inside;
    consumer.end();
    return then({ text, offsets });
  }
}
