package org.glossator.site;

import java.util.List;

/** Whether all text of the page in the browser can be read as it is laid out now. */
final class Legibility {
    private static final String FAULTS = """
            const wide = innerWidth;
            const faults = [];
            const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
                + (typeof element.className === 'string' && element.className ? '.' + element.className : '')
                + ' "' + element.textContent.trim().slice(0, 30) + '"';
            const page = document.scrollingElement;
            if (page.scrollWidth > wide) faults.push('the page is ' + page.scrollWidth + ' wide');

            // A part may be moved sideways where a keyboard can do it too, and a screen reader says what it is.
            const isUnseen = element => element.closest('[hidden]') || (element.clientWidth <= 1 && element.clientHeight <= 1);
            for (const element of document.querySelectorAll('body *')) {
              const {overflowX, overflowY, display} = getComputedStyle(element);
              if (display === 'none' || display === 'inline' || isUnseen(element)) continue;
              const isWide = element.scrollWidth > element.clientWidth + 1;
              const isHigh = element.scrollHeight > element.clientHeight + 1;
              if ((isWide && /hidden|clip/.test(overflowX)) || (isHigh && /hidden|clip/.test(overflowY)))
                  faults.push(name(element) + ' is cut');
              const isLabelled = element.tabIndex === 0 && element.role
                  && (element.ariaLabel || element.getAttribute('aria-labelledby'));
              if (isWide && /auto|scroll/.test(overflowX) && !isLabelled && element.tagName !== 'SELECT')
                  faults.push(name(element) + ' moves sideways, and is no region with a name and focus');
            }

            // Lines of large letters may touch; so only the middle of their height counts.
            const boxes = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            while (walker.nextNode()) {
              const node = walker.currentNode;
              const parent = node.parentElement;
              const isShown = parent.checkVisibility({visibilityProperty: true, opacityProperty: true});
              if (!node.data.trim() || !isShown || isUnseen(parent) || parent.closest('option, script')) continue;
              range.selectNodeContents(node);
              for (const {left, right, top, bottom, width, height} of range.getClientRects()) {
                if (width < 2 || height < 2 || bottom + scrollY <= 0) continue;
                const isMovable = parent.closest('[role=region][tabindex]');
                if ((left < -1 || right > wide + 1) && !isMovable) faults.push(name(parent) + ' sticks out');
                boxes.push({parent, left, right, top: top + height / 3, bottom: bottom - height / 3});
              }
            }
            boxes.sort((one, other) => one.top - other.top);
            boxes.forEach((one, at) => {
              for (let next = at + 1; next < boxes.length && boxes[next].top < one.bottom; next++) {
                const other = boxes[next];
                if (other.left < one.right - 2 && other.right > one.left + 2)
                    faults.push(name(one.parent) + ' and ' + name(other.parent) + ' lie on each other');
              }
            });
            return faults;
            """;

    private final Browser browser;

    Legibility(Browser browser) {
        this.browser = browser;
    }

    /** What is cut, lies on other text, sticks out, or can only be reached by moving the page sideways. */
    List<String> faults() {
        return ((List<?>) browser.ask(FAULTS)).stream().map(String::valueOf).toList();
    }

    /** Makes all text larger, in percent of what the reader's device has. */
    void enlarge(int percent) {
        browser.ask("document.documentElement.style.fontSize = '" + percent + "%'");
    }

    /** Sets letters, words, lines and paragraphs as far apart as success criterion 1.4.12 says that a reader may. */
    void spread() {
        browser.ask("""
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                    + 'word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
                document.adoptedStyleSheets = [sheet];
                """);
    }
}
