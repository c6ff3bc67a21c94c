import type { Diagnosed } from "../diagnosis/diagnosed";

/** Which set a result was made with, where it is from, and what became of it where it was carried over. */
export const parameterSetJson = ({ parameters, source }: Pick<Diagnosed, "parameters" | "source">) => {
  const { name, version, carriedOver } = parameters;
  return { name, version, source, ...(carriedOver ? { carriedOver } : {}) };
};
