/**
 * Node's room for young objects, in MB a semi-space. With the 16 it has by itself a fifth of the time of lint and of the
 * tests goes into collecting them.
 */
export const young = "--max-semi-space-size=64";
