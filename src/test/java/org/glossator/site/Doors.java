package org.glossator.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The two ways in which a reader gets at pages: as files, and from a web server. */
final class Doors {
    private Doors() {}

    static Crawl.Door files() {
        return address -> {
            Path file = Path.of(address);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        };
    }

    static Crawl.Door web() {
        HttpClient client = HttpClient.newHttpClient();
        return address -> {
            HttpResponse<byte[]> answer = ask(client, address);
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        };
    }

    private static HttpResponse<byte[]> ask(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
