/** What goes to and comes from other programs: pure. */
export { readSet } from "./read-set";
export { writeSet } from "./write-set";
