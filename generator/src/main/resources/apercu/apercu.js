"use strict";
(function () {
  const version = document.currentScript.dataset.version;
  const source = new EventSource("/_apercu/evenements");
  source.onmessage = function (event) {
    if (event.data !== version) {
      source.close();
      location.reload();
    }
  };
  source.onerror = function () {
    document.querySelector(".plaque-apercu-bande span").textContent = "arrêté : relancez mvn plaque:apercu";
  };
})();
