// A sheet on paper, filled in or empty, and as a table for a spreadsheet. Loaded when it is first asked for.
(function () {
  "use strict";

  var keep = window.jalon.keep, shared = window.jalon.sheet;
  var each = window.jalon.blocks.each, all = shared.all, fieldsOf = shared.fieldsOf, readNumber = shared.readNumber;

  // The sheet alone, as it is or empty. What was written is never touched: a copy is emptied.

  function print(sheet, isBlank) {
    var printed = sheet;
    if (isBlank) {
      printed = sheet.cloneNode(true);
      printed.classList.add("blank-copy");
      all(printed, ".others, .field-note, .written").forEach(function (node) { node.remove(); });
      all(printed, "output").forEach(function (output) { output.textContent = ""; });
      fieldsOf(printed).forEach(function (field) {
        if (field.type === "radio") field.checked = false;
        else field.value = "";
      });
      sheet.after(printed);
    }
    printed.classList.add("printed");
    for (var node = printed.parentNode; node !== document; node = node.parentNode) node.classList.add("print-path");
    window.addEventListener("afterprint", function () {
      each(".print-path", function (node) { node.classList.remove("print-path"); });
      printed.classList.remove("printed");
      if (isBlank) printed.remove();
    }, { once: true });
    window.print();
  }

  // Spreadsheet (RFC 4180, with the semicolon of French spreadsheets). A text that begins like a formula would be run.

  function quoted(text) {
    if (/^\s*[=+\-@]/.test(text)) text = "'" + text;
    return /[;"\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  function cell(holder) {
    var field = fieldsOf(holder).filter(shared.valueOf)[0], output = holder.querySelector("output");
    var text = field ? field.value : output || holder.matches(".field") || fieldsOf(holder).length ? "" : holder.textContent.trim();
    var number = output ? readNumber(output.textContent) : field && "number" in field.dataset ? readNumber(text) : NaN;
    return number === null ? "" : isNaN(number) ? quoted(text) : String(number).replace(".", ",");
  }

  function words(node) { return quoted(node.textContent.replace(/\s*:?\s*$/, "")); }

  function csv(sheet) {
    return all(sheet, ".field, caption, [data-table] tr:not(.example)").map(function (line) {
      if (line.matches("caption")) return words(line);
      if (line.matches("tr")) return all(line, "th[scope=col]").map(words).concat(all(line, "[data-label]").map(cell)).join(";");
      return words(line.querySelector("legend, label")) + ";" + cell(line);
    }).map(function (line) { return line + "\r\n"; }).join("");
  }

  shared.actions.print = function (sheet) { print(sheet); };
  shared.actions.blank = function (sheet) { print(sheet, true); };
  shared.actions.csv = function (sheet) {
    keep.download(sheet.dataset.title.replace(/[\s\\/:*?"<>|]+/g, "-"), "\ufeff" + csv(sheet), "csv");
    shared.tell(sheet, sheet.dataset.csvDone);
  };
})();
