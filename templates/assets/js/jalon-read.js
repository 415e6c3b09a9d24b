// Reads a file that comes from elsewhere, as strictly as Jalon does: UTF-8, no key twice, no half of a letter, at most 16
// levels; then each register where version 1 expects it (docs/progress.md).
(function () {
  "use strict";

  var store = window.jalon.store, isObject = store.isObject;
  var maximumBytes = 1048576, maximumDepth = 16;

  function refuse() { throw store.failure("unreadable"); }

  function base64url(text) {
    if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
    return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), function (sign) { return sign.charCodeAt(0); });
  }

  var token = /\s*(?:([{}\[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null))/y;
  var halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

  // JSON.parse hides a key written twice: the last would win here, the first elsewhere.
  function Parser(text) {
    this.text = text;
    this.place = 0;
  }

  Parser.prototype.next = function () {
    token.lastIndex = this.place;
    var found = token.exec(this.text);
    if (!found) refuse();
    this.place = token.lastIndex;
    return found;
  };

  Parser.prototype.string = function (written) {
    var text = JSON.parse(written);
    if (halves.test(text)) refuse();
    return text;
  };

  Parser.prototype.value = function (found, depth) {
    // A backup holds its two stores one level down.
    if (depth > maximumDepth + 1) refuse();
    if (found[2]) return this.string(found[2]);
    if (found[3]) return JSON.parse(found[3]);
    if (found[1] === "{") return this.object(depth);
    return found[1] === "[" ? this.array(depth) : refuse();
  };

  Parser.prototype.object = function (depth) {
    var made = Object.create(null), found = this.next();
    if (found[1] === "}") return made;
    for (;;) {
      if (!found[2]) refuse();
      var key = this.string(found[2]).normalize("NFC");
      if (key in made || this.next()[1] !== ":") refuse();
      made[key] = this.value(this.next(), depth + 1);
      found = this.next();
      if (found[1] === "}") return made;
      if (found[1] !== ",") refuse();
      found = this.next();
    }
  };

  Parser.prototype.array = function (depth) {
    var made = [], found = this.next();
    if (found[1] === "]") return made;
    for (;;) {
      made.push(this.value(found, depth + 1));
      found = this.next();
      if (found[1] === "]") return made;
      if (found[1] !== ",") refuse();
      found = this.next();
    }
  };

  function json(bytes) {
    // One backup holds two stores.
    if (bytes.length > 2 * maximumBytes) refuse();
    try {
      var parser = new Parser(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch (error) {
      refuse();
    }
    var value = parser.value(parser.next(), 1);
    if (/\S/.test(parser.text.slice(parser.place))) refuse();
    return value;
  }

  // What version 1 says that a register holds, by its place. Null, the mark of an erasure, is always allowed.

  function isText(value) { return typeof value === "string"; }
  function isFlag(value) { return typeof value === "boolean"; }
  function among(words) { return function (value) { return words.indexOf(value) >= 0; }; }

  function isDate(value) {
    var day = new Date(value + "T12:00:00Z");
    return isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(day) && day.toISOString().slice(0, 10) === value;
  }

  function isFingerprint(value) { return /^[0-9a-f]{16}$/.test(value); }

  function isAnswer(value) {
    return isObject(value) && Array.isArray(value.answer) && value.answer.every(isText) && isFlag(value.correct);
  }

  var face = among(["1", "2", "3", "4", "5"]);
  var kinds = {
    lessons: { state: among(["started", "done"]) },
    questions: { last: isAnswer, best: isAnswer, text: isText, fingerprint: isFingerprint, choices: isFingerprint },
    worksheets: isText,
    checklists: isFlag,
    plan: { text: isText, due: isDate, done: isFlag },
    sessions: { status: among(["registered", "attended", "missed"]) },
    confidence: { before: isText, after: isText, before_scale: face, after_scale: face }
  };

  function isWhole(register) {
    return "value" in register && /^[0-9a-f]{8}$/.test(register.replica) && isDate(register.date)
      && (register.others === undefined || (Array.isArray(register.others) && register.others.every(isSibling)))
      && (register.seen === undefined || isSeen(register.seen));
  }

  function isSibling(other) { return store.isRegister(other) && isWhole(other) && !("others" in other) && !("seen" in other); }

  function isSeen(seen) {
    return isObject(seen) && Object.keys(seen).every(function (replica) {
      return /^[0-9a-f]{8}$/.test(replica) && store.isRegister({ counter: seen[replica] });
    });
  }

  function checkRegister(node, accepts) {
    if (!store.isRegister(node)) return accepts ? refuse() : undefined;
    if (!isWhole(node) || (accepts && node.value !== null && !accepts(node.value))) refuse();
  }

  function plainObject(node) {
    if (!isObject(node) || store.isRegister(node)) refuse();
    return Object.keys(node);
  }

  function own(names, name) { return Object.prototype.hasOwnProperty.call(names, name) ? names[name] : undefined; }

  function checkSections(copy) {
    plainObject(copy);
    Object.keys(kinds).forEach(function (section) {
      if (copy[section] === undefined) return;
      plainObject(copy[section]).forEach(function (key) {
        var entry = copy[section][key], kind = kinds[section];
        plainObject(entry).forEach(function (name) { checkRegister(entry[name], typeof kind === "function" ? kind : own(kind, name)); });
      });
    });
    if (copy.preferences) plainObject(copy.preferences).forEach(function (name) { checkRegister(copy.preferences[name]); });
  }

  function isDeeper(value, levels) {
    if (value === null || typeof value !== "object") return false;
    return levels === 0 || Object.keys(value).some(function (key) { return isDeeper(value[key], levels - 1); });
  }

  // A copy of one store, whole; a failure otherwise. `format`: jalon-progress or jalon-private.
  function copyOf(value, format) {
    if (!isObject(value) || value.format !== format || isDeeper(value, maximumDepth)) refuse();
    if (value.version !== 1) throw store.failure(value.version > 1 ? "newer" : "unreadable");
    if (value.site !== store.site) throw store.failure("otherSite");
    if (format === "jalon-progress" && !/^[0-9a-f]{32}$/.test(value.learner)) refuse();
    checkSections(value);
    return value;
  }

  window.jalon.read = { json: json, base64url: base64url, copyOf: copyOf, maximumBytes: maximumBytes };
})();
