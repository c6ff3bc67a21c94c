/**
 * The first script of the pane's page, compiled to ES5: it shows a notice in a browser where no other script can run. The
 * notices are part of the page; `data-notice` on the root element selects one, `data-ready` says that the pane has started.
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

  // the page names the languages of its notices
  const languages = (root.getAttribute("data-languages") || "").split(" ");
  const own = (navigator.language || root.lang).replace(/-.*/, "").toLowerCase();
  root.lang = languages.some((each) => each === own) ? own : root.getAttribute("data-foreign-language") || root.lang;

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
