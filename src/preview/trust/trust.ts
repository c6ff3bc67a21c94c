/**
 * Office.js asks this page whether the page around the pane may act as Excel where it is not served by Microsoft: yes
 * only where one server serves all three.
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
