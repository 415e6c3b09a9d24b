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

  function fits(partner, slugs, written, free) {
    var own = partner.getAttribute("data-slugs").split(" ");
    var helps = slugs.every(function (slug) { return own.indexOf(slug) >= 0; });
    return helps && (!written || partner.hasAttribute("data-written")) && (!free || partner.hasAttribute("data-free"));
  }

  function apply() {
    var slugs = ticked("[name=frein]").map(function (box) { return box.value; });
    var written = ticked("[name=written]").length > 0;
    var free = ticked("[name=free]").length > 0;
    var count = 0;
    partners.forEach(function (partner) {
      var shown = fits(partner, slugs, written, free);
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
