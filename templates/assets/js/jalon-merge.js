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

  var single = /^(lessons\/state|questions\/(last|best|fingerprint|choices)|checklists\/[^]*|plan\/(due|done)|sessions\/status|confidence\/(before|after)_scale)$/;

  // Texts of the learner are kept; states, answers, ticks and dates have one value at a time.
  function keepsTexts(path) {
    return path[0] !== "preferences" && !(path.length === 3 && single.test(path[0] + "/" + path[2]));
  }

  function registerPrecedes(left, right) {
    if (left.counter !== right.counter) return left.counter < right.counter;
    for (var name of ["replica", "value"]) {
      if (precedes(left[name], right[name])) return true;
      if (precedes(right[name], left[name])) return false;
    }
    return precedes(left, right);
  }

  // Texts written without knowledge of each other, and what their writers had seen (a dotted version vector set,
  // arXiv:1011.5808): a text goes when a copy shows that somebody saw it and wrote over it, and never for less.
  function siblings(register) {
    var set = { texts: [], seen: new Map() };
    Object.keys(isObject(register.seen) ? register.seen : {}).forEach(function (replica) {
      if (store.isRegister({ counter: register.seen[replica] })) see(set, replica, register.seen[replica]);
    });
    [register].concat(Array.isArray(register.others) ? register.others.filter(isRegister) : []).forEach(function (other) {
      var text = Object.assign(Object.create(null), other);
      delete text.others;
      delete text.seen;
      var made = { text: text, counter: text.counter, replica: nameOf(text), value: canonical(text.value) };
      see(set, made.replica, made.counter);
      hold(set.texts, made);
    });
    // To write is to count beyond all that was seen: without this, two false copies would each take the other's text away.
    var greatest = Math.max.apply(null, set.texts.map(function (one) { return one.counter; }));
    set.seen.forEach(function (counter, replica) {
      if (counter >= greatest && !holdsWriting(set, { replica: replica, counter: counter })) set.seen.set(replica, greatest - 1);
    });
    return set;
  }

  function nameOf(text) { return typeof text.replica === "string" ? text.replica : ""; }

  function see(set, replica, counter) { set.seen.set(replica, Math.max(set.seen.get(replica) || 0, counter)); }

  function isWriting(one, other) { return one.counter === other.counter && one.replica === other.replica; }

  function holdsWriting(set, text) { return set.texts.some(function (one) { return isWriting(one, text); }); }

  function hold(texts, made) {
    var same = texts.findIndex(function (one) { return isWriting(one, made) && one.value === made.value; });
    if (same < 0) texts.push(made);
    else if (precedes(texts[same].text, made.text)) texts[same] = made;
  }

  function joinTexts(left, right) {
    var sets = [siblings(left), siblings(right)], joined = { texts: [], seen: new Map() };
    sets.forEach(function (set, index) {
      var theirs = sets[1 - index];
      set.seen.forEach(function (counter, replica) { see(joined, replica, counter); });
      set.texts.forEach(function (one) {
        if (holdsWriting(theirs, one) || !(one.counter <= (theirs.seen.get(one.replica) || 0))) hold(joined.texts, one);
      });
    });
    return registerOf(joined);
  }

  function registerOf(set) {
    var sorted = set.texts.sort(function (a, b) { return a.counter - b.counter || order(a.replica, b.replica) || order(a.value, b.value); });
    var register = sorted.pop().text, seen = Object.create(null);
    if (sorted.length) register.others = sorted.map(function (one) { return one.text; });
    set.seen.forEach(function (counter, replica) {
      var isTold = sorted.concat({ text: register }).some(function (one) { return nameOf(one.text) === replica && one.text.counter >= counter; });
      if (counter && !isTold) seen[replica] = counter;
    });
    if (Object.keys(seen).length) register.seen = seen;
    return register;
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
    if (kind === 6) return keepsTexts(path) ? joinTexts(left, right) : registerPrecedes(left, right) ? right : left;
    if (kind === 5) return joinObjects(left, right, path);
    return precedes(left, right) ? right : left;
  }

  function merge(left, right) { return join(left, right, []); }

  store.merge = merge;
  store.canonical = canonical;

  // A learner known by a personal link stays that learner, whatever copy is brought back later.
  store.absorb = function (progress, sheets, learner) {
    var merged = store.isEmpty() ? merge(progress, progress) : merge(store.progress(), progress);
    if (learner && store.valueAt(merged, ["preferences", "learner"]) !== learner) store.write(merged, ["preferences", "learner"], learner);
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
