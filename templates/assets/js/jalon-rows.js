// Tables whose rows the learner adds and takes away.
(function () {
  "use strict";

  var store = window.jalon.store, shared = window.jalon.sheet, all = shared.all, fieldsOf = shared.fieldsOf;

  function rowsOf(table) { return all(table, "[data-row]"); }

  // Rows: known by a key that two devices cannot both give, and that says their order. `1`, `4-9f3a01bc`.

  var pattern = /^([1-9]\d*)(-[0-9a-f]{8})?$/;

  function compare(a, b) { return parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0); }

  // A copy of the last row, empty, under its own key.
  function addRow(table, key) {
    var rows = rowsOf(table), model = rows[rows.length - 1], row = model.cloneNode(true);
    var after = rows.filter(function (one) { return compare(one.dataset.row, key) > 0; })[0] || null;
    var old = table.querySelector("table").id + "-" + model.dataset.row, id = table.querySelector("table").id + "-" + key;
    row.dataset.row = key;
    all(row, ".others, .field-note, .written").forEach(function (node) { node.remove(); });
    row.querySelector("th").id = id;
    all(row, "[aria-labelledby]").forEach(function (node) {
      node.setAttribute("aria-labelledby", node.getAttribute("aria-labelledby").replace(old, id));
      node.removeAttribute("aria-invalid");
      node.removeAttribute("aria-describedby");
    });
    all(row, "output").forEach(function (output) { output.textContent = ""; });
    fieldsOf(row).forEach(function (field) {
      field.name = table.dataset.table + "." + key + "." + field.name.split(".")[2];
      field.value = field.defaultValue || "";
    });
    model.parentNode.insertBefore(row, after);
    return row;
  }

  function number(table) {
    rowsOf(table).forEach(function (row, index) {
      row.querySelector("[data-number-of-row]").textContent = index + 1;
      var button = row.querySelector("[data-sheet=remove]");
      if (button) button.setAttribute("aria-label", button.getAttribute("aria-label").replace(/\d+$/, index + 1));
    });
  }

  function indexOf(row) { return rowsOf(row.parentNode).indexOf(row) + 1; }

  function say(sheet, text, count) { shared.tell(sheet, sheet.dataset[text].replace("{n}", count)); }

  function finish(sheet, table, focused) {
    number(table);
    shared.compute(sheet);
    focused.focus();
  }

  function rowName(table, key) { return table.dataset.table + "." + key; }

  shared.actions.add = function (sheet, button) {
    var table = button.closest("[data-table]"), rows = rowsOf(table);
    if (rows.length >= table.dataset.max) return say(sheet, "rowMaximum", table.dataset.max);
    var values = window.crypto.getRandomValues(new Uint8Array(4));
    var key = parseInt(rows[rows.length - 1].dataset.row, 10) + 1 + "-" + Array.from(values, function (byte) {
      return ("0" + byte.toString(16)).slice(-2);
    }).join("");
    var row = addRow(table, key);
    shared.remember(sheet, rowName(table, key), "+");
    finish(sheet, table, fieldsOf(row)[0]);
    say(sheet, "rowAdded", indexOf(row));
  };

  // What is taken away is erased from what is kept, and held in this page alone until one leaves it.
  shared.actions.remove = function (sheet, button) {
    var row = button.closest("[data-row]"), table = row.closest("[data-table]"), place = indexOf(row);
    var near = row.nextElementSibling || row.previousElementSibling;
    if (!near || !near.dataset.row) return say(sheet, "rowLast");
    var undo = table.querySelector("[data-sheet=undo]");
    forget(sheet, table, row);
    row.remove();
    undo.hidden = false;
    undo.jalonRow = row;
    finish(sheet, table, near.querySelector("[data-sheet=remove]"));
    say(sheet, "rowRemoved", place);
  };

  function forget(sheet, table, row) {
    shared.remember(sheet, rowName(table, row.dataset.row), "-");
    fieldsOf(row).forEach(function (field) {
      if (shared.stored(sheet, field.name) !== null) shared.remember(sheet, field.name, null);
    });
  }

  shared.actions.undo = function (sheet, button) {
    var table = button.closest("[data-table]"), row = button.jalonRow;
    table.querySelector("tbody").insertBefore(row, rowsOf(table).filter(function (one) {
      return compare(one.dataset.row, row.dataset.row) > 0;
    })[0] || null);
    button.hidden = true;
    shared.remember(sheet, rowName(table, row.dataset.row), "+");
    fieldsOf(row).forEach(shared.saveField);
    finish(sheet, table, fieldsOf(row)[0]);
    say(sheet, "rowRestored", indexOf(row));
  };

  // The keys of a table that the learner's file knows, with the marks of their rows.
  function keptRows(sheet, table) {
    var marks = {};
    if (!store.keeps()) return marks;
    shared.names(sheet).forEach(function (name) {
      var parts = name.split(".");
      if (parts[0] === table.dataset.table && pattern.test(parts[1])) marks[parts[1]] = marks[parts[1]] || parts[2]
        && (shared.stored(sheet, name) !== null || String(shared.stored(sheet, name, "others")) !== "");
    });
    return marks;
  }

  // A row is away if it was taken away and nothing was written in it since, here or on another device.
  shared.restoreRows = function (sheet) {
    all(sheet, "[data-table]").forEach(function (table) {
      var marks = keptRows(sheet, table);
      Object.keys(marks).sort(compare).forEach(function (key) {
        var row = table.querySelector('[data-row="' + key + '"]'), isAway = shared.stored(sheet, rowName(table, key)) === "-" && !marks[key];
        if (isAway && row && rowsOf(table).length > 1) row.remove();
        if (!isAway && !row && (marks[key] || shared.stored(sheet, rowName(table, key)) === "+")) addRow(table, key);
      });
      number(table);
    });
  };

  // Rows added before the choice to keep are kept with it.
  shared.keepRows = function (sheet) {
    all(sheet, "[data-table]").forEach(function (table) {
      rowsOf(table).forEach(function (row) {
        if (row.dataset.row.indexOf("-") > 0) shared.remember(sheet, rowName(table, row.dataset.row), "+");
      });
    });
  };
})();
