/** A list of unsigned 32-bit numbers that grows. */
export class GrowingUint32 {
  #values = new Uint32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  at(index: number): number {
    return this.#values[index];
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  clear(): void {
    this.#length = 0;
  }

  /** A copy of exactly the length. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.#length);
  }
}
