package org.glossator.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossator.preview.Answer;
import org.glossator.preview.Request;
import org.glossator.preview.Route;
import org.glossator.preview.Shown;

/** The pages of entries as they are typed: each is served at its own address, told apart by a number behind it. */
final class Pane implements Route {
    private static final String NUMBER = "typed";
    // In the pane nothing runs.
    private static final Pattern SCRIPT = Pattern.compile("<script [^>]*src=[^>]*></script>\\n?");
    private static final int KEPT = 16;

    private final Deque<Typed> pages = new ArrayDeque<>();
    private long number;

    private record Typed(String number, Shown.Page page) {}

    /**
     * Keeps a page and says where it is served; empty where there is none.
     *
     * @param place the id of the part of the page that is meant; empty for the whole
     */
    synchronized String show(Optional<Shown.Page> page, String place) {
        if (page.isEmpty()) {
            return "";
        }
        number++;
        pages.addLast(new Typed(Long.toString(number), page.get()));
        if (pages.size() > KEPT) {
            pages.removeFirst();
        }
        return "/" + page.get().address() + "?" + NUMBER + "=" + number + (place.isEmpty() ? "" : "#" + place);
    }

    @Override
    public synchronized Optional<Answer> answer(Request request) {
        String wanted = request.query().getOrDefault(NUMBER, "");
        return request.isReading()
                ? pages.stream()
                        .filter(typed -> typed.number().equals(wanted)
                                && typed.page().address().equals(request.path()))
                        .map(typed -> (Answer) new Answer.Whole(
                                200,
                                "text/html; charset=utf-8",
                                still(typed.page()),
                                Map.of("X-Frame-Options", "SAMEORIGIN")))
                        .findFirst()
                : Optional.empty();
    }

    private static byte[] still(Shown.Page page) {
        String html = new String(page.html(), StandardCharsets.UTF_8);
        return SCRIPT.matcher(html).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
