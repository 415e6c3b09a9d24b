// « Imprimer »: a button for those who do not know where their browser hides it.
(function () {
  "use strict";

  document.querySelectorAll("[data-print-actions]").forEach(function (actions) { actions.hidden = false; });
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.addEventListener("click", function () { window.print(); });
  });
})();
