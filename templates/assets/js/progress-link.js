// The personal link: the learner's file on the site, opened by a secret that no server sees.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, read = window.jalon.read, page = window.jalon.progress;
  var texts = page.texts, find = page.find, bytesFrom = read.base64url;
  var status = find("[data-link-status]"), section = find("[data-link]");
  var opened = null;

  function ascii(text) {
    return Uint8Array.from(text, function (character) { return character.charCodeAt(0); });
  }

  function hex(bytes) {
    return Array.from(bytes, function (byte) { return ("0" + byte.toString(16)).slice(-2); }).join("");
  }

  async function derive(master, info, length) {
    var parameters = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: ascii(info) };
    return new Uint8Array(await crypto.subtle.deriveBits(parameters, master, length * 8));
  }

  async function fetchFile(name) {
    var address = new URL((document.documentElement.dataset.root || "../") + "progress/" + name + ".json", location.href);
    var response;
    try {
      response = await fetch(address, { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" });
    } catch (error) {
      throw store.failure("linkUnreachable");
    }
    if (response.status === 404 || response.status === 410) throw store.failure("linkUnknown");
    if (!response.ok) throw store.failure("linkUnreachable");
    return response.text();
  }

  async function decrypt(text, keyBytes) {
    var envelope = JSON.parse(text);
    var header = new TextDecoder().decode(bytesFrom(envelope.protected));
    if (header !== '{"alg":"dir","enc":"A256GCM"}') throw store.failure("linkUnknown");
    var ciphertext = bytesFrom(envelope.ciphertext), tag = bytesFrom(envelope.tag);
    var sealed = new Uint8Array(ciphertext.length + tag.length);
    sealed.set(ciphertext);
    sealed.set(tag, ciphertext.length);
    var key = await crypto.subtle.importKey("raw", keyBytes, "AES-GCM", false, ["decrypt"]);
    var parameters = { name: "AES-GCM", iv: bytesFrom(envelope.iv), additionalData: ascii(envelope.protected), tagLength: 128 };
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, sealed));
  }

  async function openLink(secretText) {
    // The last letter has two bits to spare: zero, or the link was changed on its way.
    if (!/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(secretText)) throw store.failure("linkIncomplete");
    if (!window.crypto || !crypto.subtle) throw store.failure("linkCrypto");
    if (location.protocol === "file:") throw store.failure("linkFile");
    var master = await crypto.subtle.importKey("raw", bytesFrom(secretText), "HKDF", false, ["deriveBits"]);
    var name = hex(await derive(master, "jalon/1/file", 16));
    var learner = hex(await derive(master, "jalon/1/learner", 16));
    var text = await fetchFile(name);
    var progress = read.copyOf(read.json(await decrypt(text, await derive(master, "jalon/1/key", 32))), "jalon-progress");
    if (progress.learner !== learner) throw store.failure("linkUnknown");
    return progress;
  }

  page.openLink = async function (secretText) {
    opened = null;
    find('[data-view="link"]').textContent = "";
    keep.show(section, false);
    if (!secretText) return store.keeps() ? keep.show(status, false) : page.tell(status, texts.linkNone);
    page.tell(status, texts.linkOpening);
    try {
      opened = await openLink(secretText);
    } catch (error) {
      // A file that does not open with this key is, for the learner, a link that does not work.
      return keep.say(status, texts[error.failure] || texts.linkUnknown);
    }
    page.view(find('[data-view="link"]'), opened, true);
    keep.show(section, true);
    keep.say(status, texts.linkOpened);
    keep.refresh();
  };

  // What this device has and what the link holds become one; nothing of either is lost.
  keep.on("adopt", function () {
    if (!opened) return;
    var adopted = find("[data-adopt-status]");
    if (!page.attempt(adopted, function () {
      store.keep();
      store.absorb(opened, null, opened.learner);
    })) return;
    keep.refresh();
    page.tell(adopted, texts.linkAdopted);
  });

  keep.whenChanged(function (kept) { keep.show(find("[data-adopt-keeps]"), !kept); });
})();
