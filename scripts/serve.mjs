import sirv from "sirv";
import { headersFor } from "./headers.mjs";

const workbookKind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Answers requests from the files of a folder, as a static host does, with the headers docs/deploy.md asks for. */
export function serving(folder) {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, file) => {
      for (const [name, value] of headersFor(file)) response.setHeader(name, value);
      // a kind the server does not know
      if (file.endsWith(".xlsx")) response.setHeader("Content-Type", workbookKind);
    },
  });
  return (request, response) => {
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    });
  };
}
