package org.glossator.format;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.net.URI;
import java.util.Optional;
import org.glossator.page.Draft;
import org.glossator.page.Frame;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.page.TemplateFault;
import org.glossator.page.Typography;
import org.glossator.page.View;

/** Writes pages of one site. Safe for use by several threads. */
public final class PageWriter {
    private final Site site;
    private final Optional<Cards> cards;
    private final Frame frame;
    private final Typography typography;
    private final Templates templates;
    private final Accessors accessors;
    private final FrameWriter frames;
    private final LinkedData linkedData;

    PageWriter(Site site, Optional<Cards> cards, Templates templates, Accessors accessors) {
        this.site = site;
        this.cards = cards;
        this.frame = Frame.of(site);
        this.typography = new Typography(site.strings());
        this.templates = templates;
        this.accessors = accessors;
        this.frames = new FrameWriter(site, frame, typography, templates, accessors);
        this.linkedData = new LinkedData(site, frame);
    }

    private PageWriter(Site changed, PageWriter as) {
        this.site = changed;
        this.cards = as.cards;
        this.frame = as.frame;
        this.typography = as.typography;
        this.templates = as.templates;
        this.accessors = as.accessors;
        this.frames = as.frames;
        this.linkedData = new LinkedData(changed, as.frame);
    }

    /** A writer for a site of which a page has changed; what stands around its pages stays as it was. */
    public PageWriter within(Site changed) {
        return new PageWriter(changed, this);
    }

    /** @throws TemplateFault where the look's files are wrong */
    public byte[] bytes(SitePage page) {
        View view = page.view().get();
        Href href = new Href(page.address(), root(page));
        HtmlWriter writer = new HtmlWriter(site.strings(), typography, href, view.sources());
        Models models = new Models(accessors, href, writer);
        SimpleHash values = new SimpleHash(models);
        values.put("site", frame);
        values.put("page", page);
        values.put("view", view);
        values.put("url", site.url(page.address()));
        values.put("draft", page.entry().flatMap(entry -> Draft.of(entry, typography)));
        values.put("card", cards.flatMap(all -> all.of(page)));
        values.put("data", data(page, view));
        values.put("header", frames.header(page, href));
        values.put("footer", frames.footer(href));
        values.put("href", models.hrefMethod());
        values.put("terms", terms(writer, models));
        values.put("t", WordsMethod.plain(site.strings()));
        values.put("count", WordsMethod.counting(site.strings()));
        return templates.render("pages/" + page.template() + ".ftlh", values, models);
    }

    // Asked at the end of a page, when its texts have been written.
    private TemplateMethodModelEx terms(HtmlWriter writer, Models models) {
        return arguments -> models.wrap(writer.terms().stream()
                .flatMap(address -> site.term(address).stream())
                .toList());
    }

    // A web server shows the page of errors at any address, so its links cannot be relative to its own.
    private String root(SitePage page) {
        boolean isAnywhere = page.address().equals("404.html");
        return isAnywhere
                ? site.settings()
                        .address()
                        .map(address -> URI.create(address).getRawPath())
                        .orElse("")
                : "";
    }

    private TemplateHTMLOutputModel data(SitePage page, View view) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(linkedData.of(page, view));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
