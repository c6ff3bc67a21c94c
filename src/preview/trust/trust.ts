/**
 * Office.js asks this page whether the page around the pane, which is not served by Microsoft, may act as Excel: yes only
 * if one server serves all three.
 */
function isFromHere(host: Window): boolean {
  try {
    return host.location.origin === window.location.origin;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

const answer = JSON.stringify({ hostUserTrusted: isFromHere(window.parent.parent) });
window.parent.postMessage(answer, window.location.origin);
