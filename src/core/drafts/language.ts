// What language the paragraphs of a draft are in. What they quote says nothing about their own.
import { detectLanguage, isRead, paragraphLanguage, primaryLanguage } from '../text/language';
import type { ProseBlock } from './open-block';
import type { ProseSentence } from './sentences';

/** Characters of prose that tell the language of the whole draft. */
const SAMPLE = 5_000;

export interface ReadBlock {
  readonly block: ProseBlock;
  readonly sentences: readonly ProseSentence[];
}

/**
 * The language of each block whose sentences are not read, undefined for the others. The draft is in the front matter's
 * `lang`, else in what its prose shows; a paragraph may clearly be in another language, and a short one inherits.
 * @param stated BCP 47 tag as the front matter has it
 */
export function unreadLanguages(blocks: readonly ReadBlock[], stated: unknown): (string | undefined)[] {
  const own = blocks.map(ownText);
  const tagged = typeof stated === 'string' ? primaryLanguage(stated) : undefined;
  const draft = tagged ?? detectLanguage(sampleOf(own));
  return own.map((text) => {
    const language = told(text, draft);
    return isRead(language) ? undefined : language;
  });
}

/** What paragraphs are in, by the draft's language and their words: a keystroke changes one paragraph of a long draft. */
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;

function told(text: string, draft: string): string {
  const key = `${draft} ${text}`;
  let language = known.get(key);
  if (language === undefined) {
    language = paragraphLanguage(text, draft);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, language);
  }
  return language;
}

function sampleOf(texts: readonly string[]): string {
  let sample = '';
  for (const text of texts) {
    if (sample.length >= SAMPLE) break;
    sample += `${text}\n`;
  }
  return sample;
}

/** A paragraph without its quotations. */
function ownText({ block, sentences }: ReadBlock): string {
  if (block.quote !== undefined) return '';
  let own = '';
  let at = 0;
  for (const { span } of sentences.flatMap(({ quotations }) => quotations)) {
    if (span.start < at) continue;
    own += block.text.slice(at, span.start);
    at = span.end;
  }
  return own + block.text.slice(at);
}
