package org.glossator.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which paths a site may have, so that it can be unpacked on every system and never leaves its folder. */
final class PathRules {
    private static final Set<String> DEVICES = devices();
    private static final int LONGEST_DEVICE = 4;
    private static final String NOWHERE_ALLOWED = "<>:\"|?*\\";
    private static final int LONGEST_NAME = 255;

    private PathRules() {}

    private static Set<String> devices() {
        Set<String> devices = new HashSet<>(List.of("con", "prn", "aux", "nul"));
        for (String number : "0 1 2 3 4 5 6 7 8 9 ¹ ² ³".split(" ", -1)) {
            devices.add("com" + number);
            devices.add("lpt" + number);
        }
        return devices;
    }

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
        if (isAscii(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a path, in words that follow it. */
    static Optional<String> fault(String path) {
        if (path.startsWith(Manifest.REMARK_SIGN)) {
            return Optional.of("begins with a number sign");
        }
        for (int start = 0; start <= path.length(); ) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String name = path.substring(start, end);
            if (start == 0 && folded(name).equals(Backstage.NAME)) {
                return Optional.of("is in the folder that Glossator keeps for itself");
            }
            Optional<String> fault = nameFault(name);
            if (fault.isPresent()) {
                return fault;
            }
            start = end + 1;
        }
        return isWritableHere(path) ? Optional.empty() : Optional.of("cannot be a file name on this system");
    }

    private static Optional<String> nameFault(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.of("is not a path below the folder");
        }
        if (hasForbidden(name)) {
            return Optional.of("has a character that file names cannot have everywhere");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("has a name that ends in a full stop or a blank");
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of("has a name that is too long");
        }
        return isReserved(name) ? Optional.of("has a name that Windows keeps for a device") : Optional.empty();
    }

    // Windows looks at what stands before the first full stop.
    private static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        String device = (dot < 0 ? name : name.substring(0, dot)).stripTrailing();
        return device.length() <= LONGEST_DEVICE && DEVICES.contains(device.toLowerCase(Locale.ROOT));
    }

    private static boolean hasForbidden(String name) {
        for (int at = 0; at < name.length(); ) {
            int codePoint = name.codePointAt(at);
            int type = Character.getType(codePoint);
            boolean invisible = type == Character.CONTROL
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (invisible || NOWHERE_ALLOWED.indexOf(codePoint) >= 0) {
                return true;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    // Where the system's own encoding is not UTF-8, as under LANG=C, not every name can be written.
    private static boolean isWritableHere(String path) {
        try {
            return isAscii(path) || !Path.of(path).isAbsolute();
        } catch (InvalidPathException unmappable) {
            return false;
        }
    }

    private static boolean isAscii(String path) {
        for (int at = 0; at < path.length(); at++) {
            if (path.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
