package org.glossator.edit;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.preview.Served;

/** What the editor's own pages send. */
record EditorClient(Served served, Path project) {
    String body(String file, String print) {
        return ":file=" + URLEncoder.encode(file, StandardCharsets.UTF_8) + "&:item=-1&:base=" + print + "&:now="
                + print + "&title=Changed";
    }

    String print(String file) throws IOException {
        return ContentFile.print(Files.readString(project.resolve("content").resolve(file)));
    }

    String[] own(String... others) {
        List<String> headers = new ArrayList<>(List.of(
                "Host: localhost:" + served.port(),
                "Origin: http://localhost:" + served.port(),
                "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded",
                "X-Glossator-Token: "
                        + served.editor().substring(served.editor().indexOf('#') + 1)));
        for (String other : others) {
            String name = other.substring(0, other.indexOf(':') + 1);
            headers.removeIf(header -> header.startsWith(name));
            if (!other.endsWith(":")) {
                headers.add(other);
            }
        }
        return headers.toArray(String[]::new);
    }
}
