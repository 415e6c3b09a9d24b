// Reads a file that a learner sent, with the care of `jalon progress import`: one mistake refuses it, for half a progress
// would be taken for the learner's word. What is private in a backup is never looked at.
(function () {
  "use strict";

  var jalon = window.jalon = window.jalon || {};
  var maximumBytes = 1048576, maximumDepth = 16, greatest = 9007199254740991;

  function Refusal(reason, name) {
    this.reason = reason;
    this.name = name;
  }

  function refuse(reason, name) { throw new Refusal(reason, name); }
  function isObject(value) { return value !== null && typeof value === "object" && !Array.isArray(value); }

  // Called once the text is known to be JSON: what JSON.parse forgives, a key written twice and deep nesting.
  function inspect(text) {
    var open = [], at = 0;
    while (at < text.length) {
      var sign = text[at], top = open[open.length - 1];
      if (sign === '"') {
        var end = at + 1;
        while (text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
        if (top && top.isKey) {
          var key = JSON.parse(text.slice(at, end + 1)).normalize("NFC");
          if (top.keys.has(key)) refuse("key", key.slice(0, 80));
          top.keys.add(key);
          top.isKey = false;
        }
        at = end;
      } else if (sign === "{") open.push({ keys: new Set(), isKey: true });
      else if (sign === "[") open.push({});
      else if (sign === "}" || sign === "]") open.pop();
      else if (sign === "," && top.keys) top.isKey = true;
      if (open.length > maximumDepth) refuse("depth");
      at += 1;
    }
  }

  // Keys composed; "__proto__" is a key like others.
  function clean(value) {
    if (Array.isArray(value)) return value.map(clean);
    if (!isObject(value)) return value;
    var copy = Object.create(null);
    Object.keys(value).forEach(function (key) { copy[key.normalize("NFC")] = clean(value[key]); });
    return copy;
  }

  function decode(bytes) {
    if (bytes.byteLength > maximumBytes) refuse("size");
    if (!bytes.byteLength) refuse("empty");
    var text, value;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch (error) {
      refuse("encoding");
    }
    try {
      value = JSON.parse(text);
    } catch (error) {
      refuse("json");
    }
    inspect(text);
    return clean(value);
  }

  function hasCounter(value) { return isObject(value) && Number.isInteger(value.counter) && value.counter >= 1 && value.counter <= greatest; }

  function isDate(text) {
    if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
    var parts = text.split("-").map(Number), date = new Date(Date.UTC(2000, parts[1] - 1, parts[2]));
    date.setUTCFullYear(parts[0], parts[1] - 1, parts[2]);
    return parts[0] > 0 && date.getUTCMonth() === parts[1] - 1 && date.getUTCDate() === parts[2];
  }

  function isRegister(value) {
    return hasCounter(value) && "value" in value && /^[0-9a-f]{8}$/.test(value.replica) && isDate(value.date)
      && (value.others === undefined || Array.isArray(value.others));
  }

  function isText(value) { return typeof value === "string"; }
  function isFlag(value) { return typeof value === "boolean"; }
  function among(words) { return function (value) { return words.indexOf(value) >= 0; }; }

  function isAnswer(value) {
    return isObject(value) && typeof value.correct === "boolean" && Array.isArray(value.answer) && value.answer.every(isText);
  }

  function isFingerprint(value) { return isText(value) && /^[0-9a-f]{16}$/.test(value); }

  // What each register of version 1 holds, by its place; "*" is any name (docs/progress.md).
  var kinds = {
    lessons: { state: among(["started", "done"]) },
    questions: { last: isAnswer, best: isAnswer, fingerprint: isFingerprint, choices: isFingerprint, text: isText },
    worksheets: { "*": isText },
    checklists: { "*": isFlag },
    plan: { text: isText, due: isDate, done: isFlag },
    sessions: { status: among(["registered", "attended", "missed"]) },
    confidence: { before: isText, after: isText }
  };

  function checkRegisters(entry, kind, path) {
    if (!isObject(entry) || hasCounter(entry)) refuse("value", path.join(" › "));
    Object.keys(entry).forEach(function (name) {
      var value = entry[name], own = Object.prototype.hasOwnProperty.call(kind, name) ? kind[name] : kind["*"];
      if (!own && !hasCounter(value)) return;
      if (!isRegister(value) || (own && value.value !== null && !own(value.value))) {
        refuse("value", path.concat(name.slice(0, 80)).join(" › "));
      }
    });
  }

  function check(progress, site) {
    if (!isObject(progress) || progress.format !== "jalon-progress") refuse("format");
    if (progress.version !== 1) refuse("version");
    if (hasCounter(progress)) refuse("value", "progress");
    if (!isText(progress.site) || progress.site !== site) refuse("site", String(progress.site).slice(0, 80));
    if (!/^[0-9a-f]{32}$/.test(progress.learner)) refuse("value", "learner");
    Object.keys(kinds).forEach(function (section) {
      var entries = progress[section];
      if (entries === undefined) return;
      if (!isObject(entries) || hasCounter(entries)) refuse("value", section);
      Object.keys(entries).forEach(function (key) {
        if (section === "checklists" && Object.keys(entries[key] || {}).some(function (item) {
          return !item || /\s/.test(item) || new TextEncoder().encode(item).length > 100;
        })) refuse("value", section);
        checkRegisters(entries[key], kinds[section], [section, key.slice(0, 80)]);
      });
    });
    if (progress.preferences !== undefined) checkRegisters(progress.preferences, {}, ["preferences"]);
    return progress;
  }

  // A file's bytes as { progress, hasPrivate }, or { refusal, name }.
  function read(bytes, site) {
    try {
      var value = decode(bytes);
      if (isObject(value) && isText(value.ciphertext)) refuse("sealed");
      var isBackup = isObject(value) && value.format === "jalon-backup";
      if (isBackup && !(value.version <= 1)) refuse("version");
      var progress = check(isBackup ? value.progress : value, site);
      delete progress.followUps;
      return { progress: progress, hasPrivate: isBackup && isObject(value.private) };
    } catch (error) {
      if (error instanceof Refusal) return { refusal: error.reason, name: error.name };
      return { refusal: "json" };
    }
  }

  // `a-07`: never four letters in a row, which could be a name.
  function isCode(text) {
    return /^[a-z0-9-]{1,16}$/.test(text) && /\d/.test(text) && !/[a-z]{4}/.test(text);
  }

  // `a-07.json`; browsers write `a-07 (1).json` for a second download.
  function codeOf(name) {
    var stem = name.replace(/\.[^.]*$/, "").replace(/ ?\(\d+\)$/, "").toLowerCase();
    return isCode(stem) ? stem : null;
  }

  // A line of a table, between `;` (or tabs, or commas), quotes taken away.
  function cells(line) {
    var mark = [";", "\t", ","].find(function (sign) { return line.indexOf(sign) >= 0; });
    return line.split(mark || ";").map(function (cell) {
      return cell.trim().replace(/^"([\s\S]*)"$/, "$1").replace(/""/g, '"').trim();
    });
  }

  // `code;nom` as French spreadsheets write it; a Map of names by code.
  function names(bytes) {
    var text;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch (error) {
      text = new TextDecoder("windows-1252").decode(bytes);
    }
    var found = new Map();
    text.split(/\r\n|\n|\r/).forEach(function (line) {
      var row = cells(line), code = (row[0] || "").toLowerCase();
      if (isCode(code) && row[1]) found.set(code, row[1]);
    });
    return found;
  }

  jalon.learnerFile = { read: read, isCode: isCode, codeOf: codeOf, names: names };
})();
