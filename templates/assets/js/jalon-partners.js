// The directory of partners: filters that combine. Without it, links lead to a page for each obstacle.
// Nothing of what is ticked is kept, sent, or put in the address: it may tell of a hardship.
(function () {
  "use strict";

  var form = document.querySelector("[data-partners]");
  if (!form) return;
  var status = document.querySelector("main [data-status]");
  var partners = Array.prototype.slice.call(document.querySelectorAll("[data-slugs]"));

  function ticked(selector) {
    return Array.prototype.slice.call(form.querySelectorAll(selector)).filter(function (box) { return box.checked; });
  }

  function has(partner, name, separator, wanted) {
    var own = (partner.getAttribute(name) || "").split(separator);
    return wanted.every(function (word) { return own.indexOf(word) >= 0; });
  }

  // Who names no department helps everywhere.
  function isThere(partner, department) {
    return !department || !partner.hasAttribute("data-places") || has(partner, "data-places", "|", [department]);
  }

  function values(selector) { return ticked(selector).map(function (box) { return box.value; }); }

  function apply() {
    var slugs = values("[name=frein]"), ways = values("[name=moyen]"), free = ticked("[name=free]").length > 0;
    var department = form.elements.departement ? form.elements.departement.value : "";
    var count = 0;
    partners.forEach(function (partner) {
      var shown = has(partner, "data-slugs", " ", slugs) && has(partner, "data-reached", " ", ways) &&
        isThere(partner, department) && (!free || partner.hasAttribute("data-free"));
      partner.hidden = !shown;
      if (shown) count += 1;
    });
    var text = form.getAttribute(count === 0 ? "data-none" : count === 1 ? "data-one" : "data-count");
    status.textContent = text.replace("{n}", count);
  }

  document.querySelector("[data-partners-fold]").hidden = false;
  form.reset();
  form.addEventListener("change", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
})();
