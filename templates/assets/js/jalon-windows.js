// Two windows that write at the same instant do not see each other's change: the later copy brings back what stood before.
// The window whose change is gone puts it back. Loaded once another window wrote.
(function () {
  "use strict";

  var store = window.jalon.store;

  store.putBack = function (event) {
    var isPrivate = event.key === store.keys[1], lost = false;
    if (event.key !== store.keys[0] && !isPrivate) return;
    store.recent = store.recent.filter(function (one) { return Date.now() - one[4] < 5000; });
    try {
      var document = isPrivate ? store.privateSheets() : store.progress();
      store.recent.forEach(function (one) {
        if (Boolean(one[1]) !== isPrivate || JSON.stringify(store.nodeAt(document, one[0])) !== one[2]) return;
        store.parent(document, one[0])[one[0][one[0].length - 1]] = JSON.parse(one[3]);
        lost = true;
      });
      if (lost) store.save(document, isPrivate);
    } catch (error) {
      if (!error.failure) throw error;
    }
  };
})();
