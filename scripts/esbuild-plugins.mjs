/** Plugins shared by the product's bundles and the test bundles, so that both see the same generated modules. */

/** @returns {import('esbuild').Plugin[]} */
export function plugins() {
  return [];
}
