// The preview's own part of each page: shows what its files say when they have changed, and says what is wrong in them.
(() => {
    "use strict";
    const WORDS = "p, li, dt, dd, td, figcaption, h1, h2, h3, h4, h5, h6";
    const kept = "glossator-preview";
    let page = document.currentScript.dataset.page;
    let source; // the page's body as it was served, before any script touched it
    let events;
    let panel;
    let dismissed = "";

    // Where the reader was, and which parts were open, before the page was loaded again.
    function keep() {
        const open = [...document.querySelectorAll("details")].map((part) => part.open);
        sessionStorage.setItem(kept, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY, open }));
    }

    function restore() {
        const found = JSON.parse(sessionStorage.getItem(kept) || "{}");
        sessionStorage.removeItem(kept);
        if (found.path === location.pathname) {
            const parts = document.querySelectorAll("details");
            if (parts.length === found.open.length) {
                parts.forEach((part, at) => { part.open = found.open[at]; });
            }
            scrollTo({ left: found.x, top: found.y, behavior: "instant" });
        }
    }

    function reload() {
        keep();
        location.reload();
    }

    // What it takes to make the body say what a newer one says: a list of steps, or nothing where it cannot be told.
    // Only words change in place, and what stands among them: to whatever is more, a script of the page may be tied.
    function steps(old, now, live) {
        if (old.isEqualNode(now)) {
            return [];
        }
        if (live.nodeName !== old.nodeName || old.nodeName !== now.nodeName) {
            return undefined;
        }
        if (old.nodeType === Node.TEXT_NODE) {
            return live.data === old.data ? [() => { live.data = now.data; }] : undefined;
        }
        if (!old.cloneNode().isEqualNode(now.cloneNode())) {
            return undefined;
        }
        const parts = [...old.childNodes];
        if (parts.length === now.childNodes.length && parts.length === live.childNodes.length) {
            const inside = parts.map((part, at) => steps(part, now.childNodes[at], live.childNodes[at]));
            if (inside.every(Boolean)) {
                return inside.flat();
            }
        }
        return old.matches?.(WORDS) && live.isEqualNode(old)
            ? [() => live.replaceChildren(...now.cloneNode(true).childNodes)] : undefined;
    }

    // What a page loads, and what it may: where that has changed, nothing but loading it again will do.
    const loads = (head) => [...head.querySelectorAll("link[rel=stylesheet], script[src], meta[http-equiv]")]
        .filter((part) => !part.dataset.page).map((part) => part.outerHTML).join();

    function changeInPlace(html) {
        const now = new DOMParser().parseFromString(html, "text/html");
        const next = now.querySelector("script[data-page]")?.dataset.page;
        const changes = next && source && loads(now.head) === loads(document.head)
            && steps(source, now.body, document.body);
        if (!changes) {
            return false;
        }
        changes.forEach((change) => change());
        document.title = now.title;
        source = now.body;
        page = next;
        return true;
    }

    // Words that changed are on the screen soonest where the page stays; then whoever reads keeps all that is open, too.
    async function renew() {
        events.close();
        try {
            const answer = await fetch(location.pathname, { cache: "no-store" });
            if (answer.ok && changeInPlace(await answer.text())) {
                listen();
                return;
            }
        } catch {
            // The server is gone or the page is another: loading it says so.
        }
        reload();
    }

    function show(html) {
        if (!document.body) {
            addEventListener("DOMContentLoaded", () => show(html));
            return;
        }
        document.querySelector("body > .glossator-faults")?.remove();
        panel?.remove();
        panel = undefined;
        if (html === "") {
            dismissed = "";
            return;
        }
        // In a tree of its own, so that neither the page's style nor the panel's reaches the other.
        panel = document.createElement("div");
        panel.id = "glossator-preview";
        const root = panel.attachShadow({ mode: "open" });
        const style = document.createElement("link");
        style.rel = "stylesheet";
        style.href = "/_glossator/preview.css";
        const faults = document.createElement("div");
        faults.innerHTML = html;
        root.append(style, faults);
        if (html === dismissed) {
            root.querySelector("details").open = false;
        }
        panel.faults = html;
        document.body.append(panel);
    }

    function dismiss(event) {
        const open = panel?.shadowRoot.querySelector("details[open]");
        if (event.key === "Escape" && open) {
            open.open = false;
            dismissed = panel.faults;
        }
    }

    // A browser opens few connections to one server: pages that nobody sees give theirs back.
    function listen() {
        events?.close();
        if (document.hidden) {
            return;
        }
        const query = new URLSearchParams({ page: decodeURI(location.pathname), fingerprint: page });
        events = new EventSource("/_glossator/events?" + query);
        events.addEventListener("reload", renew);
        events.addEventListener("faults", (event) => show(event.data));
        events.addEventListener("checking", () => panel?.shadowRoot.querySelector("section")?.classList.add("old"));
    }

    document.addEventListener("readystatechange", () => { source ??= document.body.cloneNode(true); });
    addEventListener("DOMContentLoaded", restore);
    addEventListener("keydown", dismiss);
    document.addEventListener("visibilitychange", listen);
    addEventListener("pagehide", () => events?.close());
    addEventListener("pageshow", (event) => { if (event.persisted) { location.reload(); } });
    listen();
})();
