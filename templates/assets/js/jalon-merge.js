// How two copies of what a learner did become one. Registers {value, counter, replica, date} merge in any order to the
// same result. Only the page where copies are brought back needs it.
(function () {
  "use strict";

  var store = window.jalon.store, canonical = store.canonical, isObject = store.isObject, isRegister = store.isRegister;

  function greater(a, b) {
    return canonical(a) < canonical(b) ? b : a;
  }

  // Free text written at the same moment on two devices is kept beside the winner.
  function joinRegisters(a, b, isText) {
    if (a.counter !== b.counter) return a.counter > b.counter ? a : b;
    var first = a.replica === b.replica ? greater(a, b) : a.replica > b.replica ? a : b;
    var second = first === a ? b : a;
    if (!isText) return first;
    var others = [].concat(first.others || [], second.others || [], [second.value]).filter(function (text, index, all) {
      return typeof text === "string" && text !== "" && text !== first.value && all.indexOf(text) === index;
    }).sort();
    var joined = Object.assign({}, first);
    delete joined.others;
    if (others.length) joined.others = others;
    return joined;
  }

  var textSections = ["worksheets", "confidence"];

  function holdsText(path) {
    return textSections.indexOf(path[0]) >= 0 || (path[2] === "text" && (path[0] === "plan" || path[0] === "questions"))
      || (path[0] === "followUps" && path[3] === "note");
  }

  function join(a, b, path) {
    if (a === undefined) return b;
    if (b === undefined) return a;
    if (isRegister(a) && isRegister(b)) return joinRegisters(a, b, holdsText(path));
    if (isObject(a) && isObject(b) && !isRegister(a) && !isRegister(b)) {
      var joined = {};
      Object.keys(a).concat(Object.keys(b)).forEach(function (key) {
        joined[key] = join(a[key], b[key], path.concat(key));
      });
      return joined;
    }
    return greater(a, b);
  }

  function merge(a, b) {
    return join(a, b, []);
  }

  store.merge = merge;

  // A learner known by a personal link stays that learner, whatever copy is brought back later.
  store.absorb = function (progress, sheets, learner) {
    var merged = store.isEmpty() ? progress : merge(store.progress(), progress);
    if (learner) store.write(merged, ["preferences", "learner"], learner);
    merged.learner = store.valueAt(merged, ["preferences", "learner"]) || merged.learner;
    store.save(merged);
    if (sheets) store.save(merge(store.privateSheets(), sheets), true);
  };
})();
