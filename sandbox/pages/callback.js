// @ts-check
const { errorType, errorMessage } = document.getElementById('result')?.dataset ?? {};

if (errorType && window.opener) {
  window.opener.postMessage(
    { type: 'authorization_failed', errorType, errorMessage },
    window.location.origin,
  );
}
window.close();
