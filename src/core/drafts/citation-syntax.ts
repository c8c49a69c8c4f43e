import { codes } from 'micromark-util-symbol';
import type { Construct, Effects, Extension, State, Token } from 'micromark-util-types';
import type { Span } from '../text/span';
import { brackets, Consumer, isLineEnding, isSpace } from './bracket-scan';
import { readBracketBehind, readGroup, type ScannedText } from './citation-group';
import { isGlued, readKey } from './citation-key';
import type { Citation } from './draft';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    pandocCitation: 'pandocCitation';
    pandocNoteCall: 'pandocNoteCall';
    pandocNoteStart: 'pandocNoteStart';
    pandocNoteEnd: 'pandocNoteEnd';
  }
  interface Token {
    /** On `pandocCitation`. */
    _citations?: readonly Citation[];
  }
}

/** A group or inline note longer than this (UTF-16 units) is read as plain text, which keeps look-ahead linear. */
const longestGroup = 2000;
const longestNote = 8000;

/** `[@a; see @b, p. 3]`, and `[^id]` whether or not the note is defined. */
const bracketed: Construct = {
  name: 'pandocBracketed',
  tokenize(effects, ok, nok) {
    return (code) => {
      const token = effects.enter('pandocCitation');
      return brackets(this, new Consumer(effects), longestGroup, (scanned) => after(token, scanned), nok)(code);
    };

    function after(token: Token, scanned: ScannedText): State {
      return (code) => {
        // An inline link or a bracketed span: its text is read as running text.
        if (code === codes.leftParenthesis || code === codes.leftCurlyBrace) return nok(code);
        if (/^\[\^[^\s^[\]]+\]$/.test(scanned.text)) token.type = 'pandocNoteCall';
        else {
          const citations = readGroup(scanned);
          if (!citations) return nok(code);
          token._citations = citations;
        }
        effects.exit(token.type);
        return ok(code);
      };
    }
  },
};

/** `@a`, `@a [p. 33]`, `-@a`. `raw` is the text that offsets count in. */
function inText(raw: string): Construct {
  return {
    name: 'pandocInText',
    tokenize(effects, ok, nok) {
      return (code) => {
        const start = this.now().offset;
        const suppressed = code === codes.dash;
        const at = suppressed ? start + 1 : start;
        const dashes = suppressed && raw[start - 1] === '-';
        const found = raw[at] === '@' && !dashes && !isGlued(raw, start) ? readKey(raw, at + 1) : undefined;
        if (!found) return nok(code);
        const token = effects.enter('pandocCitation');
        const citation: Citation = {
          key: found.key,
          keySpan: { start: found.keyStart, end: found.keyEnd },
          span: { start, end: found.end },
          group: { start, end: found.end },
          form: suppressed ? 'suppressed' : 'in-text',
        };
        token._citations = [citation];
        const end = close(effects, ok);
        const behind = effects.attempt(bracketBehind(token, citation), end, end);
        return consume(effects, found.end - start, behind)(code);
      };
    },
  };
}

function close(effects: Effects, ok: State): State {
  return (code) => {
    effects.exit('pandocCitation');
    return ok(code);
  };
}

/** Consumes `count` codes of one line. */
function consume(effects: Effects, count: number, then: State): State {
  const consumer = new Consumer(effects);
  let left = count;
  return function next(code) {
    if (left === 0) {
      consumer.end();
      return then(code);
    }
    left -= 1;
    consumer.take(code);
    return next;
  };
}

/** White space with at most one line ending, then `[p. 33]` or `[@b]`: completes the in-text citation before it. */
function bracketBehind(token: Token, citation: Citation): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      const context = this;
      const consumer = new Consumer(effects);
      let lines = 0;
      return function gap(code): State | undefined {
        if (isSpace(code) || (isLineEnding(code) && lines++ === 0)) {
          consumer.take(code);
          return gap;
        }
        if (code !== codes.leftSquareBracket) return nok(code);
        return brackets(context, consumer, longestGroup, after, nok)(code);
      };

      function after(scanned: ScannedText): State {
        return (code) => {
          if (code === codes.leftParenthesis || code === codes.leftSquareBracket || scanned.text[1] === '^') {
            return nok(code);
          }
          const group: Span = { start: citation.span.start, end: (scanned.offsets.at(-1) ?? 0) + 1 };
          const behind = readBracketBehind(scanned, group);
          if (!behind) return nok(code);
          const { locator, others } = behind;
          const end = locator?.span.end ?? citation.span.end;
          const span = { start: citation.span.start, end };
          token._citations = [{ ...citation, span, group, ...(locator && { locator }) }, ...others];
          return ok(code);
        };
      }
    },
  };
}

/** `^[` of an inline note whose `]` exists; the note's text is read as running text. */
function noteStart(raw: string, closers: Set<number>): Construct {
  const lookAhead: Construct = {
    partial: true,
    tokenize(effects, ok, nok) {
      return (code) => {
        effects.enter('pandocNoteStart');
        effects.consume(code);
        return brackets(this, new Consumer(effects), longestNote, after, nok);
      };
      function after(scanned: ScannedText): State {
        return (code) => {
          closers.add(scanned.offsets.at(-1) ?? -1);
          effects.exit('pandocNoteStart');
          return ok(code);
        };
      }
    },
  };
  return {
    name: 'pandocNoteStart',
    tokenize(effects, ok, nok) {
      const marker: State = (code) => {
        effects.enter('pandocNoteStart');
        return consume(effects, 2, (next) => {
          effects.exit('pandocNoteStart');
          return ok(next);
        })(code);
      };
      return (code) => (raw[this.now().offset + 1] === '[' ? effects.check(lookAhead, marker, nok)(code) : nok(code));
    },
  };
}

function noteEnd(closers: ReadonlySet<number>): Construct {
  return {
    name: 'pandocNoteEnd',
    tokenize(effects, ok, nok) {
      return (code) => {
        if (!closers.has(this.now().offset)) return nok(code);
        effects.enter('pandocNoteEnd');
        effects.consume(code);
        effects.exit('pandocNoteEnd');
        return ok;
      };
    },
  };
}

/**
 * A micromark extension for Pandoc's citations and inline notes. Put it behind GFM in the list of extensions: the
 * last one tokenises first, so that no emphasis, strikethrough or bare link can take a piece out of a key.
 * @param raw the text that is parsed; bare keys never span lines, so they are read from it directly
 */
export function citationSyntax(raw: string): Extension {
  const closers = new Set<number>();
  const cite = inText(raw);
  return {
    text: {
      [codes.atSign]: cite,
      [codes.dash]: cite,
      [codes.leftSquareBracket]: bracketed,
      [codes.caret]: noteStart(raw, closers),
      [codes.rightSquareBracket]: noteEnd(closers),
    },
  };
}
