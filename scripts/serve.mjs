import sirv from "sirv";

const workbookKind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Answers requests from the files of a folder, as a static host does. */
export function serving(folder) {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, file) => {
      // names of everything else change with its content
      if (file.endsWith("/") || file.endsWith(".html")) response.setHeader("Cache-Control", "no-cache");
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
