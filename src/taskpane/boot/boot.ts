/**
 * The first script of every page, compiled to the oldest grammar a web view may know: it says what is wrong where nothing else
 * can run. The notices stand in the page; `data-notice` on the root picks one. Ready is said by `data-ready`.
 */
(function () {
  const root = document.documentElement;
  const waitingMilliseconds = 10000;

  function show(notice: string): void {
    if (root.hasAttribute("data-ready")) return;
    root.setAttribute("data-notice", notice);
    // an old list of elements cannot be walked by itself
    Array.prototype.forEach.call(document.querySelectorAll("[data-notice-of]"), (each: Element) => {
      const shown = each.getAttribute("data-notice-of") === notice && each.getAttribute("lang") === root.lang;
      if (shown) each.removeAttribute("hidden");
      else each.setAttribute("hidden", "");
    });
  }

  root.lang = /^ja/i.test(navigator.language || "ja") ? "ja" : "en";

  // What the pane's own scripts are written in: Edge WebView2, Safari 15.4 and later.
  const modern = "Promise" in window && "replaceAll" in String.prototype && "at" in Array.prototype;
  const old = /Trident|MSIE/.test(navigator.userAgent) || !modern;

  if (old) root.setAttribute("data-notice", "old");
  document.addEventListener("DOMContentLoaded", function () {
    show(old ? "old" : root.getAttribute("data-notice") || "loading");
  });
  if (old) return;

  window.addEventListener(
    "error",
    function (event) {
      if (event.target instanceof HTMLScriptElement) show("blocked");
    },
    true,
  );
  window.setTimeout(function () {
    show("slow");
  }, waitingMilliseconds);
})();
