package org.glossator.format;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glossator.page.Address;
import org.glossator.page.Frame;
import org.glossator.page.Link;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.page.Typography;

/**
 * Renders the header and the footer of pages: once for all pages of a folder that belong to the same list, since
 * thousands of pages share them. Safe for use by several threads.
 */
final class FrameWriter {
    private static final HTMLOutputFormat HTML = HTMLOutputFormat.INSTANCE;

    private final Site site;
    private final Frame frame;
    private final Typography typography;
    private final Templates templates;
    private final Accessors accessors;
    private final Map<Place, TemplateHTMLOutputModel> rendered = new ConcurrentHashMap<>();

    FrameWriter(Site site, Frame frame, Typography typography, Templates templates, Accessors accessors) {
        this.site = site;
        this.frame = frame;
        this.typography = typography;
        this.templates = templates;
        this.accessors = accessors;
    }

    /**
     * What a header or a footer depends on.
     *
     * @param list the address of the list to which the page belongs, or of the page itself where it belongs to none
     */
    private record Place(String template, String folder, String root, String list, boolean isList) {}

    TemplateHTMLOutputModel header(SitePage page, Href href) {
        List<Link> trail = page.trail();
        boolean isBelowList = trail.size() > 1;
        String list = isBelowList ? trail.get(1).address().path() : page.address();
        return rendered("header", href, list, !isBelowList);
    }

    TemplateHTMLOutputModel footer(Href href) {
        return rendered("footer", href, "", false);
    }

    private TemplateHTMLOutputModel rendered(String template, Href href, String list, boolean isList) {
        String folder = href.page().substring(0, href.page().lastIndexOf('/') + 1);
        Place place = new Place(template, folder, href.root(), list, isList);
        TemplateHTMLOutputModel known = rendered.get(place);
        return known != null ? known : rendered.computeIfAbsent(place, this::render);
    }

    private TemplateHTMLOutputModel render(Place place) {
        // Without the page's own name, so that nothing in it depends on more than its folder.
        Href href = new Href(place.folder(), place.root());
        Models models = new Models(accessors, href, new HtmlWriter(site.strings(), typography, href, List.of()));
        SimpleHash values = new SimpleHash(models);
        values.put("site", frame);
        values.put("list", new Address(place.list()));
        values.put("isList", place.isList());
        values.put("href", models.hrefMethod());
        values.put("t", WordsMethod.plain(site.strings()));
        byte[] html = templates.render("parts/" + place.template() + ".ftlh", values, models);
        try {
            return HTML.fromMarkup(new String(html, StandardCharsets.UTF_8));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
