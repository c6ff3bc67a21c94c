/** What the build hands to a page's template. */
export interface PageParameters {
  readonly htmlWebpackPlugin: { readonly files: { readonly js: readonly string[] } };
}
