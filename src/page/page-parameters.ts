/** What the build hands to a page's template; `options` are those of the page in webpack/pages.cjs. */
export interface PageParameters<Options = unknown> {
  readonly htmlWebpackPlugin: { readonly files: { readonly js: readonly string[] }; readonly options: Options };
}
