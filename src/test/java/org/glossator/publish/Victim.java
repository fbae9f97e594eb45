package org.glossator.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that publishes until it is killed. */
final class Victim {
    private Victim() {}

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[1]);
        Publisher publisher = new Publisher(project.resolve("site"), project, List.of());
        if (arguments[0].equals("hold")) {
            publisher.publish(List.of(new Artifact("endless.html", Victim::neverMade)));
        } else {
            publishByTurns(publisher);
        }
    }

    private static void publishByTurns(Publisher publisher) throws IOException, PublishRefused {
        List<Artifact> first = Trees.artifacts(Trees.version("A"));
        List<Artifact> second = Trees.artifacts(Trees.version("B"));
        publisher.publish(second);
        System.out.println("ready");
        while (true) {
            publisher.publish(first);
            publisher.publish(second);
        }
    }

    private static byte[] neverMade() {
        System.out.println("ready");
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return new byte[0];
    }
}
