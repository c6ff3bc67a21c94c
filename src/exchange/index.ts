/** What goes to and comes from other programs: pure. */
export { readSet, type SetRead } from "./read-set";
export { writeSet, type Described, type SetOptions } from "./write-set";
