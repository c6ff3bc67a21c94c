/** A stylesheet of a page: the address it is served from. */
declare module "*.css" {
  const address: string;
  export default address;
}
