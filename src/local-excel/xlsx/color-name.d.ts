/** The package brings no typings of its own. */
declare module "color-name" {
  /** Red, green and blue of the named colours of CSS, by name in lower case. */
  const colors: Readonly<Record<string, readonly [number, number, number]>>;
  // eslint-disable-next-line no-restricted-exports -- what the package has
  export default colors;
}
