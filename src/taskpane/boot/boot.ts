/**
 * The first script of every page, in the oldest grammar a web view may know: it says what is wrong where nothing else
 * can run. The notices stand in the page; `data-notice` on the root picks one. Ready is said by `data-ready`.
 */
(function () {
  var root = document.documentElement;
  var waitingMilliseconds = 10000;

  function show(notice: string): void {
    if (root.hasAttribute("data-ready")) return;
    root.setAttribute("data-notice", notice);
    var all = document.querySelectorAll("[data-notice-of]");
    for (var i = 0; i < all.length; i++) {
      var each = all[i];
      if (!each) continue;
      var shown = each.getAttribute("data-notice-of") === notice && each.getAttribute("lang") === root.lang;
      if (shown) each.removeAttribute("hidden");
      else each.setAttribute("hidden", "");
    }
  }

  root.lang = /^ja/i.test(navigator.language || "ja") ? "ja" : "en";

  // What the pane's own scripts are written in: Edge WebView2, Safari 15.4 and later.
  var modern = "Promise" in window && "replaceAll" in String.prototype && "at" in Array.prototype;
  var old = /Trident|MSIE/.test(navigator.userAgent) || !modern;

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
