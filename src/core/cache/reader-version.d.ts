/** Written by scripts/esbuild-plugins.mjs when the product is bundled. */
declare module 'attest:reader-version' {
  /** Differs when the code that reads articles differs: what another version made of them is not used. */
  export const readerVersion: string;
}
