package org.glossator.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which paths a site may have, so that it can be unpacked on every system and never leaves its folder. */
final class PathRules {
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final String NOWHERE_ALLOWED = "<>:\"|?*\\";
    private static final int LONGEST_NAME = 255;

    private PathRules() {}

    /** Refuses the artifacts when a path of theirs is unsound or two cannot stand side by side; all are named. */
    static void refuseUnsound(List<Artifact> artifacts) throws PublishRefused {
        List<String> faults = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        Map<String, String> folders = new HashMap<>();
        for (Artifact artifact : artifacts) {
            String path = artifact.path();
            fault(path).ifPresent(fault -> faults.add(path + " " + fault));
            String twin = files.put(folded(path), path);
            if (twin != null) {
                String same = " is the same file as " + twin + " on some systems";
                faults.add(path + (twin.equals(path) ? " is made twice" : same));
            }
            addFolders(path, folders, faults);
        }
        for (Map.Entry<String, String> folder : folders.entrySet()) {
            if (files.containsKey(folder.getKey())) {
                faults.add(folder.getValue() + " is both a file and a folder");
            }
        }
        if (!faults.isEmpty()) {
            faults.sort(null);
            throw new PublishRefused(
                    "these files cannot be published:\n" + String.join("\n", faults), "give the entries other names");
        }
    }

    private static void addFolders(String path, Map<String, String> folders, List<String> faults) {
        String folder = Manifest.parent(path);
        while (!folder.isEmpty()) {
            String twin = folders.putIfAbsent(folded(folder), folder);
            if (twin != null) {
                if (!twin.equals(folder)) {
                    faults.add(folder + " is the same folder as " + twin + " on some systems");
                }
                return;
            }
            folder = Manifest.parent(folder);
        }
    }

    /** The path as systems see it that do not tell letters by case, or by how an accent is written. */
    static String folded(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a path, in words that follow it. */
    static Optional<String> fault(String path) {
        if (path.isEmpty() || path.startsWith("/")) {
            return Optional.of("is not a path below the folder");
        }
        String[] names = path.split("/", -1);
        if (folded(names[0]).equals(Backstage.NAME)) {
            return Optional.of("is in the folder that Glossator keeps for itself");
        }
        for (String name : names) {
            Optional<String> fault = nameFault(name);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return isWritableHere(path) ? Optional.empty() : Optional.of("cannot be a file name on this system");
    }

    // Where the system's own encoding is not UTF-8, as under LANG=C, not every name can be written.
    private static boolean isWritableHere(String path) {
        try {
            return !Path.of(path).isAbsolute();
        } catch (InvalidPathException unmappable) {
            return false;
        }
    }

    private static Optional<String> nameFault(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.of("is not a path below the folder");
        }
        if (name.codePoints().anyMatch(PathRules::isForbidden)) {
            return Optional.of("has a character that file names cannot have everywhere");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("has a name that ends in a full stop or a blank");
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of("has a name that is too long");
        }
        return RESERVED.matcher(name).matches()
                ? Optional.of("has a name that Windows keeps for a device")
                : Optional.empty();
    }

    private static boolean isForbidden(int codePoint) {
        int type = Character.getType(codePoint);
        return NOWHERE_ALLOWED.indexOf(codePoint) >= 0 || type == Character.CONTROL || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
