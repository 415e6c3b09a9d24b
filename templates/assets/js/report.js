// « Le suivi »: the files of learners are read on this page, joined, and shown as a report. They stay in the page's memory:
// nothing is stored, nothing is sent.
(function () {
  "use strict";

  var jalon = window.jalon, data = JSON.parse(document.getElementById("jalon-data").textContent);
  var words = document.querySelector("[data-jalon-strings=suivi]").dataset, main = document.querySelector("[data-suivi]");
  var input = document.getElementById("jalon-files-input"), start = document.getElementById("jalon-start");
  var drop = main.querySelector("[data-drop]"), status = main.querySelector("[data-file-status]");
  var result = main.querySelector("[data-report]"), tables = main.querySelector("[data-tables]");
  // What was read, in the order of reading: { file, code, progress, hasPrivate, id }.
  var files = [], refused = [], names = new Map(), lastID = 0, report, text;

  function element(name, content, attributes) {
    var made = document.createElement(name);
    if (content !== undefined) made.textContent = content;
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  function save(name, content, type) {
    var address = URL.createObjectURL(new Blob([content], { type: type })), anchor = element("a", undefined, { href: address, download: name });
    document.body.appendChild(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(function () { URL.revokeObjectURL(address); }, 1000);
  }

  function print(part) {
    document.body.setAttribute("data-print", part);
    window.addEventListener("afterprint", function after() {
      window.removeEventListener("afterprint", after);
      document.body.removeAttribute("data-print");
    });
    window.print();
  }

  function today() {
    var now = new Date();
    return now.getFullYear() + "-" + ("0" + (now.getMonth() + 1)).slice(-2) + "-" + ("0" + now.getDate()).slice(-2);
  }

  // Two files of one code are of one person; so are two of one learner id, under the first code.
  function people() {
    var byCode = new Map(), codes = new Map();
    files.forEach(function (file) {
      var learner = file.progress.learner, code = codes.get(learner) || file.code, same = byCode.get(code);
      codes.set(learner, code);
      file.joined = same ? (same.learner === learner ? words.joined : words.joinedCode).replace("{file}", same.file) : "";
      if (same) same.progress = jalon.store.merge(same.progress, file.progress);
      else byCode.set(code, { code: code, file: file.file, learner: learner, progress: file.progress });
    });
    names.forEach(function (name, code) {
      if (!byCode.has(code)) byCode.set(code, { code: code, progress: null });
    });
    return Array.from(byCode.values()).map(function (person) {
      var learner = { code: person.code, progress: person.progress };
      if (start.value) learner.start = start.value;
      return learner;
    });
  }

  function showRefused() {
    var box = main.querySelector("[data-refused]"), list = box.querySelector("ul");
    box.hidden = !refused.length;
    list.textContent = "";
    refused.forEach(function (file) {
      var item = element("li");
      item.appendChild(element("strong", file.file));
      item.appendChild(document.createTextNode(" – " + file.sentence));
      list.appendChild(item);
    });
  }

  function row(file) {
    var item = element("li"), id = "jalon-code-" + file.id;
    item.appendChild(element("label", words.code.replace("{file}", file.file), { for: id }));
    var code = element("input", undefined, { id: id, type: "text", maxlength: "16", autocapitalize: "none", spellcheck: "false", "aria-describedby": id + "-note" });
    code.value = file.code;
    var note = element("span", [file.joined, file.hasPrivate ? words.private : ""].filter(Boolean).join(" ; "), { id: id + "-note" });
    code.addEventListener("change", function () {
      var typed = code.value.trim().toLowerCase();
      code.setAttribute("aria-invalid", jalon.learnerFile.isCode(typed) ? "false" : "true");
      if (!jalon.learnerFile.isCode(typed)) {
        note.textContent = words.codeBad;
        return;
      }
      file.code = typed;
      show();
    });
    var remove = element("button", words.remove.replace("{file}", file.file), { type: "button", class: "quiet" });
    remove.addEventListener("click", function () {
      files = files.filter(function (other) { return other !== file; });
      showFiles();
      show();
      input.focus();
    });
    item.appendChild(code);
    item.appendChild(remove);
    item.appendChild(note);
    file.note = note;
    return item;
  }

  function showFiles() {
    var box = main.querySelector("[data-received]"), list = box.querySelector("ul");
    box.hidden = !files.length;
    list.textContent = "";
    // Where a file's name is no code, one is to be chosen: these come first.
    var unnamed = files.filter(function (file) { return !jalon.learnerFile.codeOf(file.file); });
    unnamed.concat(files.filter(function (file) { return unnamed.indexOf(file) < 0; })).forEach(function (file) {
      list.appendChild(row(file));
    });
    if (unnamed.length) box.querySelector("details").open = true;
  }

  function bars(table) {
    var figure = element("figure", undefined, { role: "group", "aria-labelledby": "jalon-chart-" + table.id });
    figure.appendChild(element("figcaption", text.chart, { id: "jalon-chart-" + table.id }));
    var list = element("ul", undefined, { class: "report-chart" });
    table.bars.forEach(function (bar) {
      var item = element("li"), said = element("p"), drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      said.appendChild(element("strong", bar.value));
      said.appendChild(document.createTextNode(" " + bar.label));
      drawing.setAttribute("aria-hidden", "true");
      drawing.setAttribute("width", "100%");
      drawing.setAttribute("height", "18");
      [["report-track", "99%"], ["report-bar", Math.floor(bar.percent * 99 / 100) + "%"]].forEach(function (part) {
        var rectangle = document.createElementNS("http://www.w3.org/2000/svg", "rect");
        var values = { class: part[0], x: 1, y: 1, width: part[1], height: 16 };
        Object.keys(values).forEach(function (key) { rectangle.setAttribute(key, values[key]); });
        drawing.appendChild(rectangle);
      });
      item.appendChild(said);
      item.appendChild(drawing);
      list.appendChild(item);
    });
    figure.appendChild(list);
    return figure;
  }

  function fill(cell, content) {
    content.split("\n").forEach(function (line, index) {
      if (index) cell.appendChild(element("br"));
      cell.appendChild(document.createTextNode(line));
    });
  }

  // A name stands beside its code on the screen alone: in no file that is saved.
  function named(table, content, index) {
    var isCode = index === 0 && (table.id === "outreach" || table.id === "learners");
    return isCode && names.has(content) ? content + "\n" + names.get(content) : content;
  }

  function grid(table) {
    var box = element("div", undefined, { class: "report-scroll", role: "region", tabindex: "0", "aria-labelledby": "jalon-caption-" + table.id });
    var made = element("table"), head = element("thead"), body = element("tbody"), line = element("tr");
    made.appendChild(element("caption", table.caption, { id: "jalon-caption-" + table.id }));
    table.columns.forEach(function (column) { line.appendChild(element("th", column, { scope: "col" })); });
    head.appendChild(line);
    table.rows.forEach(function (cells) {
      var one = element("tr");
      cells.forEach(function (content, index) {
        var cell = index ? element("td") : element("th", undefined, { scope: "row" });
        fill(cell, named(table, content, index));
        one.appendChild(cell);
      });
      body.appendChild(one);
    });
    made.appendChild(head);
    made.appendChild(body);
    box.appendChild(made);
    return box;
  }

  function part(table) {
    var section = element("section", undefined, { "aria-labelledby": "jalon-part-" + table.id });
    section.appendChild(element("h3", table.title, { id: "jalon-part-" + table.id }));
    section.appendChild(element("p", table.introduction));
    if (!table.rows.length) {
      section.appendChild(element("p", table.none));
      return section;
    }
    if (table.bars.length) section.appendChild(bars(table));
    section.appendChild(grid(table));
    if (table.id === "outreach") return section;
    var actions = element("p", undefined, { class: "actions" }), button = element("button", words.saveCsv, { type: "button", "aria-describedby": "jalon-part-" + table.id });
    button.setAttribute("data-csv", table.id);
    button.addEventListener("click", function () {
      save(words.fileName + "-" + table.id + "-" + report.date + ".csv", text.csv(table.id), "text/csv;charset=utf-8");
    });
    actions.appendChild(button);
    section.appendChild(actions);
    return section;
  }

  function show() {
    var learners = people();
    files.forEach(function (file) {
      if (file.note) file.note.textContent = [file.joined, file.hasPrivate ? words.private : ""].filter(Boolean).join(" ; ");
    });
    result.hidden = !learners.length;
    report = jalon.report(data.facts, learners, today());
    text = jalon.reportText(report, data.facts, data.words, data.language);
    main.querySelector("[data-report-date]").textContent = text.date;
    var figures = main.querySelector(".report-figures");
    figures.textContent = "";
    text.figures.forEach(function (figure) {
      var box = element("div");
      box.appendChild(element("dt", figure[0]));
      box.appendChild(element("dd", String(figure[1])));
      figures.appendChild(box);
    });
    tables.textContent = "";
    text.tables.forEach(function (table) { tables.appendChild(part(table)); });
    tell(learners.length);
  }

  function tell(count) {
    var sentence = words.read.replace("{people}", count).replace("{files}", files.length).replace("{refused}", refused.length);
    if (!files.length && !refused.length && !names.size) sentence = words.empty;
    if (names.size) sentence += " " + words.names.replace("{n}", names.size);
    status.textContent = sentence;
  }

  function freeCode() {
    var number = 1;
    while (files.some(function (file) { return file.code === "x-" + number; })) number += 1;
    return "x-" + number;
  }

  function take(file, bytes) {
    if (/\.csv$/i.test(file.name)) {
      var found = jalon.learnerFile.names(bytes);
      if (!found.size) refused.push({ file: file.name, sentence: words.namesNone.replace("{file}", file.name) });
      found.forEach(function (name, code) { names.set(code, name); });
      return;
    }
    var read = jalon.learnerFile.read(bytes, data.facts.site);
    if (read.refusal) {
      var key = "bad" + read.refusal[0].toUpperCase() + read.refusal.slice(1);
      refused.push({ file: file.name, sentence: words[key].replace("{name}", read.name || "") });
      return;
    }
    lastID += 1;
    files.push({ id: lastID, file: file.name, code: jalon.learnerFile.codeOf(file.name) || freeCode(), progress: read.progress, hasPrivate: read.hasPrivate });
  }

  function bytesOf(file) {
    return new Promise(function (resolve) {
      var reader = new FileReader();
      reader.onload = function () { resolve(reader.result); };
      reader.onerror = function () { resolve(null); };
      reader.readAsArrayBuffer(file);
    });
  }

  // In the order of their names, whatever order the browser gives.
  function open(list) {
    var chosen = Array.from(list).sort(function (a, b) { return a.name < b.name ? -1 : 1; });
    Promise.all(chosen.map(bytesOf)).then(function (all) {
      all.forEach(function (bytes, index) {
        if (bytes) take(chosen[index], bytes);
        else refused.push({ file: chosen[index].name, sentence: words.badReading });
      });
      showRefused();
      showFiles();
      show();
    });
  }

  input.addEventListener("change", function () {
    open(input.files);
    input.value = "";
  });
  ["dragenter", "dragover", "dragleave", "drop"].forEach(function (name) {
    document.addEventListener(name, function (event) {
      event.preventDefault();
      drop.classList.toggle("is-over", (name === "dragenter" || name === "dragover") && drop.contains(event.target));
      if (name === "drop" && event.dataTransfer) open(event.dataTransfer.files);
    });
  });
  start.addEventListener("change", show);
  main.querySelector("[data-action=clear]").addEventListener("click", function () {
    files = [];
    refused = [];
    names = new Map();
    showRefused();
    showFiles();
    show();
    input.focus();
  });
  main.querySelector("[data-action=json]").addEventListener("click", function () {
    save(words.fileName + "-" + report.date + ".json", jalon.store.canonical(report) + "\n", "application/json");
  });
  main.querySelector("[data-action=print-report]").addEventListener("click", function () { print("report"); });
  jalon.planMaker({
    section: main.querySelector("[data-plan]"), words: words, site: data.facts.site, page: data.progress, save: save, print: print,
    day: function (date) { return jalon.reportText({ date: date, modules: [], learners: [], workshops: [], questions: [], confidence: [], rules: data.facts.rules }, data.facts, data.words, data.language).day(date); }
  });
  main.hidden = false;
})();
