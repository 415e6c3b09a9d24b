// How two copies of what a learner did become one, to the letter of docs/progress.md: commutative, associative,
// idempotent, and the same as Swift's ProgressMerge. Only the page where copies are brought back needs it.
(function () {
  "use strict";

  var store = window.jalon.store, isObject = store.isObject, isRegister = store.isRegister;

  // The order of code points, which is that of UTF-8 bytes: halves of a pair come after all that stands alone.
  function weight(unit) { return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit; }

  function order(left, right) {
    for (var i = 0; i < left.length && i < right.length; i++) {
      var difference = weight(left.charCodeAt(i)) - weight(right.charCodeAt(i));
      if (difference) return difference;
    }
    return left.length - right.length;
  }

  var escapes = { "\\b": "\\u0008", "\\t": "\\u0009", "\\f": "\\u000c", "\\r": "\\u000d" };

  function quoted(text) {
    return JSON.stringify(text).replace(/\\./g, function (sign) { return escapes[sign] || sign; });
  }

  // Two programs must agree on "the same value": keys in the order of their bytes, no spaces.
  function canonical(value) {
    if (typeof value === "string") return quoted(value);
    if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
    if (!isObject(value)) return JSON.stringify(value === undefined ? null : value);
    return "{" + Object.keys(value).sort(order).map(function (key) {
      return quoted(key) + ":" + canonical(value[key]);
    }).join(",") + "}";
  }

  function precedes(left, right) { return order(canonical(left), canonical(right)) < 0; }

  function rank(value) {
    if (value === null) return 0;
    if (Array.isArray(value)) return 4;
    return isRegister(value) ? 6 : { boolean: 1, number: 2, string: 3, object: 5 }[typeof value];
  }

  var single = /^(lessons\/state|questions\/(last|best|fingerprint)|checklists\/[^]*|plan\/(due|done)|sessions\/status|confidence\/(before|after)_scale)$/;

  // Texts of the learner are kept; states, answers, ticks and dates have one value at a time.
  function keepsTexts(path) {
    return path[0] !== "preferences" && !(path.length === 3 && single.test(path[0] + "/" + path[2]));
  }

  function without(register) {
    var copy = Object.assign(Object.create(null), register);
    delete copy.others;
    return copy;
  }

  function registerPrecedes(left, right, keeps) {
    if (left.counter !== right.counter) return left.counter < right.counter;
    for (var name of ["replica", "value"]) {
      if (precedes(left[name], right[name])) return true;
      if (precedes(right[name], left[name])) return false;
    }
    return keeps ? precedes(without(left), without(right)) : precedes(left, right);
  }

  function others(register) { return Array.isArray(register.others) ? register.others : []; }

  // Devices that wrote at the same count did not know of each other: the text that does not win is kept aside.
  function joinRegisters(left, right, keeps) {
    var isRightGreater = registerPrecedes(left, right, keeps);
    var winner = isRightGreater ? right : left, loser = isRightGreater ? left : right;
    if (!keeps) return winner;
    var texts = others(winner), joined = without(winner), seen = [canonical(winner.value), '""'];
    if (loser.counter === winner.counter) texts = texts.concat(others(loser), typeof loser.value === "string" ? [loser.value] : []);
    texts = texts.map(function (text) { return [canonical(text), text]; }).filter(function (one) {
      return seen.indexOf(one[0]) < 0 && seen.push(one[0]);
    }).sort(function (a, b) { return order(a[0], b[0]); });
    if (texts.length) joined.others = texts.map(function (one) { return one[1]; });
    return joined;
  }

  function joinObjects(left, right, path) {
    var joined = Object.assign(Object.create(null), left);
    Object.keys(right).forEach(function (key) {
      joined[key] = key in joined ? join(joined[key], right[key], path.concat(key)) : right[key];
    });
    return joined;
  }

  function join(left, right, path) {
    var kind = rank(left);
    if (kind !== rank(right)) return kind > rank(right) ? left : right;
    if (kind === 6) return joinRegisters(left, right, keepsTexts(path));
    if (kind === 5) return joinObjects(left, right, path);
    return precedes(left, right) ? right : left;
  }

  function merge(left, right) { return join(left, right, []); }

  store.merge = merge;
  store.canonical = canonical;

  // A learner known by a personal link stays that learner, whatever copy is brought back later.
  store.absorb = function (progress, sheets, learner) {
    var merged = store.isEmpty() ? merge(progress, progress) : merge(store.progress(), progress);
    if (learner) store.write(merged, ["preferences", "learner"], learner);
    merged.learner = store.valueAt(merged, ["preferences", "learner"]) || merged.learner;
    var old = store.raw(store.keys[0]);
    store.save(merged);
    if (!sheets) return;
    try {
      store.save(merge(store.privateSheets(), sheets), true);
    } catch (error) {
      // Both or none: half a copy would be taken for the whole.
      if (old === null) localStorage.removeItem(store.keys[0]);
      else store.put(store.keys[0], old);
      throw error;
    }
  };
})();
