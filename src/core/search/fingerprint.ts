import type { IndexedText } from './search';

const remembered = new WeakMap<readonly unknown[], { readonly text: string; readonly fingerprint: string }>();

/** A short text that differs (but for a chance in 2^64) when an article's text or sentence boundaries differ. */
export function fingerprintOf({ text, passages }: IndexedText): string {
  const known = remembered.get(passages);
  if (known?.text === text) return known.fingerprint;
  const hash = new TwoLaneHash();
  for (let i = 0; i < text.length; i++) hash.add(text.charCodeAt(i));
  for (const passage of passages) {
    hash.add(passage.number);
    for (const { span } of passage.sentences) {
      hash.add(span.start);
      hash.add(span.end);
    }
  }
  const fingerprint = `${text.length.toString(36)}.${hash.digest()}`;
  remembered.set(passages, { text, fingerprint });
  return fingerprint;
}

/** Two 32-bit multiplicative hashes side by side. Not for secrets. */
export class TwoLaneHash {
  #a = 0x811c9dc5;
  #b = 0x9e3779b9;

  add(value: number): void {
    this.#a = Math.imul(this.#a ^ value, 0x01000193);
    this.#b = Math.imul(this.#b ^ value, 0x85ebca6b);
    this.#b ^= this.#b >>> 15;
  }

  get lanes(): [number, number] {
    return [this.#a >>> 0, this.#b >>> 0];
  }

  digest(): string {
    const [a, b] = this.lanes;
    return a.toString(36) + b.toString(36).padStart(7, '0');
  }
}
