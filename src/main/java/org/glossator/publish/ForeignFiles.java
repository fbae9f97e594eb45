package org.glossator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Finds what stands in the way of a new site and is not ours to write over.
 *
 * <p>Files on our list are not looked at here: {@link Stage} looks at each of them anyway.
 */
final class ForeignFiles {
    private final Path out;
    private final Manifest made;
    private final Map<String, Set<String>> namesByFolder = new HashMap<>();

    /** @param made the files that the folder holds of ours */
    ForeignFiles(Path out, Manifest made) {
        this.out = out;
        this.made = made;
    }

    /** Refuses the site when it would write over anything that is not ours; everything in the way is named. */
    void refuseToOverwrite(Manifest site) throws IOException, PublishRefused {
        List<String> foreign = new ArrayList<>();
        for (String folder : site.folders()) {
            if (!isFreeForFolder(folder)) {
                foreign.add(folder);
            }
        }
        for (String path : site.paths()) {
            if (!isFreeForFile(path)) {
                foreign.add(path);
            }
        }
        if (!foreign.isEmpty()) {
            throw refusal(out, foreign);
        }
    }

    static PublishRefused refusal(Path out, List<String> foreign) {
        return new PublishRefused(
                "the site would write over what Glossator did not make in " + out + ":\n" + String.join("\n", foreign),
                "move it elsewhere, or give another folder with --out");
    }

    private boolean isFreeForFolder(String folder) {
        Path place = out.resolve(folder);
        return Folders.isFolder(place) || !Folders.exists(place) || made.has(folder);
    }

    private boolean isFreeForFile(String path) throws IOException {
        Path place = out.resolve(path);
        if (made.has(path) || !mayStand(path) || !Folders.exists(place)) {
            return true;
        }
        return Folders.isFolder(place) ? holdsOnlyOurs(path) : isOursByAnotherSpelling(path);
    }

    // One look at each folder is quicker than one at each of its thousand files.
    private boolean mayStand(String path) throws IOException {
        String folder = Manifest.parent(path);
        Set<String> names = namesByFolder.get(folder);
        if (names == null) {
            names = new HashSet<>();
            Path place = out.resolve(folder);
            for (Path entry : Folders.isFolder(place) ? Folders.list(place) : List.<Path>of()) {
                names.add(PathRules.folded(String.valueOf(entry.getFileName())));
            }
            namesByFolder.put(folder, names);
        }
        return names.contains(PathRules.folded(path.substring(path.lastIndexOf('/') + 1)));
    }

    private boolean holdsOnlyOurs(String folder) throws IOException {
        Set<String> folders = made.folders();
        try (Stream<Path> within = Files.walk(out.resolve(folder))) {
            return within.allMatch(
                    entry -> Folders.isFolder(entry) ? folders.contains(pathOf(entry)) : made.has(pathOf(entry)));
        }
    }

    private String pathOf(Path entry) {
        StringJoiner path = new StringJoiner("/");
        out.relativize(entry).forEach(name -> path.add(name.toString()));
        return path.toString();
    }

    // On a system that does not tell letters by case, a file whose name changed its case is still the one we made.
    private boolean isOursByAnotherSpelling(String path) throws IOException {
        String folded = PathRules.folded(path);
        Optional<String> twin = made.paths().stream()
                .filter(each -> PathRules.folded(each).equals(folded))
                .findFirst();
        return twin.isPresent()
                && Folders.exists(out.resolve(twin.get()))
                && Files.isSameFile(out.resolve(twin.get()), out.resolve(path));
    }
}
