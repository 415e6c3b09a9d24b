// « Ma progression »: what this device keeps, and what the address brought.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, page = window.jalon.progress;
  var local = page.find('[data-view="local"]'), contacts = page.find("[data-contacts]");

  // Erased means erased from the page too: the next person may sit down at once.
  function forget() {
    local.textContent = "";
    page.find("[data-plan-list]").textContent = "";
    page.find("[data-sessions]").textContent = "";
  }

  keep.whenChanged(function (kept) {
    var isShown = kept && !page.broken().length;
    keep.show(contacts, !isShown);
    if (!isShown) return forget();
    var progress = store.progress();
    page.view(local, progress);
    page.plan.show(progress);
    page.sessions.show(progress);
  });

  function open(fragment) {
    if (!fragment || !page.receivePlan(fragment)) page.openLink(fragment);
  }

  window.addEventListener("hashchange", function () {
    var fragment = page.takeFragment();
    if (fragment) open(fragment);
  });

  open(page.fragment);
})();
