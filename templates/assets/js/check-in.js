// « Faire le point »: for what is hard, a page, somebody to ask, and a sentence to say.
(function () {
  "use strict";

  var guide = window.jalon.guide;

  guide.start(function (answers) {
    return guide.all("[data-hint]").filter(function (hint) {
      var given = answers[hint.dataset.hint];
      hint.hidden = !given || given[0] !== "hard";
      return !hint.hidden;
    }).map(function (hint) { return hint.querySelector("h3").textContent; });
  });
})();
