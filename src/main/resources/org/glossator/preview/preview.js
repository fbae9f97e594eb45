// The preview's own part of each page: loads it again when its files have changed, and says what is wrong in them.
(() => {
    "use strict";
    const page = document.currentScript.dataset.page;
    const kept = "glossator-preview";
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
        events.close();
        keep();
        location.reload();
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
        events.addEventListener("reload", reload);
        events.addEventListener("faults", (event) => show(event.data));
        events.addEventListener("checking", () => panel?.shadowRoot.querySelector("section")?.classList.add("old"));
    }

    if (document.readyState === "loading") {
        addEventListener("DOMContentLoaded", restore);
    } else {
        restore();
    }
    addEventListener("keydown", dismiss);
    document.addEventListener("visibilitychange", listen);
    addEventListener("pagehide", () => events?.close());
    addEventListener("pageshow", (event) => { if (event.persisted) { location.reload(); } });
    listen();
})();
