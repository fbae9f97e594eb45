package org.glossator.format;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateModelException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.glossator.page.Frame;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.page.Typography;
import org.glossator.page.View;

/** Writes pages of one site. Safe for use by several threads. */
record PageWriter(Site site, Frame frame, Typography typography, Templates templates, Accessors accessors) {
    byte[] bytes(SitePage page) {
        View view = page.view().get();
        Href href = new Href(page.address(), root(page));
        HtmlWriter writer = new HtmlWriter(site.strings(), typography, href, view.sources());
        Models models = new Models(accessors, href, writer);
        String name = "pages/" + page.template() + ".ftlh";
        return templates.render(name, values(page, view, models), models).getBytes(StandardCharsets.UTF_8);
    }

    // A web server shows the page of errors at any address, so its links cannot be relative to its own.
    private String root(SitePage page) {
        boolean isAnywhere = page.address().equals("404.html");
        return isAnywhere
                ? site.settings().address().map(address -> URI.create(address).getRawPath()).orElse("")
                : "";
    }

    private SimpleHash values(SitePage page, View view, Models models) {
        SimpleHash values = new SimpleHash(models);
        values.put("site", frame);
        values.put("page", page);
        values.put("view", view);
        values.put("url", site.url(page.address()));
        values.put("href", models.hrefMethod());
        values.put("t", WordsMethod.plain(site.strings()));
        values.put("count", WordsMethod.counting(site.strings()));
        values.put("data", data(page, view));
        return values;
    }

    private Object data(SitePage page, View view) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(new LinkedData(site, frame).of(page, view));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
