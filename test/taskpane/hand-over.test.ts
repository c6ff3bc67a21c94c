import { copyText, handOver, savesFiles } from "../../src/taskpane/hand-over";

const file = { name: "parameters-A-7.json", text: "{}\n" };

/** A clipboard that keeps what is written, or refuses as a web view does. */
function clipboard(refusal: Error | null = null): string[] {
  const written: string[] = [];
  const writeText = (text: string) => {
    if (refusal !== null) return Promise.reject(refusal);
    written.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(globalThis, "navigator", { value: { clipboard: { writeText } }, configurable: true });
  return written;
}

const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
afterEach(() => {
  if (before) Object.defineProperty(globalThis, "navigator", before);
});

test.each([
  ["PC", true],
  ["OfficeOnline", true],
  ["", true],
  ["Mac", false],
])("on %j a link saves a file: %p", (platform, saves) => {
  expect(savesFiles({ platform })).toBe(saves);
});

test("on a Mac the text is copied, and nothing is saved", async () => {
  const written = clipboard();
  // a link would need a document, and there is none here
  expect(await handOver({ platform: "Mac" }, file, "application/json")).toBe("copied");
  expect(written).toEqual(["{}\n"]);
});

test.each([
  ["a web view that does not allow it", new DOMException("No", "NotAllowedError")],
  ["no clipboard", new TypeError("undefined")],
])("%s is said", async (_, refusal) => {
  clipboard(refusal);
  expect(await copyText("x")).toBe("copyFailed");
});

test("another failure is no refusal", async () => {
  clipboard(new RangeError("broken"));
  await expect(copyText("x")).rejects.toThrow("broken");
});
