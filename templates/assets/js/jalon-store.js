// What a browser keeps for a learner (how two copies become one: jalon-merge.js).
// Nothing is written before the learner asks for it; every value is a register
// {value, counter, replica, date}, so that copies merge in any order to the same result.
(function () {
  "use strict";

  var jalon = window.jalon = window.jalon || {};
  var root = document.documentElement;
  var site = root.dataset.site || "";
  var base = new URL(root.dataset.root || "./", location.href).pathname;
  var prefix = "jalon:" + site + ":" + base + ":";
  var progressKey = prefix + "progress", privateKey = prefix + "private", keepKey = prefix + "keep";
  var keys = [progressKey, privateKey, keepKey];
  var version = 1;

  function isObject(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
  }

  // What makes an object a register: a whole number from 1 under `counter`.
  function isRegister(value) {
    return isObject(value) && Number.isSafeInteger(value.counter) && value.counter > 0;
  }

  function randomHex(bytes) {
    var values = window.crypto.getRandomValues(new Uint8Array(bytes));
    return Array.from(values, function (byte) { return ("0" + byte.toString(16)).slice(-2); }).join("");
  }

  function today() {
    var now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  function emptyProgress() {
    return { format: "jalon-progress", version: version, site: site, learner: randomHex(16) };
  }

  function emptyPrivate() {
    return { format: "jalon-private", version: version, site: site };
  }

  // A failure is one of: unavailable, full, damaged, newer. Each has its sentence in the page.
  function failure(name) { return Object.assign(new Error(name), { failure: name }); }

  function storage() {
    try {
      return window.localStorage || null;
    } catch (error) {
      return null;
    }
  }

  function raw(key) {
    var store = storage();
    if (!store) throw failure("unavailable");
    try {
      return store.getItem(key);
    } catch (error) {
      throw failure("unavailable");
    }
  }

  function put(key, text) {
    try {
      storage().setItem(key, text);
    } catch (error) {
      throw failure(error && /quota/i.test(error.name) ? "full" : "unavailable");
    }
  }

  function parse(text, format) {
    var value;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw failure("damaged");
    }
    if (!isObject(value) || value.format !== format) throw failure("damaged");
    if (!(value.version <= version)) throw failure("newer");
    return value;
  }

  function read(key, format, empty) {
    var text = raw(key);
    return text === null ? empty() : parse(text, format);
  }

  function readProgress() { return read(progressKey, "jalon-progress", emptyProgress); }
  function readPrivate() { return read(privateKey, "jalon-private", emptyPrivate); }

  function child(node, key) {
    if (!Object.prototype.hasOwnProperty.call(node, key) || !isObject(node[key])) {
      Object.defineProperty(node, key, { value: {}, enumerable: true, configurable: true, writable: true });
    }
    return node[key];
  }

  function nodeAt(node, path) {
    return path.reduce(function (inner, key) {
      return isObject(inner) && Object.prototype.hasOwnProperty.call(inner, key) ? inner[key] : undefined;
    }, node);
  }

  // Texts that another device wrote without knowledge of this one. What was erased there, or stands here too, is not shown.
  function otherTexts(register) {
    return Array.from(new Set((register.others || []).map(function (other) { return other.value; }))).filter(function (text) {
      return text && text !== register.value;
    });
  }

  function valueAt(node, path, member) {
    var register = nodeAt(node, path);
    return !isRegister(register) ? null : member === "others" ? otherTexts(register) : register[member || "value"];
  }

  function parent(document, path) { return path.slice(0, -1).reduce(child, document); }

  // One above the counter that stands there, and beside it what was seen there of other devices: nothing else is written over.
  // Their texts stay until the learner says what becomes of them: `left` is what is left.
  function write(document, path, value, left) {
    var key = path[path.length - 1], replica = raw(keepKey), node = parent(document, path);
    var old = isRegister(node[key]) ? node[key] : { counter: 0 }, others = old.others || [], seen = Object.assign({}, old.seen);
    others.concat(old.counter ? old : []).forEach(function (text) {
      seen[text.replica] = Math.max(seen[text.replica] || 0, text.counter);
    });
    delete seen[replica];
    others = others.filter(function (other) { return !left || left.indexOf(other.value) >= 0; });
    node[key] = Object.assign({}, old, {
      value: value && value.toWellFormed ? value.toWellFormed() : value,
      counter: Math.min(old.counter + 1, Number.MAX_SAFE_INTEGER), replica: replica, date: today(),
      others: others[0] && others, seen: Object.keys(seen)[0] && seen
    });
  }

  function save(document, isPrivate) { put(isPrivate ? privateKey : progressKey, JSON.stringify(document)); }

  jalon.store = {
    site: site,
    keys: keys,
    raw: raw,
    put: put,
    isObject: isObject,
    isRegister: isRegister,
    otherTexts: otherTexts,
    nodeAt: nodeAt,
    parent: parent,
    valueAt: valueAt,
    failure: failure,
    parse: parse,
    today: today,

    keeps: function () {
      try {
        return raw(keepKey) !== null;
      } catch (error) {
        return false;
      }
    },

    // The replica names this device in registers; it stands outside the progress so that a restored copy does not clone it.
    keep: function () {
      if (raw(keepKey) === null) put(keepKey, randomHex(4));
    },

    holdsAnything: function () {
      return keys.some(function (key) {
        try {
          return raw(key) !== null;
        } catch (error) {
          return false;
        }
      });
    },

    erase: function () {
      keys.forEach(function (key) {
        if (raw(key) !== null) storage().removeItem(key);
      });
    },

    isEmpty: function () { return raw(progressKey) === null; },
    save: save,
    write: write,
    progress: readProgress,
    privateSheets: readPrivate,

    // Another tab may have written since this page was opened: each change starts from what is stored now.
    change: function (path, value, isPrivate, others) {
      var document = isPrivate ? readPrivate() : readProgress();
      if (!others && JSON.stringify(valueAt(document, path)) === JSON.stringify(value)) return false;
      var before = JSON.stringify(nodeAt(document, path));
      write(document, path, value, others);
      save(document, isPrivate);
      this.recent = this.recent.slice(-400).concat([[path, isPrivate, before, JSON.stringify(nodeAt(document, path)), Date.now()]]);
      return true;
    },

    // What this window wrote: jalon-windows.js puts it back where another one took it away.
    recent: [],

    backup: function () {
      return JSON.stringify({ format: "jalon-backup", version: version, site: site, progress: readProgress(), private: readPrivate() });
    },

    watch: function (changed) {
      window.addEventListener("storage", function (event) {
        if (event.key === null || event.key.indexOf(prefix) === 0) changed();
      });
    }
  };
})();
