import path from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL("../src/engine/simulation/kernel/", import.meta.url));

export const kernelFile = path.join(folder, "bytes.ts");

const options = ["-O3", "--runtime", "stub", "--noAssert", "--importMemory", "--enable", "simd"];
const digitsOfLine = 100;

/** `bytes.ts` as the source of the kernel compiles to it. */
export async function compiledKernel() {
  let bytes = null;
  const source = ["kernel.ts", "--baseDir", path.join(folder, "assembly"), "-o", "kernel.wasm"];
  const { error, stderr } = await asc.main([...source, ...options], {
    writeFile: (name, contents) => {
      if (name === "kernel.wasm") bytes = contents;
    },
  });
  if (error || !bytes) throw new Error(`The kernel does not compile: ${stderr.toString()}`);
  const lines = Buffer.from(bytes)
    .toString("hex")
    .match(new RegExp(`.{1,${digitsOfLine}}`, "g"))
    .map((line) => `  "${line}"`);
  return `/** What assembly/kernel.ts compiles to, in hexadecimal digits: \`npm run kernel\`. */
export const kernelBytes =
${lines.join(" +\n")};
`;
}
