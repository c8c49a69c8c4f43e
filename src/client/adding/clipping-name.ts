const LONGEST = 80;

/** A file name from the first line of copied text; undefined where there are no words. */
export function fileNameFor(text: string): { stem: string; extension: 'md' | 'txt' } | undefined {
  const lines = text.split('\n');
  const fence = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const markdown = fence > 0 || /^#{1,6} /.test(text) || /\]\(https?:/.test(text);
  const stated = lines.slice(1, Math.max(1, fence)).find((line) => line.startsWith('title:'));
  const line = stated?.slice('title:'.length) ?? lines.slice(fence + 1).find((each) => /[\p{L}\p{N}]/u.test(each));
  const words = (line ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  let stem = '';
  for (const word of words) {
    if (stem.length + word.length >= LONGEST) break;
    stem += stem === '' ? word : `-${word}`;
  }
  stem ||= (words[0] ?? '').slice(0, LONGEST);
  return stem === '' ? undefined : { stem: stem.toLowerCase(), extension: markdown ? 'md' : 'txt' };
}
